import QtQuick
import Kiosk.Controls

// It is not your fault; you can stop here.
BlockRow {
    id: row

    Well {
        look: row.look
        hue: row.hue
        width: parent.width
        height: inside.height + row.look.sp(72)

        Icon {
            id: heart

            look: row.look
            name: "heart-handshake"
            size: 56
            color: row.hue.ink
            x: row.look.rtl ? parent.width - width - row.look.sp(36) : row.look.sp(36)
            y: row.look.sp(36)
        }

        Column {
            id: inside

            x: row.look.rtl ? row.look.sp(40) : row.look.sp(120)
            y: row.look.sp(36)
            width: parent.width - row.look.sp(160)
            spacing: row.look.fp(12)

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

            ProseList {
                width: parent.width
                look: row.look
                hue: row.hue
                passages: row.block.paragraphs
                onFollowed: link => row.follow(link)
            }
        }
    }
}
