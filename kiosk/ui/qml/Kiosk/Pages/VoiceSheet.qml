import QtQuick
import Kiosk.Controls

// There is no voice for this language: said plainly, with a line for staff.
SheetFrame {
    id: sheet

    required property var entry

    Words {
        width: parent.width
        look: sheet.look
        text: qsTr("This kiosk cannot read aloud yet")
        heading: true
        level: 1
        bold: true
        asTitle: true
        size: 44
        leading: 54
        color: sheet.hue.ink
    }

    Words {
        width: parent.width
        look: sheet.look
        text: qsTr("This kiosk has no voice for %1 yet. Please ask a person here to read with you.").arg(sheet.entry.language ?? "")
        size: 35
        leading: 52
    }

    HangingLine {
        width: parent.width
        look: sheet.look
        hue: sheet.hue
        symbol: "info"
        label: qsTr("For staff")

        Words {
            width: parent.width
            look: sheet.look
            text: qsTr("Linux: type “%1” and start the kiosk again. Windows and macOS: add a voice for this language in the system settings.").arg(sheet.entry.command ?? "")
            leading: 42
        }
    }
}
