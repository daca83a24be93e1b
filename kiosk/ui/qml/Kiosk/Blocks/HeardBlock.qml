import QtQuick
import Kiosk.Controls

// What a doctor may say, what it means, and what to ask back.
BlockRow {
    id: row

    prose: true

    Column {
        width: parent.width
        spacing: row.look.fp(16)

        Row {
            spacing: row.look.sp(16)
            layoutDirection: row.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                look: row.look
                name: "message-circle"
                size: 36
                color: row.hue.ink
                anchors.verticalCenter: parent.verticalCenter
            }

            Words {
                look: row.look
                text: qsTr("You may hear")
                bold: true
                color: row.hue.ink
            }
        }

        Rectangle {
            width: parent.width
            height: quote.height + row.look.sp(48)
            color: row.hue.tint
            radius: row.look.sp(28)
            bottomLeftRadius: row.look.rtl ? radius : row.look.sp(4)
            bottomRightRadius: row.look.rtl ? row.look.sp(4) : radius
            border.width: row.look.contrast ? row.look.sp(2) : 0
            border.color: row.hue.ink

            Balanced {
                id: quote

                x: row.look.sp(32)
                y: row.look.sp(24)
                available: parent.width - row.look.sp(64)
                look: row.look
                text: qsTr("“%1”").arg(row.block.quote)
                size: 35
                leading: 50
            }
        }

        ProseList {
            visible: row.block.paragraphs.length > 0
            width: parent.width
            look: row.look
            hue: row.hue
            passages: row.block.paragraphs
            onFollowed: link => row.follow(link)
        }

        Words {
            visible: row.block.ask !== ""
            width: parent.width
            look: row.look
            textFormat: Text.StyledText
            text: qsTr("You can ask: %1").arg("<b>" + row.block.ask + "</b>")
            leading: 44
            Accessible.name: qsTr("You can ask: %1").arg(row.block.ask)
        }
    }
}
