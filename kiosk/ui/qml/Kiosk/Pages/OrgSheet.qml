import QtQuick
import Kiosk.Backend
import Kiosk.Blocks
import Kiosk.Controls

// People who help: what they offer and how to reach them.
SheetFrame {
    id: sheet

    required property var entry
    required property MySheetModel sheetOfMine

    Words {
        width: parent.width
        look: sheet.look
        text: sheet.entry.name ?? ""
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
        text: sheet.entry.offer ?? ""
        size: 33
        leading: 48
    }

    ContactLine {
        width: parent.width
        look: sheet.look
        hue: sheet.hue
        symbol: "phone"
        text: sheet.entry.phone ?? ""
        strong: true
    }

    ContactLine {
        width: parent.width
        look: sheet.look
        hue: sheet.hue
        symbol: "clock"
        text: sheet.entry.hours ?? ""
    }

    ContactLine {
        width: parent.width
        look: sheet.look
        hue: sheet.hue
        symbol: "globe"
        text: sheet.entry.website ?? ""
    }

    ContactLine {
        width: parent.width
        look: sheet.look
        hue: sheet.hue
        symbol: "languages"
        text: sheet.entry.languages ?? ""
    }

    AddToSheet {
        width: parent.width
        look: sheet.look
        hue: sheet.hue
        mine: sheet.sheetOfMine
        thing: "org:" + (sheet.entry.id ?? "")
    }

    Words {
        visible: (sheet.entry.year ?? "") !== ""
        width: parent.width
        look: sheet.look
        text: qsTr("Seen in a source of %1. It may have changed.").arg(sheet.entry.year ?? "")
        color: sheet.look.ink2
        leading: 42
    }
}
