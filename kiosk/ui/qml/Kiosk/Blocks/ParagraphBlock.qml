import QtQuick
import Kiosk.Controls

// One paragraph.
BlockRow {
    id: row

    prose: true
    close: true

    Prose {
        width: parent.width
        look: row.look
        hue: row.hue
        passage: row.block
        onFollowed: link => row.follow(link)
    }
}
