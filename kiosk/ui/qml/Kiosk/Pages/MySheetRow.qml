import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One thing on My sheet: what it is, about how much paper it needs, and how to move it or take it off.
Panel {
    id: row

    required property Hue hue
    required property var thing
    required property bool first
    required property bool last
    required property bool ordering

    // How many pages it takes on paper; 0 while that is not known.
    required property int pages

    readonly property bool asking: thing.kind === "questions"
    readonly property string title: asking ? qsTr("My %n question(s) for the visit", "", thing.count) : thing.title
    readonly property bool beside: look.room >= 950
    readonly property real pad: look.sp(22)

    signal moved(int by)
    signal removed
    signal rewritten

    function symbolOf(kind: string): string {
        switch (kind) {
        case "term":
            return "book-marked";
        case "org":
            return "phone";
        case "questions":
            return "circle-help";
        case "recap":
            return "list-checks";
        default:
            return "file-text";
        }
    }

    function extent(): string {
        if (thing.missing)
            return qsTr("Not there in this language yet");
        if (thing.kind === "term" || thing.kind === "org")
            return qsTr("A few lines");
        const counted = pages > 0 ? qsTr("%n page(s)", "", pages) : "";
        if (thing.kind !== "recap")
            return counted;
        return counted !== "" ? qsTr("Only the main points, %1").arg(counted) : qsTr("Only the main points");
    }

    height: beside ? Math.max(tag.height, words.height, buttons.height) + 2 * pad : buttons.y + buttons.height + pad

    Rectangle {
        id: tag

        x: row.look.rtl ? row.width - width - row.pad : row.pad
        y: row.beside ? (row.height - height) / 2 : row.pad
        width: row.look.sp(72)
        height: width
        radius: row.look.sp(16)
        color: row.hue.tint

        Icon {
            anchors.centerIn: parent
            look: row.look
            name: row.symbolOf(row.thing.kind)
            size: 40
            width: Math.min(box, row.look.sp(52))
            font.pixelSize: width
            color: row.hue.ink
        }
    }

    Column {
        id: words

        readonly property real start: row.pad + tag.width + row.look.sp(24)

        x: row.look.rtl ? row.width - width - start : start
        y: row.beside ? (row.height - height) / 2 : row.pad
        width: row.width - start - row.pad - (row.beside ? buttons.width + row.look.gap : 0)
        spacing: row.look.fp(2)

        Words {
            width: parent.width
            look: row.look
            text: row.title
            bold: true
            leading: 40
        }

        Words {
            width: parent.width
            look: row.look
            text: row.extent()
            color: row.look.ink2
            leading: 40
        }
    }

    Flow {
        id: buttons

        readonly property real natural: row.ordering ? up.implicitWidth + down.implicitWidth + spacing : (row.asking ? change.implicitWidth + spacing : 0) + off.implicitWidth

        x: row.beside !== row.look.rtl ? row.width - width - row.pad : row.pad
        y: row.beside ? (row.height - height) / 2 : Math.max(tag.y + tag.height, words.y + words.height) + row.look.fp(12)
        width: row.beside ? natural + 1 : row.width - 2 * row.pad
        spacing: row.look.targetGap
        layoutDirection: row.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        OutlineButton {
            id: up

            visible: row.ordering
            look: row.look
            enabled: !row.first
            opacity: enabled ? 1 : 0.4
            mute: true
            symbol: "arrow-up"
            text: qsTr("Up")
            onClicked: {
                told(qsTr("It is further up."));
                row.moved(-1);
            }
            Accessible.name: qsTr("Up: %1").arg(row.title)
        }

        OutlineButton {
            id: down

            visible: row.ordering
            look: row.look
            enabled: !row.last
            opacity: enabled ? 1 : 0.4
            mute: true
            symbol: "arrow-down"
            text: qsTr("Down")
            onClicked: {
                told(qsTr("It is further down."));
                row.moved(1);
            }
            Accessible.name: qsTr("Down: %1").arg(row.title)
        }

        OutlineButton {
            id: change

            visible: row.asking && !row.ordering
            look: row.look
            mute: true
            symbol: "pen-line"
            text: qsTr("Change")
            onClicked: row.rewritten()
            Accessible.name: qsTr("Change: %1").arg(row.title)
        }

        OutlineButton {
            id: off

            visible: !row.ordering
            look: row.look
            mute: true
            symbol: "x"
            text: qsTr("Remove")
            onClicked: {
                told(qsTr("Taken off my sheet"));
                row.removed();
            }
            Accessible.name: qsTr("Remove: %1").arg(row.title)
        }
    }
}
