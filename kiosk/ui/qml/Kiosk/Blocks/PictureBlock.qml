import QtQuick
import Kiosk.Controls

// An illustration with its caption.
BlockRow {
    id: row

    Column {
        width: parent.width
        spacing: row.look.fp(12)

        PictureField {
            width: Math.min(parent.width, row.look.sp(984))
            height: Math.round(width * (row.look.wide ? 0.5 : 0.6))
            look: row.look
            hue: row.hue
            source: row.block.picture
            alt: row.block.alt
            radius: row.look.sp(28)
            round: row.look.sp(28)
        }

        Words {
            visible: text !== ""
            width: parent.width
            look: row.look
            text: row.block.caption
            color: row.look.ink2
        }
    }
}
