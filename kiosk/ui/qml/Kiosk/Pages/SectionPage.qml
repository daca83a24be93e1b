pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Blocks
import Kiosk.Controls

// The landing page of a door: a scene, its own few words, and a card for each page.
ScreenBase {
    id: page

    readonly property var section: shell.section
    readonly property int columns: Math.max(1, Math.min(4, Math.floor(look.room / 470)))
    readonly property real inner: Math.min(width - 2 * look.margin, look.sp(2400))
    readonly property real cardWidth: (inner - look.gap * (columns - 1)) / columns
    readonly property int cardsAtFirst: 8
    property bool whole: false

    // What is left of the shelf below the fold.
    function guidesBelow(): string {
        const left = shelved ? shelf.below(view.contentY + view.height - view.foot - shelf.y) : 0;
        return left > 0 ? qsTr("%n more guide(s) below", "", left) : "";
    }

    readonly property bool shelved: shell.handOut.shelf.total > 0

    scroller: view
    moreSentence: view.contentHeight > 0 && view.contentY >= 0 ? guidesBelow() : ""

    BlockContext {
        id: shared

        look: page.look
        hue: page.hue
        hangs: false
        onFollowed: link => page.shell.follow(link, page.progress)
        onChosen: (key, value) => page.shell.choose(key, value)
        picks: page.shell.questions.picks
        onTicked: question => page.shell.questions.pick(question)
        onPickerWanted: moment => page.shell.questions.open(moment, page.progress)
        taken: page.shell.mySheet.keys
        onTaking: (thing, wanted) => wanted ? page.shell.mySheet.take(thing) : page.shell.mySheet.leave(thing)
    }

    Scroller {
        id: view

        anchors.fill: parent
        look: page.look
        foot: page.look.low ? 0 : page.look.sp(120)
        contentHeight: column.height + page.look.sp(48)

        Column {
            id: column

            width: parent.width
            spacing: page.look.gap + page.look.sp(4)

            Shelf {
                id: shelf

                visible: page.shelved
                x: (parent.width - width) / 2
                width: page.inner
                topPadding: page.look.sp(page.look.low ? 24 : 40)
                bottomPadding: page.look.sp(12)
                handOut: page.shell.handOut
                look: page.look
                hue: page.hue
                drawn: page.whole ? 99 : 9
                onOpened: guide => page.shell.handOut.openGuide(guide, page.progress)
            }

            Rectangle {
                id: banner

                readonly property bool pictured: page.look.room >= 900
                readonly property real pictureWidth: pictured ? Math.min(width * 0.44, height * 1.5) : 0

                width: parent.width
                height: Math.max(page.look.sp(page.look.low ? 240 : 372), words.height + page.look.sp(80))
                color: page.look.contrast || page.look.theme === "dark" ? page.hue.tint : page.hue.field

                Column {
                    id: words

                    x: page.look.rtl ? parent.width - width - page.look.margin : page.look.margin
                    width: parent.width - page.look.margin * 2 - banner.pictureWidth
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: page.look.sp(12)

                    Balanced {
                        look: page.look
                        available: parent.width
                        text: page.section.title
                        heading: true
                        level: 1
                        bold: true
                        asTitle: true
                        size: 60
                        leading: 72
                    }

                    Balanced {
                        look: page.look
                        available: parent.width
                        text: page.section.summary
                        size: 35
                        leading: 50
                    }
                }

                PictureField {
                    visible: banner.pictured
                    x: page.look.rtl ? page.look.sp(24) : parent.width - width - page.look.sp(24)
                    width: banner.pictureWidth
                    height: parent.height
                    look: page.look
                    hue: page.hue
                    source: page.section.picture
                    inset: page.look.sp(8)
                    radius: page.look.theme === "light" ? 0 : page.look.sp(28)
                }
            }

            BlockList {
                visible: count > 0
                x: (parent.width - width) / 2
                width: page.inner
                context: shared
                rows: page.section.rows
            }

            Grid {
                id: grid

                readonly property real tallest: children.reduce((most, card) => Math.max(most, card.implicitHeight), 0)

                x: (parent.width - width) / 2
                columns: page.columns
                spacing: page.look.gap
                layoutDirection: page.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

                Repeater {
                    model: page.whole ? page.section.cards : page.section.cards.slice(0, page.cardsAtFirst)

                    SectionCard {
                        required property var modelData

                        look: page.look
                        hue: page.hue
                        entry: modelData
                        width: page.cardWidth
                        height: page.columns > 1 ? Math.max(implicitHeight, grid.tallest) : implicitHeight
                        onClicked: page.shell.openPage(modelData.id, page.progress)
                    }
                }
            }

            OutlineButton {
                visible: page.whole && page.section.more
                x: page.look.margin
                width: parent.width - page.look.margin * 2
                look: page.look
                symbol: "plus"
                text: qsTr("Show more pages")
                onClicked: page.shell.showMoreCards()
            }
        }
    }

    // What fits the screen comes at once, the rest of the cards after the first frame.
    Timer {
        interval: 20
        running: true
        onTriggered: page.whole = true
    }
}
