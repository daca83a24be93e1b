import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One line of a contact: icon and words; not there when there are no words.
Item {
    id: line

    required property Look look
    required property Hue hue
    required property string symbol
    required property string text
    property bool strong: false

    visible: text !== ""
    height: visible ? words.height : 0

    Icon {
        look: line.look
        name: line.symbol
        size: 32
        grows: true
        color: line.hue.ink
        x: line.look.rtl ? line.width - width : 0
        y: line.look.fp(5)
    }

    Words {
        id: words

        x: line.look.rtl ? 0 : line.look.fp(50)
        width: line.width - line.look.fp(50)
        look: line.look
        text: line.text
        bold: line.strong
        size: line.strong ? 33 : 29
        leading: 42
    }
}
