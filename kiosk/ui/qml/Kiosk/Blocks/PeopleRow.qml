pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// People in a row: some filled, the others hollow, so that shape tells it without colour.
SaidRow {
    id: people

    required property Look look
    required property Hue hue
    required property int filled
    required property int of
    required property real available

    readonly property real pitch: Math.min(look.sp(75), available / Math.max(1, of))

    says: qsTr("%1 of %2 people").arg(filled).arg(of)
    Accessible.role: Accessible.Graphic

    layoutDirection: look.rtl ? Qt.RightToLeft : Qt.LeftToRight

    Repeater {
        model: people.of

        Item {
            id: person

            required property int index
            readonly property bool full: index < people.filled
            readonly property real s: people.pitch / 75

            width: people.pitch
            height: 128 * s

            Rectangle {
                x: 10 * person.s
                width: 38 * person.s
                height: width
                radius: width / 2
                color: person.full ? people.hue.ink : "transparent"
                border.width: 4 * person.s
                border.color: people.hue.ink
            }

            Rectangle {
                x: 2 * person.s
                y: 44 * person.s
                width: 54 * person.s
                height: 84 * person.s
                topLeftRadius: 26 * person.s
                topRightRadius: 26 * person.s
                bottomLeftRadius: 8 * person.s
                bottomRightRadius: 8 * person.s
                color: person.full ? people.hue.ink : "transparent"
                border.width: 4 * person.s
                border.color: people.hue.ink
            }
        }
    }
}
