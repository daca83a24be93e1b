pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// Everything the page was written from.
SheetFrame {
    id: sheet

    required property var sources

    Words {
        width: parent.width
        look: sheet.look
        text: qsTr("Where this comes from")
        heading: true
        level: 1
        bold: true
        asTitle: true
        size: 44
        leading: 54
        color: sheet.hue.ink
    }

    Repeater {
        model: sheet.sources

        Column {
            id: source

            required property var modelData

            width: sheet.inner

            Words {
                width: parent.width
                look: sheet.look
                text: source.modelData.year ? qsTr("%1, %2").arg(source.modelData.organisation).arg(source.modelData.year) : source.modelData.organisation
                bold: true
                leading: 42
            }

            Words {
                width: parent.width
                look: sheet.look
                text: source.modelData.title
                leading: 42
            }
        }
    }
}
