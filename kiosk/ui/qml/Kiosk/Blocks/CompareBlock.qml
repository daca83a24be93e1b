pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// Two or three cards side by side; one below the other where words are large.
BlockRow {
    id: row

    bleeds: true

    readonly property int columns: look.room < 900 ? 1 : block.cards.length === 3 && look.room < 1480 ? 1 : block.cards.length
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

            property real tallest: 0

            columns: row.columns
            spacing: row.look.gap
            layoutDirection: row.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            function measure(): void {
                let most = 0;
                for (const card of cards.model ? children : [])
                    if (card instanceof CompareCard)
                        most = Math.max(most, card.implicitHeight);
                tallest = most;
            }

            Repeater {
                id: cards

                model: row.block.cards
                onItemAdded: grid.measure()

                CompareCard {
                    required property var modelData

                    width: row.cardWidth
                    height: row.columns > 1 ? Math.max(implicitHeight, grid.tallest) : implicitHeight
                    look: row.look
                    hue: row.hue
                    side: modelData
                    onImplicitHeightChanged: if (grid)
                        grid.measure()
                    onFollowed: link => row.follow(link)
                }
            }
        }
    }
}
