pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Kiosk.Backend
import Kiosk.Controls
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

    // What can be read on the page, where the word stands in it, and at which of these places the reader is.
    property var spots: []
    property var found: []
    property int at: -1
    readonly property var marked: grouped(found)

    readonly property string count: {
        if (field.text.trim() === "")
            return "";
        return found.length > 0 ? qsTr("%1 of %2", "the third of seven places").arg(at + 1).arg(found.length) : qsTr("Nothing found");
    }

    signal reached(Item item, rect extent)

    // Open the field, or come back to it.
    function begin(): void {
        if (!open)
            spots = gathered();
        open = true;
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    function close(): void {
        if (!open)
            return;
        const spot = at >= 0 ? spots[found[at][0]] : null;
        const control = spot ? spot.item as PressArea : null;
        const held = activeFocus;
        open = false;
        field.clear();
        found = [];
        spots = [];
        at = -1;
        if (held)
            (control ?? stage).forceActiveFocus(Qt.TabFocusReason);
    }

    // What the eye can read: not the words that stand for pictures.
    function gathered(): var {
        return stage.shown ? reader.spots([stage.shown]).filter(spot => !(spot.item instanceof PictureField)) : [];
    }

    // The page has changed under the search.
    function again(): void {
        if (!open)
            return;
        spots = gathered();
        found = laptop.find(spots.map(spot => spot.text), field.text);
        at = Math.min(at, found.length - 1);
    }

    function search(): void {
        found = laptop.find(spots.map(spot => spot.text), field.text);
        at = found.length > 0 ? firstInSight() : -1;
        arrive();
    }

    // From the place the reader is at, not from the top.
    function firstInSight(): int {
        const place = found.findIndex(match => {
            const item = spots[match[0]].item;
            return item && item.mapToItem(stage, 0, item.height).y > 0;
        });
        return Math.max(0, place);
    }

    function go(by: int): void {
        if (!open || found.length === 0)
            return;
        at = (at + by + found.length) % found.length;
        arrive();
    }

    // Show the match, and tell those who do not see it.
    function arrive(): void {
        const spot = at >= 0 ? spots[found[at][0]] : null;
        const words = spot ? count + ". " + spot.text : count;
        if (words !== "")
            field.Accessible.announce(words, Accessible.Polite);
        if (!spot || !spot.item)
            return;
        for (let i = 0; i < marks.count; i++) {
            const mark = marks.objectAt(i) as FoundMark;
            if (mark && mark.current >= 0)
                reached(mark.target, mark.extent());
        }
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

    // The matches of each text together, with the number of the first.
    function grouped(matches: var): var {
        const groups = [];
        for (const [number, match] of matches.entries()) {
            const last = groups[groups.length - 1];
            if (last && last.text === match[0])
                last.ranges.push([match[1], match[2]]);
            else
                groups.push({
                    text: match[0],
                    item: spots[match[0]].item,
                    first: number,
                    ranges: [[match[1], match[2]]]
                });
        }
        return groups.filter(group => group.item);
    }

    visible: open
    height: open ? row.height + look.sp(40) : 0

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Find")

    Keys.onEscapePressed: close()
    Keys.onBackPressed: close()
    Keys.onReturnPressed: event => go(event.modifiers & Qt.ShiftModifier ? -1 : 1)
    Keys.onEnterPressed: event => go(event.modifiers & Qt.ShiftModifier ? -1 : 1)
    Keys.onLeftPressed: event => event.accepted = field.activeFocus
    Keys.onRightPressed: event => event.accepted = field.activeFocus

    Instantiator {
        id: marks

        model: bar.marked

        FoundMark {
            required property var modelData

            look: bar.look
            target: modelData.item
            ranges: modelData.ranges
            current: bar.at >= modelData.first && bar.at < modelData.first + modelData.ranges.length ? bar.at - modelData.first : -1
        }
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

        Rectangle {
            id: frame

            width: row.width - told.width - before.width - after.width - shut.width - 4 * row.spacing
            height: before.height
            radius: bar.look.sp(20)
            color: bar.look.raised
            border.width: bar.look.edge
            border.color: bar.look.line

            FocusRing {
                look: bar.look
                shown: field.activeFocus
                around: frame.radius
            }

            Icon {
                id: glass

                look: bar.look
                name: "search"
                size: 40
                color: bar.look.ink2
                x: bar.look.rtl ? parent.width - width - bar.look.sp(24) : bar.look.sp(24)
                anchors.verticalCenter: parent.verticalCenter
            }

            TextInput {
                id: field

                x: bar.look.rtl ? bar.look.sp(24) : glass.x + glass.width + bar.look.sp(16)
                width: parent.width - glass.width - bar.look.sp(64)
                anchors.verticalCenter: parent.verticalCenter
                focus: true
                activeFocusOnTab: true
                selectByMouse: true
                clip: true
                maximumLength: 60
                font.family: bar.look.family
                font.pixelSize: bar.look.type(32)
                color: bar.look.ink
                selectionColor: bar.look.chosen
                selectedTextColor: bar.look.chosenInk
                horizontalAlignment: bar.look.rtl ? TextInput.AlignRight : TextInput.AlignLeft
                onTextChanged: {
                    if (bar.open)
                        bar.search();
                }

                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Find on this page")

                Words {
                    visible: field.text === ""
                    width: parent.width
                    look: bar.look
                    text: qsTr("Find on this page")
                    size: 32
                    color: bar.look.ink2
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: bar.look.minimumText
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }
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
            enabled: bar.found.length > 0
            opacity: enabled ? 1 : 0.4
            onClicked: bar.go(-1)
        }

        OutlineButton {
            id: after

            look: bar.look
            symbol: "arrow-down"
            wordless: true
            text: qsTr("Next match")
            enabled: bar.found.length > 0
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
