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

    signal moreWanted

    readonly property real pad: look.sp(24)
    readonly property real gap: look.targetGap
    readonly property list<Tile> tiles: [back, home, size, done]
    readonly property real widest: Math.max(back.wordWidth, home.wordWidth, size.wordWidth, done.wordWidth)
    readonly property real quarter: (width - 2 * pad - 3 * gap) / 4
    readonly property real besideWidth: tiles.reduce((sum, tile) => sum + tile.wordWidth + look.sp(104), 0) + 3 * gap + 2 * pad
    readonly property bool over: !look.low && widest + look.sp(40) <= quarter
    readonly property bool single: over || besideWidth <= width
    readonly property real rowHeight: over ? Math.max(look.sp(120), look.sp(60) + look.fp(44)) : Math.max(look.sp(80), look.fp(62))
    readonly property real half: (width - 2 * pad - gap) / 2

    function widthOf(tile: Tile): real {
        return over ? quarter : single ? tile.wordWidth + look.sp(104) : half;
    }

    // Where a tile stands: side by side, "I'm done" at the far end of a roomy row, or two rows of two.
    function placeOf(index: int): real {
        let at = pad;
        const column = single ? index : index % 2;
        for (let i = index - column; i < index; i++)
            at += widthOf(tiles[i]) + gap;
        if (single && !over && index === 3)
            at = width - pad - widthOf(done);
        return look.rtl ? width - at - widthOf(tiles[index]) : at;
    }

    function lineOf(index: int): real {
        return (height - (single ? rowHeight : rowHeight * 2 + gap)) / 2 + (!single && index > 1 ? rowHeight + gap : 0);
    }

    height: (single ? rowHeight : rowHeight * 2 + gap) + look.sp(look.low ? 36 : 44)
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
        width: bar.widthOf(back)
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
        width: bar.widthOf(home)
        x: bar.placeOf(1)
        y: bar.lineOf(1)
        height: bar.rowHeight
        onClicked: bar.shell.goHome()
    }

    Tile {
        id: size

        look: bar.look
        symbol: "a-large-small"
        text: qsTr("Text size")
        current: bar.shell.sheet.kind === "text"
        beside: !bar.over
        width: bar.widthOf(size)
        x: bar.placeOf(2)
        y: bar.lineOf(2)
        height: bar.rowHeight
        onClicked: current ? bar.shell.closeSheet() : bar.shell.openSheet("text")
    }

    Tile {
        id: done

        look: bar.look
        symbol: "log-out"
        text: qsTr("I’m done")
        strong: true
        beside: !bar.over
        width: bar.widthOf(done)
        x: bar.placeOf(3)
        y: bar.lineOf(3)
        height: bar.rowHeight
        onClicked: bar.shell.done()
    }

    MoreCue {
        visible: bar.look.low && bar.more && bar.width - bar.besideWidth > width + bar.pad
        look: bar.look
        text: ""
        floating: false
        available: bar.width
        x: bar.look.rtl ? bar.pad + done.width + bar.gap : bar.width - width - bar.pad - done.width - bar.gap
        anchors.verticalCenter: parent.verticalCenter
        onClicked: bar.moreWanted()
    }
}
