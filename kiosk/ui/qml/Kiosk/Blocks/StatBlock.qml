import QtQuick
import Kiosk.Controls

// One number, drawn, with its year and source one touch away.
BlockRow {
    id: row

    readonly property bool sideBySide: bodyWidth - number.width > look.fp(380)

    Column {
        width: parent.width
        spacing: row.look.fp(20)

        PeopleRow {
            visible: row.block.of > 0
            look: row.look
            hue: row.hue
            filled: row.block.people
            of: row.block.of
            available: parent.width
        }

        Grid {
            columns: row.sideBySide ? 2 : 1
            columnSpacing: row.look.sp(28)
            rowSpacing: row.look.fp(8)
            layoutDirection: row.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            Column {
                id: number

                Words {
                    visible: text !== ""
                    look: row.look
                    x: row.look.rtl ? number.width - width : 0
                    text: row.block.lead
                    bold: true
                    color: row.hue.ink
                    leading: 40
                }

                Words {
                    look: row.look
                    x: row.look.rtl ? number.width - width : 0
                    text: row.block.value
                    bold: true
                    asTitle: true
                    size: row.block.value.length > 9 ? 64 : 84
                    leading: size * 1.1
                    color: row.hue.ink
                    width: Math.min(implicitWidth, row.bodyWidth)
                }
            }

            Prose {
                width: row.sideBySide ? Math.min(row.look.fp(640), row.bodyWidth - number.width - row.look.sp(28)) : row.bodyWidth
                look: row.look
                hue: row.hue
                passage: row.block.text
                onFollowed: link => row.follow(link)
            }
        }

        OutlineButton {
            look: row.look
            symbol: "book-open"
            centred: false
            trailing: row.look.rtl ? "chevron-left" : "chevron-right"
            bold: false
            text: row.block.year ? qsTr("%1, %2. See source").arg(row.block.organisation).arg(row.block.year) : qsTr("%1. See source").arg(row.block.organisation)
            width: Math.min(implicitWidth, parent.width)
            onClicked: row.follow("fact:" + row.block.fact)
        }
    }
}
