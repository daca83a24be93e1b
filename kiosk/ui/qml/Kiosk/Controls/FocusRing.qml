import QtQuick
import Kiosk.Theme

// The ring around what has the keyboard's focus: ground inside, ink outside, 3 mm in all.
Rectangle {
    id: ring

    required property Look look
    required property bool shown
    property real around: look.sp(20)

    anchors.fill: parent
    anchors.margins: -look.sp(12)
    visible: shown
    color: "transparent"
    radius: around + look.sp(12)
    border.width: look.sp(8)
    border.color: look.ink
    z: 10

    Rectangle {
        anchors.fill: parent
        anchors.margins: ring.look.sp(8)
        color: "transparent"
        radius: ring.around + ring.look.sp(4)
        border.width: ring.look.sp(4)
        border.color: ring.look.ground
    }
}
