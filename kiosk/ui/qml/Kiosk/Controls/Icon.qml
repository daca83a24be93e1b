import QtQuick
import Kiosk.Theme

// One icon of the icon face. It always stands beside a word, so assistive technology passes over it.
Text {
    required property Look look
    required property string name
    property real size: 40
    property bool grows: false

    readonly property real box: grows ? look.fp(size) : look.sp(size * Math.min(look.step, 1.4))

    width: box
    height: box
    text: look.glyph(name)
    font.family: look.iconFamily
    font.pixelSize: box
    color: look.ink
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText

    Accessible.ignored: true
}
