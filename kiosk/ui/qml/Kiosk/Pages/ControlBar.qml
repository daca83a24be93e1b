import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Always the same controls at the foot, within reach of a seated person.
Rectangle {
    id: bar

    required property Shell shell
    required property Look look
    required property bool more
    required property bool listening

    signal moreWanted
    signal sheetWanted

    readonly property real pad: look.sp(24)
    readonly property real gap: look.targetGap
    readonly property list<Tile> tiles: [back, home, listen, size, sheet, done]
    readonly property real besides: look.sp(104)
    readonly property real besideWidth: tiles.reduce((sum, tile) => sum + tile.wordWidth + tile.countWidth + besides + gap, 2 * pad - gap)
    readonly property bool overOne: !look.low && widestOf(0, tiles.length, false) + look.sp(24) <= widthIn(tiles.length)
    readonly property bool single: overOne || besideWidth <= width
    readonly property bool besideTwo: !single && fitsTwo(besides, true)
    readonly property bool overTwo: !single && !besideTwo && !look.low && fitsTwo(look.sp(24), false)

    // Icons stand over their words where that fits one row, or where only so two rows are enough.
    readonly property bool over: overOne || overTwo

    // Tiles in a row: all of them, or three and three, or two at most where the words are widest.
    readonly property int columns: single ? tiles.length : besideTwo || overTwo ? 3 : 2
    readonly property int rows: Math.ceil(tiles.length / columns)
    readonly property real rowHeight: over ? Math.max(look.sp(120), look.sp(72) + look.fp(48)) : Math.max(look.target, look.fp(62))
    readonly property real allRows: rowHeight * rows + gap * (rows - 1)

    // Whether two rows, of three and of the rest, hold words that need so much `more` beside them.
    function fitsTwo(more: real, counts: bool): bool {
        return widestOf(0, 3, counts) + more <= widthIn(3) && widestOf(3, tiles.length, counts) + more <= widthIn(tiles.length - 3);
    }

    function widthIn(count: int): real {
        return (width - 2 * pad - (count - 1) * gap) / count;
    }

    // The widest word of some tiles, with the number that stands beside it or without.
    function widestOf(from: int, to: int, counts: bool): real {
        return tiles.slice(from, to).reduce((most, tile) => Math.max(most, tile.wordWidth + (counts ? tile.countWidth : 0)), 0);
    }

    function widthOf(index: int): real {
        if (single && !over)
            return tiles[index].wordWidth + tiles[index].countWidth + besides;
        const row = Math.floor(index / columns);
        return widthIn(Math.min(columns, tiles.length - row * columns));
    }

    // Where a tile stands: side by side, "I'm done" at the far end of a roomy row, or in rows that are filled.
    function placeOf(index: int): real {
        let at = pad;
        for (let i = index - index % columns; i < index; i++)
            at += widthOf(i) + gap;
        if (single && !over && index === tiles.length - 1)
            at = width - pad - widthOf(index);
        return look.mirrored ? width - at - widthOf(index) : at;
    }

    function lineOf(index: int): real {
        return (height - allRows) / 2 + Math.floor(index / columns) * (rowHeight + gap);
    }

    // Whether a point of the window is on Listen, which stops reading by itself.
    function onListen(point: point): bool {
        return listen.contains(listen.mapFromItem(null, point));
    }

    function focusListen(reason: int): void {
        listen.forceActiveFocus(reason);
    }

    height: allRows + look.sp(look.low ? 36 : 44)
    color: look.sunken

    Rectangle {
        width: parent.width
        height: Math.max(1, bar.look.sp(bar.look.contrast ? 4 : 2))
        color: bar.look.hairline
    }

    Tile {
        id: back

        look: bar.look
        symbol: bar.look.rtl ? "arrow-right" : "arrow-left"
        text: qsTr("Back")
        enabled: bar.shell.canGoBack || bar.shell.sheet.kind !== ""
        beside: !bar.over
        width: bar.widthOf(0)
        x: bar.placeOf(0)
        y: bar.lineOf(0)
        height: bar.rowHeight
        onClicked: bar.shell.goBack()
    }

    Tile {
        id: home

        look: bar.look
        symbol: "house"
        text: qsTr("Home")
        current: bar.shell.screen === "home"
        beside: !bar.over
        width: bar.widthOf(1)
        x: bar.placeOf(1)
        y: bar.lineOf(1)
        height: bar.rowHeight
        onClicked: bar.shell.goHome()
    }

    Tile {
        id: listen

        look: bar.look
        symbol: "volume-2"
        text: qsTr("Listen")
        current: bar.listening
        beside: !bar.over
        width: bar.widthOf(2)
        x: bar.placeOf(2)
        y: bar.lineOf(2)
        height: bar.rowHeight
        onClicked: bar.shell.listen()
    }

    Tile {
        id: size

        look: bar.look
        symbol: "a-large-small"
        text: qsTr("Text size")
        current: bar.shell.sheet.kind === "text"
        beside: !bar.over
        width: bar.widthOf(3)
        x: bar.placeOf(3)
        y: bar.lineOf(3)
        height: bar.rowHeight
        onClicked: current ? bar.shell.closeSheet() : bar.shell.openSheet("text")
    }

    Tile {
        id: sheet

        look: bar.look
        symbol: "file-text"
        text: qsTr("My sheet")
        counted: true
        count: bar.shell.mySheet.count
        current: bar.shell.screen === "my-sheet"
        beside: !bar.over
        width: bar.widthOf(4)
        x: bar.placeOf(4)
        y: bar.lineOf(4)
        height: bar.rowHeight
        onClicked: bar.sheetWanted()

        Accessible.name: count > 0 ? qsTr("My sheet, %n thing(s)", "", count) : text
    }

    Tile {
        id: done

        look: bar.look
        symbol: "log-out"
        text: qsTr("I’m done")
        strong: true
        beside: !bar.over
        width: bar.widthOf(5)
        x: bar.placeOf(5)
        y: bar.lineOf(5)
        height: bar.rowHeight
        onClicked: bar.shell.done()
    }

    MoreCue {
        visible: bar.look.low && bar.more && bar.width - bar.besideWidth > width + bar.pad
        look: bar.look
        text: ""
        floating: false
        available: bar.width
        x: bar.look.mirrored ? bar.pad + done.width + bar.gap : bar.width - width - bar.pad - done.width - bar.gap
        anchors.verticalCenter: parent.verticalCenter
        onClicked: bar.moreWanted()
    }
}
