pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Hearing
import Kiosk.Theme

// Find on this page: a field above the bar, matches marked in the text, and the way from one to the next.
FocusScope {
    id: bar

    required property Laptop laptop
    required property Shell shell
    required property Look look
    required property Stage stage
    required property Reader reader

    property bool open: false

    readonly property string count: {
        if (field.text.trim() === "")
            return "";
        return matches.found.length > 0 ? qsTr("%1 of %2", "the third of seven places").arg(matches.at + 1).arg(matches.found.length) : qsTr("Nothing found");
    }

    signal reached(Item item, rect extent)

    // Open the field, or come back to it.
    function begin(): void {
        if (!open)
            matches.gather();
        open = true;
        field.input.forceActiveFocus(Qt.ShortcutFocusReason);
        field.input.selectAll();
    }

    function close(): void {
        if (!open)
            return;
        const spot = matches.spot();
        const control = spot ? spot.item as PressArea : null;
        const held = activeFocus;
        open = false;
        field.input.clear();
        matches.forget();
        if (held)
            (control ?? stage).forceActiveFocus(Qt.TabFocusReason);
    }

    function again(): void {
        if (open)
            matches.again(field.text);
    }

    function search(): void {
        matches.search(field.text);
        arrive();
    }

    function go(by: int): void {
        if (!open || matches.found.length === 0)
            return;
        matches.go(by);
        arrive();
    }

    // Show the match, and tell those who do not see it.
    function arrive(): void {
        const spot = matches.spot();
        const words = spot ? count + ". " + spot.text : count;
        if (words !== "")
            field.input.Accessible.announce(words, Accessible.Polite);
        if (!spot || !spot.item)
            return;
        const mark = marks.current();
        if (mark)
            reached(mark.target, mark.extent());
        if (shell.listening.byEar)
            reader.say([
                {
                    item: spot.item,
                    text: words,
                    lang: spot.lang,
                    heading: false
                }
            ]);
    }

    visible: open
    height: open ? row.height + look.sp(40) : 0

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Find")

    Keys.onEscapePressed: close()
    Keys.onBackPressed: close()
    Keys.onReturnPressed: event => go(event.modifiers & Qt.ShiftModifier ? -1 : 1)
    Keys.onEnterPressed: event => go(event.modifiers & Qt.ShiftModifier ? -1 : 1)
    Keys.onLeftPressed: event => event.accepted = field.input.activeFocus
    Keys.onRightPressed: event => event.accepted = field.input.activeFocus

    PageFinder {
        id: matches

        laptop: bar.laptop
        stage: bar.stage
        reader: bar.reader
    }

    FindMarks {
        id: marks

        look: bar.look
        finder: matches
    }

    Rectangle {
        anchors.fill: parent
        color: bar.look.sunken

        Rectangle {
            width: parent.width
            height: Math.max(1, bar.look.sp(bar.look.contrast ? 4 : 2))
            color: bar.look.hairline
        }
    }

    Row {
        id: row

        x: bar.look.sp(24)
        y: bar.look.sp(20)
        width: parent.width - 2 * x
        spacing: bar.look.targetGap
        layoutDirection: bar.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        FindField {
            id: field

            look: bar.look
            width: row.width - told.width - before.width - after.width - shut.width - 4 * row.spacing
            height: before.height
            onTextChanged: {
                if (bar.open)
                    bar.search();
            }
        }

        Words {
            id: told

            look: bar.look
            text: bar.count
            leftPadding: text === "" ? 0 : bar.look.sp(12)
            rightPadding: leftPadding
            bold: true
            size: 32
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }

        OutlineButton {
            id: before

            look: bar.look
            symbol: "arrow-up"
            wordless: true
            text: qsTr("Match before")
            enabled: matches.found.length > 0
            opacity: enabled ? 1 : 0.4
            onClicked: bar.go(-1)
        }

        OutlineButton {
            id: after

            look: bar.look
            symbol: "arrow-down"
            wordless: true
            text: qsTr("Next match")
            enabled: matches.found.length > 0
            opacity: enabled ? 1 : 0.4
            onClicked: bar.go(1)
        }

        OutlineButton {
            id: shut

            look: bar.look
            symbol: "x"
            wordless: true
            text: qsTr("Close find")
            onClicked: bar.close()
        }
    }

    // The words of a page may come late, or in another language.
    Timer {
        id: settled

        interval: 1
        onTriggered: bar.again()
    }

    Connections {
        target: bar.open && bar.stage.shown ? bar.stage.shown.scroller : null
        ignoreUnknownSignals: true

        function onContentHeightChanged(): void {
            settled.restart();
        }
    }

    Connections {
        target: bar.shell

        function onLanguageChanged(): void {
            settled.restart();
        }

        function onScreenChanged(): void {
            bar.close();
        }
    }
}
