import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// How the printer is right now, in a sentence with an icon.
Row {
    id: line

    required property Printing printing
    required property Look look
    property real available: parent ? (parent as Item).width : 0

    readonly property color ink: printing.printerTone === "good" ? look.good : look.ink

    spacing: look.sp(12)
    layoutDirection: look.rtl ? Qt.RightToLeft : Qt.LeftToRight

    PrintWords {
        id: words
    }

    Icon {
        look: line.look
        name: words.icon(line.printing.printerTone)
        size: 34
        grows: true
        color: line.ink
        y: (line.look.fp(40) - height) / 2
    }

    Words {
        look: line.look
        text: words.sentence(line.printing.printerTitle, 0, 0)
        bold: line.printing.printerTone === "good"
        leading: 40
        color: line.ink
        width: Math.min(Math.ceil(implicitWidth), line.available - line.look.fp(34) - line.spacing)
    }
}
