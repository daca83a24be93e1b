pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A link inside running text: where it stands, its dotted underline, its focus ring, its name and action.
// Touches are caught by the text around it, so that the nearest word wins.
Item {
    id: spot

    required property Look look
    required property Hue hue
    required property string href
    required property string name
    required property var boxes

    signal triggered

    readonly property rect first: boxes.length ? boxes[0] : Qt.rect(0, 0, 0, 0)
    readonly property real dot: Math.max(2, look.sp(4))

    x: first.x
    y: first.y
    width: first.width
    height: first.height
    activeFocusOnTab: true

    Accessible.role: Accessible.Link
    Accessible.name: name
    Accessible.focusable: true
    Accessible.onPressAction: triggered()

    Keys.onReturnPressed: triggered()
    Keys.onEnterPressed: triggered()
    Keys.onSpacePressed: triggered()

    Repeater {
        model: spot.boxes.length

        Item {
            id: line

            required property int index
            readonly property rect box: spot.boxes[index] ?? Qt.rect(0, 0, 0, 0)

            x: box.x - spot.first.x
            y: box.y - spot.first.y
            width: box.width
            height: box.height

            Rectangle {
                visible: spot.href.startsWith("page:")
                y: line.height - spot.dot * 0.4
                width: line.width
                height: Math.max(2, spot.dot / 2)
                color: spot.hue.ink
            }

            Text {
                visible: !spot.href.startsWith("page:")
                y: line.height - height / 2 - spot.dot * 0.2
                width: line.width
                height: spot.dot * 2
                text: "•".repeat(Math.max(1, Math.floor(line.width / (spot.dot * 2))))
                font.family: spot.look.family
                font.pixelSize: spot.dot * 2.6
                font.letterSpacing: spot.dot * 2 - bullet.advanceWidth
                verticalAlignment: Text.AlignVCenter
                color: spot.hue.ink
                Accessible.ignored: true
            }

            FocusRing {
                look: spot.look
                shown: spot.activeFocus
                around: spot.look.sp(8)
            }
        }
    }

    TextMetrics {
        id: bullet

        font.family: spot.look.family
        font.pixelSize: spot.dot * 2.6
        text: "•"
    }
}
