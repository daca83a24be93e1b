pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// The keys of a laptop, from the same table that makes them work.
SheetFrame {
    id: sheet

    readonly property bool beside: look.room >= 900
    readonly property real keyWidth: beside ? inner * 0.42 : inner

    closeText: qsTr("Done")

    KeyTable {
        id: table
    }

    Words {
        width: parent.width
        look: sheet.look
        text: qsTr("Keys")
        heading: true
        level: 1
        bold: true
        asTitle: true
        size: 44
        leading: 54
        color: sheet.hue.ink
    }

    Repeater {
        model: table.groups

        Column {
            id: group

            required property var modelData

            width: sheet.inner
            spacing: sheet.look.fp(10)

            Words {
                width: parent.width
                look: sheet.look
                text: group.modelData.title
                heading: true
                bold: true
                size: 36
                leading: 46
            }

            Repeater {
                model: group.modelData.rows

                Flow {
                    id: row

                    required property var modelData

                    width: sheet.inner
                    spacing: sheet.beside ? sheet.look.sp(24) : 0
                    layoutDirection: sheet.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

                    Words {
                        width: sheet.keyWidth
                        look: sheet.look
                        text: row.modelData.shown
                        bold: true
                        leading: 42
                    }

                    Words {
                        width: sheet.beside ? sheet.inner - sheet.keyWidth - sheet.look.sp(24) : sheet.inner
                        look: sheet.look
                        text: row.modelData.words
                        leading: 42
                        color: sheet.look.ink2
                    }
                }
            }
        }
    }
}
