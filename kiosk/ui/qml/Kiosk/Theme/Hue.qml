import QtQml
import QtQuick

// One door's colours in the theme of the moment. The values come from the token file.
QtObject {
    required property var tones

    readonly property color ink: tones.hue
    readonly property color tint: tones.tint
    readonly property color fill: tones.fill
    readonly property color fillInk: tones.fillInk
    readonly property color mid: tones.mid
    readonly property color field: tones.field
}
