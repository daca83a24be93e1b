import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The label of a group of blocks: hanging on the left with its icon, or standing above.
Item {
    id: label

    required property Look look
    required property Hue hue
    required property string text
    required property string icon
    required property int level
    required property bool beside
    readonly property bool part: icon !== ""

    implicitHeight: beside && part ? words.y + words.height : Math.max(mark.visible ? mark.height : 0, words.height)

    Icon {
        id: mark

        visible: label.part
        look: label.look
        name: label.icon || "circle"
        size: 44
        color: label.hue.ink
        x: label.look.rtl ? label.width - width : 0
    }

    Balanced {
        id: words

        look: label.look
        available: label.width - inset
        text: label.text
        heading: true
        level: label.level
        bold: true
        asTitle: size > 40
        size: label.part ? (label.beside && !label.look.wide ? 29 : 36) : (label.level === 3 || label.beside ? 36 : 44)
        leading: size * 1.26
        color: label.part ? label.hue.ink : label.look.ink
        x: label.look.rtl ? label.width - width - inset : inset
        y: label.beside && label.part ? mark.height + label.look.sp(12) : 0

        readonly property real inset: label.part && !label.beside ? mark.width + label.look.sp(16) : 0
    }
}
