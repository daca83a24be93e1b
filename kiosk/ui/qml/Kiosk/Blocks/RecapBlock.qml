import QtQuick
import Kiosk.Controls

// The page in three lines.
BlockRow {
    id: row

    Well {
        look: row.look
        hue: row.hue
        width: parent.width
        height: inside.height + row.look.sp(72)

        Column {
            id: inside

            x: row.look.sp(40)
            y: row.look.sp(36)
            width: parent.width - row.look.sp(80)
            spacing: row.look.fp(20)

            Words {
                look: row.look
                text: row.block.title || qsTr("Let’s recap")
                heading: true
                bold: true
                size: 36
                leading: 46
                width: parent.width
            }

            MarkedList {
                width: parent.width
                look: row.look
                hue: row.hue
                passages: row.block.items
                onFollowed: link => row.follow(link)
            }
        }
    }
}
