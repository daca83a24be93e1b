import QtQuick

// A flat list.
BlockRow {
    id: row

    prose: true
    close: true

    MarkedList {
        width: parent.width
        look: row.look
        hue: row.hue
        passages: row.block.items
        mark: "dot"
        numbered: row.block.ordered
        onFollowed: link => row.follow(link)
    }
}
