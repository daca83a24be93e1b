import QtQml
import QtQuick
import Kiosk.Theme

// What every block of a page shares: its look, its hue, and whom to tell of a touch.
QtObject {
    required property Look look
    required property Hue hue
    property bool hangs: true

    signal followed(string link)
    signal chosen(string key, int value)
}
