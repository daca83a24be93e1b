pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// What you can do, numbered, with who helps.
BlockRow {
    id: row

    prose: true

    Column {
        id: list

        width: parent.width
        spacing: row.look.fp(24)

        Words {
            visible: text !== "" && row.label === ""
            width: parent.width
            look: row.look
            text: row.block.title
            heading: true
            bold: true
            size: 36
            leading: 46
        }

        Repeater {
            model: row.block.items

            Item {
                id: thing

                required property var modelData
                required property int index
                readonly property real indent: row.look.fp(56) + row.look.sp(24)

                width: list.width
                height: Math.max(disc.height, words.height)

                Rectangle {
                    id: disc

                    width: row.look.fp(56)
                    height: width
                    radius: width / 2
                    color: row.look.contrast ? row.hue.ink : row.hue.fill
                    x: row.look.rtl ? thing.width - width : 0

                    Words {
                        anchors.fill: parent
                        look: row.look
                        text: thing.index + 1
                        bold: true
                        filled: true
                        color: row.look.contrast ? row.look.ground : row.hue.fillInk
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                    }
                }

                Column {
                    id: words

                    x: row.look.rtl ? 0 : thing.indent
                    y: row.look.fp(6)
                    width: thing.width - thing.indent
                    spacing: row.look.fp(4)

                    Words {
                        visible: text !== ""
                        width: parent.width
                        look: row.look
                        text: thing.modelData.title
                        bold: true
                        leading: 42
                    }

                    Prose {
                        visible: thing.modelData.body.plain !== ""
                        width: parent.width
                        look: row.look
                        hue: row.hue
                        passage: thing.modelData.body
                        onFollowed: link => row.follow(link)
                    }

                    Words {
                        visible: text !== ""
                        width: parent.width
                        look: row.look
                        text: thing.modelData.org.phone ?? ""
                        bold: true
                    }
                }
            }
        }
    }
}
