import QtQuick
import Kiosk.Theme

// A small choice: full radius; the chosen one is filled and ticked.
OutlineButton {
    required property Hue hue
    property bool chosen: false

    radius: height / 2
    fill: chosen ? (look.contrast ? look.chosen : hue.fill) : look.raised
    edgeColor: chosen ? hue.ink : look.line
    ink: chosen ? (look.contrast ? look.chosenInk : hue.fillInk) : look.ink
    leftPadding: look.sp(28)
    rightPadding: look.sp(28)
    bold: chosen
    symbol: chosen ? "check" : ""

    Accessible.role: Accessible.RadioButton
    choosable: true
    checked: chosen
}
