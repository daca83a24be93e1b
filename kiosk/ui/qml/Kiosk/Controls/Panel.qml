import QtQuick
import Kiosk.Theme

// Plain information on white with a soft shadow; the dark themes draw a hairline instead.
Item {
    id: panel

    required property Look look
    property real radius: look.sp(28)
    property color fill: look.raised

    BorderImage {
        anchors.fill: parent
        anchors.topMargin: -panel.look.sp(8)
        anchors.leftMargin: -panel.look.sp(28)
        anchors.rightMargin: -panel.look.sp(28)
        anchors.bottomMargin: -panel.look.sp(40)
        visible: panel.look.shadow
        source: Qt.resolvedUrl("shadow.png")
        border {
            left: 60
            right: 60
            top: 60
            bottom: 60
        }
        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        radius: panel.radius
        color: panel.fill
        border.width: panel.look.shadow ? 0 : Math.max(1, panel.look.sp(panel.look.contrast ? 4 : 1))
        border.color: panel.look.hairline
    }
}
