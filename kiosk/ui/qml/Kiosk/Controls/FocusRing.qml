pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The ring around what has the keyboard's focus: ground inside, ink outside, 3 mm in all. It is made when it shows.
Loader {
    id: ring

    required property Look look
    required property bool shown
    property real around: look.sp(20)

    anchors.fill: parent
    anchors.margins: -look.sp(12)
    active: shown
    visible: shown
    z: 10

    sourceComponent: Rectangle {
        color: "transparent"
        radius: ring.around + ring.look.sp(12)
        border.width: ring.look.sp(8)
        border.color: ring.look.ink

        Rectangle {
            anchors.fill: parent
            anchors.margins: ring.look.sp(8)
            color: "transparent"
            radius: ring.around + ring.look.sp(4)
            border.width: ring.look.sp(4)
            border.color: ring.look.ground
        }
    }
}
