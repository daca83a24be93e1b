pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// A card for each class of medicine; touching one opens its sheet.
BlockRow {
    id: row

    bleeds: true

    readonly property int columns: Math.max(1, Math.min(4, Math.floor(look.room / 500)))
    readonly property real cardWidth: (width - look.gap * (columns - 1)) / columns

    Column {
        width: parent.width
        spacing: row.look.fp(20)

        Words {
            visible: text !== "" && row.label === ""
            width: parent.width
            look: row.look
            text: row.block.title
            heading: true
            bold: true
            asTitle: true
            size: 44
            leading: 54
        }

        Grid {
            id: grid

            readonly property real tallest: children.reduce((most, child) => Math.max(most, child.implicitHeight), 0)

            columns: row.columns
            spacing: row.look.gap
            layoutDirection: row.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            Repeater {
                model: row.block.cards

                PressArea {
                    id: card

                    required property var modelData

                    look: row.look
                    text: modelData.name
                    width: row.cardWidth
                    height: row.columns > 1 ? grid.tallest : implicitHeight
                    radius: row.look.sp(28)
                    padding: 0
                    leftPadding: row.look.edge
                    rightPadding: row.look.edge
                    topPadding: row.look.edge
                    bottomPadding: row.look.sp(28)
                    onClicked: row.follow("treatment:" + modelData.id)

                    Accessible.name: text
                    Accessible.description: modelData.names

                    contentItem: Item {
                        implicitHeight: words.y + words.height

                        PictureField {
                            id: picture

                            width: parent.width
                            height: card.look.sp(176)
                            look: card.look
                            hue: row.hue
                            source: card.modelData.picture
                            inset: card.look.sp(4)
                            round: card.look.sp(26)
                        }

                        Column {
                            id: words

                            x: card.look.sp(28)
                            y: picture.height + card.look.sp(18)
                            width: parent.width - card.look.sp(56)
                            spacing: card.look.fp(4)

                            Words {
                                width: parent.width
                                look: card.look
                                text: card.modelData.name
                                bold: true
                                size: 31
                                leading: 40
                                Accessible.ignored: true
                            }

                            Words {
                                width: parent.width
                                look: card.look
                                text: card.modelData.names
                                color: card.look.ink2
                                leading: 38
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }
        }
    }
}
