import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// Lies over a screen that sleeps: a little darker while nobody is there, dim or black in quiet hours.
Rectangle {
    id: shade

    required property Rest rest
    required property Look look

    readonly property real depth: !rest.asleep ? 0 : rest.light === "off" ? 1 : rest.light === "dim" ? 0.7 : 0.35

    visible: opacity > 0
    color: look.night
    opacity: depth

    Behavior on opacity {
        NumberAnimation {
            duration: shade.look.sheet
        }
    }
}
