import QtQuick
import Kiosk.Theme

// A hairline between parts; never the edge of a control.
Rectangle {
    required property Look look

    height: Math.max(1, look.sp(2))
    color: look.hairline
}
