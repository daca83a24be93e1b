import QtQuick
import Kiosk.Controls

// Nothing can be heard: there is no voice for this language, or only headphones may speak. Said plainly.
SheetFrame {
    id: sheet

    required property var entry

    readonly property bool mute: sheet.entry.mute ?? false

    Words {
        width: parent.width
        look: sheet.look
        text: sheet.mute ? qsTr("Plug in headphones to listen") : qsTr("This kiosk cannot read aloud yet")
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
        text: sheet.mute ? qsTr("Here the voice is only heard in headphones, so that it stays private. Plug them in and touch “Listen” again, or ask a person here to read with you.") : qsTr("This kiosk has no voice for %1 yet. Please ask a person here to read with you.").arg(sheet.entry.language ?? "")
        size: 35
        leading: 52
    }

    HangingLine {
        visible: !sheet.mute
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
