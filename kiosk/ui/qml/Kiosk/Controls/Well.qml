import QtQuick
import Kiosk.Theme

// A tint with no edge for what belongs together and cannot be pressed.
Rectangle {
    required property Look look
    required property Hue hue

    color: hue.tint
    radius: look.sp(28)
    border.width: look.contrast ? look.sp(2) : 0
    border.color: hue.ink
}
