import QtQuick
import Kiosk.Controls

// Things to have or do, each with a box; the boxes are ticked on paper.
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
                visible: text !== ""
                look: row.look
                text: row.block.title
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
                mark: "square"
                onFollowed: link => row.follow(link)
            }
        }
    }
}
