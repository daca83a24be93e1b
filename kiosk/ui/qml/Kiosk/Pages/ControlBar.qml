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

    readonly property bool rail: stand.rail

    // Whether a point of the window is on Listen, which stops reading by itself.
    function onListen(point: point): bool {
        return listen.contains(listen.mapFromItem(null, point));
    }

    function focusListen(reason: int): void {
        listen.forceActiveFocus(reason);
    }

    width: stand.width
    height: stand.height
    color: look.sunken

    BarPlan {
        id: stand

        look: bar.look
        tiles: [back, home, listen, size, sheet, done]
    }

    Rectangle {
        readonly property real thick: Math.max(1, bar.look.sp(bar.look.contrast ? 4 : 2))

        x: bar.rail && bar.look.mirrored ? parent.width - width : 0
        width: bar.rail ? thick : parent.width
        height: bar.rail ? parent.height : thick
        color: bar.look.hairline
    }

    Tile {
        id: back

        look: bar.look
        symbol: bar.look.rtl ? "arrow-right" : "arrow-left"
        text: qsTr("Back")
        enabled: bar.shell.canGoBack || bar.shell.sheet.kind !== ""
        beside: !stand.over
        listed: stand.listed
        shortened: stand.brief
        dense: stand.dense
        iconSize: stand.iconSize
        width: stand.widthOf(0)
        x: stand.xOf(0)
        y: stand.yOf(0)
        height: stand.rowHeight
        onClicked: bar.shell.goBack()
    }

    Tile {
        id: home

        look: bar.look
        symbol: "house"
        text: qsTr("Home")
        current: bar.shell.screen === "home"
        beside: !stand.over
        listed: stand.listed
        shortened: stand.brief
        dense: stand.dense
        iconSize: stand.iconSize
        width: stand.widthOf(1)
        x: stand.xOf(1)
        y: stand.yOf(1)
        height: stand.rowHeight
        onClicked: bar.shell.goHome()
    }

    Tile {
        id: listen

        look: bar.look
        symbol: "volume-2"
        text: qsTr("Listen")
        current: bar.listening
        beside: !stand.over
        listed: stand.listed
        shortened: stand.brief
        dense: stand.dense
        iconSize: stand.iconSize
        width: stand.widthOf(2)
        x: stand.xOf(2)
        y: stand.yOf(2)
        height: stand.rowHeight
        onClicked: bar.shell.listen()
    }

    Tile {
        id: size

        look: bar.look
        symbol: "a-large-small"
        text: qsTr("Text size")
        brief: qsTr("Text")
        current: bar.shell.sheet.kind === "text"
        beside: !stand.over
        listed: stand.listed
        shortened: stand.brief
        dense: stand.dense
        iconSize: stand.iconSize
        width: stand.widthOf(3)
        x: stand.xOf(3)
        y: stand.yOf(3)
        height: stand.rowHeight
        onClicked: current ? bar.shell.closeSheet() : bar.shell.openSheet("text")
    }

    Tile {
        id: sheet

        look: bar.look
        symbol: "file-text"
        text: qsTr("My sheet")
        brief: qsTr("Sheet")
        counted: true
        count: bar.shell.mySheet.count
        current: bar.shell.screen === "my-sheet"
        beside: !stand.over
        listed: stand.listed
        shortened: stand.brief
        dense: stand.dense
        iconSize: stand.iconSize
        width: stand.widthOf(4)
        x: stand.xOf(4)
        y: stand.yOf(4)
        height: stand.rowHeight
        onClicked: bar.sheetWanted()

        Accessible.name: count > 0 ? qsTr("My sheet, %n thing(s)", "", count) : text
    }

    MoreCue {
        id: cue

        visible: bar.look.low && bar.more && !stand.rail && bar.width - stand.besideWidth > width + stand.pad
        look: bar.look
        text: ""
        floating: false
        available: bar.width
        x: bar.look.mirrored ? stand.pad + done.width + stand.gap : bar.width - width - stand.pad - done.width - stand.gap
        anchors.verticalCenter: parent.verticalCenter
        onClicked: bar.moreWanted()
    }

    // Where large words leave no room for the words of the cue, its arrow is still there.
    OutlineButton {
        visible: bar.look.low && bar.more && !stand.rail && !cue.visible && bar.width - stand.besideWidth > width + stand.gap
        look: bar.look
        symbol: "arrow-down"
        text: qsTr("More below")
        wordless: true
        height: stand.rowHeight
        radius: height / 2
        x: bar.look.mirrored ? stand.pad + done.width + stand.gap : bar.width - width - stand.pad - done.width - stand.gap
        anchors.verticalCenter: parent.verticalCenter
        onClicked: bar.moreWanted()
    }

    Tile {
        visible: stand.rail && bar.more
        look: bar.look
        symbol: "arrow-down"
        text: qsTr("More below")
        brief: qsTr("More")
        beside: !stand.over
        listed: stand.listed
        shortened: stand.brief
        dense: stand.dense
        iconSize: stand.iconSize
        radius: height / 2
        width: stand.railTile
        x: stand.pad
        y: stand.railAt(5)
        height: stand.rowHeight
        onClicked: bar.moreWanted()
    }

    Tile {
        id: done

        look: bar.look
        symbol: "log-out"
        text: qsTr("I’m done")
        strong: true
        beside: !stand.over
        listed: stand.listed
        shortened: stand.brief
        dense: stand.dense
        iconSize: stand.iconSize
        width: stand.widthOf(5)
        x: stand.xOf(5)
        y: stand.yOf(5)
        height: stand.rowHeight
        onClicked: bar.shell.done()
    }
}
