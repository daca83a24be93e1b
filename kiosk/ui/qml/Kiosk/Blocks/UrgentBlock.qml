pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// Signs that cannot wait: the only red there is, always with its icon and words.
BlockRow {
    id: row

    Rectangle {
        width: parent.width
        height: inside.height + row.look.sp(72)
        radius: row.look.sp(28)
        color: row.look.urgentTint
        border.width: row.look.contrast ? row.look.sp(2) : 0
        border.color: row.look.urgent

        Column {
            id: inside

            x: row.look.sp(40)
            y: row.look.sp(36)
            width: parent.width - row.look.sp(80)
            spacing: row.look.fp(20)

            Row {
                spacing: row.look.sp(20)
                layoutDirection: row.look.rtl ? Qt.RightToLeft : Qt.LeftToRight
                width: parent.width

                Icon {
                    id: siren

                    look: row.look
                    name: "siren"
                    size: 48
                    color: row.look.urgent
                    anchors.verticalCenter: parent.verticalCenter
                }

                Words {
                    look: row.look
                    text: row.block.title || qsTr("Call now")
                    heading: true
                    bold: true
                    size: 36
                    leading: 46
                    color: row.look.urgent
                    width: parent.width - siren.width - row.look.sp(20)
                    anchors.verticalCenter: parent.verticalCenter
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

            Repeater {
                model: row.block.signs

                Column {
                    id: sign

                    required property var modelData
                    required property int index

                    width: inside.width
                    spacing: row.look.fp(10)

                    Divider {
                        look: row.look
                        width: parent.width
                        color: row.look.contrast ? row.look.urgent : row.look.hairline
                    }

                    Words {
                        width: parent.width
                        look: row.look
                        text: sign.modelData.sign
                        bold: true
                        leading: 42
                    }

                    Words {
                        width: parent.width
                        look: row.look
                        text: sign.modelData.do
                        leading: 42
                    }

                    Words {
                        visible: text !== ""
                        width: parent.width
                        look: row.look
                        text: sign.modelData.caution
                        leading: 42
                        color: row.look.ink2
                    }
                }
            }
        }
    }
}
