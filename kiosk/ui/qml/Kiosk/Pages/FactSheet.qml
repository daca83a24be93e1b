pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// A number's claim, year and sources, and what to be careful about.
SheetFrame {
    id: sheet

    required property var entry

    Words {
        width: parent.width
        look: sheet.look
        text: qsTr("Where this number comes from")
        heading: true
        level: 1
        bold: true
        asTitle: true
        size: 44
        leading: 54
        color: sheet.hue.ink
    }

    HangingLine {
        width: parent.width
        look: sheet.look
        hue: sheet.hue
        symbol: "info"
        label: qsTr("What was found")

        Words {
            width: parent.width
            look: sheet.look
            text: sheet.entry.claim ?? ""
            size: 35
            leading: 52
        }
    }

    HangingLine {
        width: parent.width
        look: sheet.look
        hue: sheet.hue
        symbol: "calendar"
        label: qsTr("Year")

        Words {
            width: parent.width
            look: sheet.look
            text: sheet.entry.year ?? ""
            bold: true
            size: 33
            leading: 46
        }
    }

    HangingLine {
        width: parent.width
        look: sheet.look
        hue: sheet.hue
        symbol: "circle-alert"
        label: (sheet.entry.caution ?? "") !== "" ? qsTr("Keep in mind") : ""

        Words {
            width: parent.width
            look: sheet.look
            text: sheet.entry.caution ?? ""
            leading: 44
        }
    }

    HangingLine {
        id: found

        width: parent.width
        look: sheet.look
        hue: sheet.hue
        symbol: "book-marked"
        label: qsTr("Source")

        Repeater {
            model: sheet.entry.sources ?? []

            Words {
                required property var modelData

                width: found.inner
                look: sheet.look
                text: modelData.year ? qsTr("%1: %2 (%3)").arg(modelData.organisation).arg(modelData.title).arg(modelData.year) : qsTr("%1: %2").arg(modelData.organisation).arg(modelData.title)
                leading: 42
            }
        }
    }
}
