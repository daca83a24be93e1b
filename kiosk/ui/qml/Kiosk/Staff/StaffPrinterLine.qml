import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// How the printer is right now, for those who can mend it.
Row {
    id: line

    required property Printing printing
    required property Look look
    required property real available

    readonly property color ink: printing.printerTone === "good" ? look.good : look.urgent

    spacing: look.sp(12)
    layoutDirection: look.rtl ? Qt.RightToLeft : Qt.LeftToRight

    StaffPrintWords {
        id: words
    }

    Icon {
        look: line.look
        name: words.icon(line.printing.printerTone)
        size: 34
        grows: true
        color: line.ink
        y: (line.look.fp(44) - height) / 2
    }

    Words {
        look: line.look
        text: words.sentence(line.printing.printerTitle, 0, 0)
        bold: true
        leading: 44
        color: line.ink
        width: Math.min(Math.ceil(implicitWidth), line.available - line.look.fp(34) - line.spacing)
    }
}
