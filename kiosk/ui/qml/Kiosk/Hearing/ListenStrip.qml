pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// While a screen is read aloud: back, pause, again, speed, loudness, stop; above the bar, which stays.
FocusScope {
    id: strip

    required property Listening listening
    required property Look look
    required property bool open

    readonly property real pad: look.sp(24)
    readonly property real gap: look.targetGap
    readonly property list<Tile> tiles: [before, pause, again, stop, slower, faster, softer, louder]
    readonly property real widest: tiles.reduce((most, tile) => Math.max(most, tile.wordWidth), 0)
    readonly property real eighth: (width - 2 * pad - 7 * gap) / 8
    readonly property real quarter: (width - 2 * pad - 3 * gap) / 4
    readonly property real beside: look.sp(76)
    readonly property real wanted: widest + (look.low ? beside : look.sp(16))

    // Words that fit neither one row nor two leave their places to the icons; low screens have room for one row.
    readonly property bool wordless: wanted > (look.low ? eighth : quarter)
    readonly property bool single: wordless ? eighth >= look.target : wanted <= eighth
    readonly property real rowHeight: wordless ? Math.max(look.target, look.sp(look.low ? 80 : 112)) : look.low ? Math.max(look.target, look.fp(62)) : Math.max(look.target, look.sp(112), look.sp(72) + look.fp(48))
    readonly property real tileWidth: single ? eighth : quarter

    function placeOf(index: int): real {
        const column = single ? index : index % 4;
        const at = pad + column * (tileWidth + gap);
        return look.mirrored ? width - at - tileWidth : at;
    }

    function lineOf(index: int): real {
        return look.sp(16) + (!single && index > 3 ? rowHeight + gap : 0);
    }

    function focusFirst(reason: int): void {
        pause.forceActiveFocus(reason);
    }

    visible: open
    height: open ? (single ? rowHeight : rowHeight * 2 + gap) + look.sp(32) : 0
    onActiveFocusChanged: listening.keep(activeFocus)

    Keys.onEscapePressed: listening.stop()
    Keys.onBackPressed: listening.stop()

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Listening")

    Rectangle {
        anchors.fill: parent
        color: strip.look.sunken

        Rectangle {
            width: parent.width
            height: Math.max(1, strip.look.sp(strip.look.contrast ? 4 : 2))
            color: strip.look.hairline
        }
    }

    component Key: Tile {
        required property int place

        look: strip.look
        beside: strip.look.low
        wordless: strip.wordless
        width: strip.tileWidth
        height: strip.rowHeight
        x: strip.placeOf(place)
        y: strip.lineOf(place)
    }

    Key {
        id: before

        place: 0
        symbol: "skip-back"
        text: qsTr("Before")
        onClicked: strip.listening.before()
    }

    Key {
        id: pause

        place: 1
        symbol: strip.listening.paused ? "play" : strip.listening.waiting ? "hourglass" : "pause"
        text: strip.listening.paused ? qsTr("Go on") : strip.listening.waiting ? qsTr("One moment") : qsTr("Pause")
        current: strip.listening.paused
        onClicked: strip.listening.pause()
    }

    Key {
        id: again

        place: 2
        symbol: "repeat"
        text: qsTr("Again")
        onClicked: strip.listening.again()
    }

    Key {
        id: stop

        place: 3
        symbol: "x"
        text: qsTr("Stop")
        strong: true
        onClicked: strip.listening.leaveByEar()
    }

    Key {
        id: slower

        place: 4
        symbol: "minus"
        text: qsTr("Slower")
        enabled: !strip.listening.slowest
        onClicked: strip.listening.faster(-1)
    }

    Key {
        id: faster

        place: 5
        symbol: "plus"
        text: qsTr("Faster")
        enabled: !strip.listening.fastest
        onClicked: strip.listening.faster(1)
    }

    Key {
        id: softer

        place: 6
        symbol: "volume-1"
        text: qsTr("Softer")
        enabled: !strip.listening.softest
        onClicked: strip.listening.louder(-1)
    }

    Key {
        id: louder

        place: 7
        symbol: strip.listening.headphones ? "headphones" : "volume-2"
        text: qsTr("Louder")
        enabled: !strip.listening.loudest
        onClicked: strip.listening.louder(1)
    }
}
