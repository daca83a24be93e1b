pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Where in the steps we are: done filled, current long, to come hollow.
Row {
    id: pills

    required property Look look
    required property Hue hue
    required property int count
    required property int current

    spacing: look.sp(12)
    layoutDirection: look.rtl ? Qt.RightToLeft : Qt.LeftToRight

    Repeater {
        model: pills.count

        Rectangle {
            required property int index

            width: pills.look.sp(index === pills.current ? 56 : 28)
            height: pills.look.sp(16)
            radius: height / 2
            color: index <= pills.current ? pills.hue.ink : "transparent"
            border.width: pills.look.sp(3)
            border.color: pills.hue.ink
        }
    }
}
