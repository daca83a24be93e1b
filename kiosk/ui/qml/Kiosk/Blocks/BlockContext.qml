import QtQml
import QtQuick
import Kiosk.Theme

// What every block of a page shares: its look, its hue, and whom to tell of a touch.
QtObject {
    required property Look look
    required property Hue hue
    property bool hangs: true

    // The questions a visitor has ticked, anywhere.
    property list<string> picks: []

    // What is on My sheet, each KIND:ID.
    property list<string> taken: []

    signal followed(string link)
    signal chosen(string key, int value)
    signal ticked(string question)
    signal taking(string thing, bool wanted)
    signal pickerWanted(string moment)
}
