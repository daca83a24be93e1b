pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// What the visitor takes home: how it looks on paper, what is on it and in which order, and one big button.
ScreenBase {
    id: screen

    readonly property MySheetModel mine: shell.mySheet
    readonly property HandOut handOut: shell.handOut
    readonly property Paper paper: handOut.paper
    readonly property int count: mine.things.length
    readonly property bool filled: count > 0
    readonly property bool ordering: mine.ordering && count > 1
    readonly property bool asking: mine.keys.includes("questions:")

    // Paper and printing beside the list where there is room for both.
    readonly property bool beside: look.wide && filled
    readonly property real inner: look.wide ? Math.min(width - look.margin * 2, look.sp(2200)) : look.columnWidth
    readonly property real gap: look.sp(48)
    readonly property real printWidth: beside ? Math.round(Math.min(inner * 0.42, look.sp(900))) : inner
    readonly property real listWidth: beside ? inner - printWidth - gap : inner
    readonly property real edge: look.sp(look.low ? 24 : 40)
    readonly property real between: look.sp(20)

    // One above the other, the button stays in sight below what scrolls, until the strip of a job stands there.
    readonly property bool trayed: filled && !beside && !look.low && !handOut.printing.active

    // Whether the paper is drawn and the pages of each thing are counted.
    readonly property bool whole: !filled || (strip.whole && handOut.counts.complete)

    scroller: view
    foot: trayed ? tray.height : 0

    Scroller {
        id: view

        width: parent.width
        height: parent.height - screen.foot
        look: screen.look
        foot: screen.look.low ? 0 : screen.look.sp(120)
        contentHeight: body.y + body.height + screen.look.sp(screen.look.low ? 40 : 130)

        Item {
            id: body

            x: (parent.width - width) / 2
            y: screen.edge
            width: screen.inner
            height: !screen.filled ? empty.y + empty.height : screen.beside ? Math.max(list.y + list.height, press.y + press.height) : press.y + press.height

            Column {
                id: titles

                x: screen.beside && screen.look.rtl ? screen.printWidth + screen.gap : 0
                width: screen.listWidth
                spacing: screen.look.fp(4)

                Balanced {
                    readonly property string things: qsTr("%n thing(s)", "", screen.count)
                    readonly property string pages: qsTr("%n page(s)", "", Math.max(0, screen.paper.pages))

                    look: screen.look
                    available: parent.width
                    text: !screen.filled ? qsTr("Nothing is on my sheet yet") : screen.paper.pages > 0 ? qsTr("%1, %2").arg(things).arg(pages) : things
                    heading: true
                    level: 1
                    bold: true
                    asTitle: true
                    size: screen.look.low ? 48 : 57
                    leading: screen.look.low ? 56 : 66
                }

                Balanced {
                    available: parent.width
                    x: look.rtl ? available - width : 0
                    look: screen.look
                    text: screen.filled ? qsTr("To take home. We keep no copy.") : qsTr("You can take pages, words, contacts and questions home on paper. We keep no copy.")
                    size: 35
                    leading: 50
                }
            }

            EmptySheet {
                id: empty

                visible: !screen.filled
                y: titles.height + screen.between
                width: parent.width
                look: screen.look
                hue: screen.hue
                picture: screen.mine.picture
                onQuestionsWanted: screen.shell.questions.open("", screen.progress)
                onHomeWanted: screen.shell.goHome()
            }

            SheetStrip {
                id: strip

                visible: screen.filled
                x: screen.beside && !screen.look.rtl ? screen.listWidth + screen.gap : 0
                y: screen.beside ? 0 : titles.height + screen.between
                width: screen.printWidth
                look: screen.look
                hue: screen.hue
                paper: screen.paper
            }

            Column {
                id: list

                visible: screen.filled
                x: titles.x
                y: screen.beside ? titles.height + screen.between : strip.y + strip.height + screen.between
                width: screen.listWidth
                spacing: screen.look.targetGap

                Repeater {
                    model: screen.mine.things

                    MySheetRow {
                        required property var modelData
                        required property int index

                        look: screen.look
                        hue: screen.look.hue(modelData.hue)
                        thing: modelData
                        first: index === 0
                        last: index === screen.count - 1
                        ordering: screen.ordering
                        pages: screen.handOut.counts.pages[modelData.key] ?? 0
                        width: list.width
                        onMoved: by => screen.mine.move(modelData.key, by)
                        onRemoved: {
                            view.Accessible.announce(qsTr("Taken off my sheet"));
                            screen.mine.leave(modelData.key);
                        }
                        onRewritten: screen.shell.questions.openList(screen.progress)
                    }
                }

                Flow {
                    id: ways

                    readonly property bool pair: reorder.visible && ask.visible && reorder.implicitWidth + ask.implicitWidth + spacing <= width
                    readonly property real share: pair ? (width - spacing) / 2 : width

                    width: parent.width
                    spacing: screen.look.targetGap
                    layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

                    OutlineButton {
                        id: reorder

                        visible: screen.count > 1
                        look: screen.look
                        width: ways.share
                        symbol: screen.ordering ? "check" : "list"
                        text: screen.ordering ? qsTr("The order is right") : qsTr("Change the order")
                        onClicked: screen.mine.setOrdering(!screen.ordering)
                    }

                    OutlineButton {
                        id: ask

                        visible: screen.filled && !screen.asking
                        look: screen.look
                        width: ways.share
                        symbol: "circle-help"
                        text: screen.look.room < 900 ? qsTr("Add questions") : qsTr("Add questions for my visit")
                        onClicked: screen.shell.questions.open("", screen.progress)
                    }
                }
            }

            Column {
                id: press

                visible: screen.filled
                x: strip.x
                y: (screen.beside ? strip.y + strip.height : list.y + list.height) + screen.between
                width: screen.printWidth
                spacing: screen.between

                PrintChoices {
                    width: parent.width
                    handOut: screen.handOut
                    look: screen.look
                    hue: screen.hue
                    languages: screen.mine.languages
                    large: screen.mine.large
                }

                PrinterLine {
                    visible: !screen.trayed || tray.slim
                    look: screen.look
                    printing: screen.handOut.printing
                    available: press.width
                }

                PrintButton {
                    visible: !screen.trayed
                    width: parent.width
                    look: screen.look
                    hue: screen.hue
                    printing: screen.handOut.printing
                    pages: screen.paper.pages
                    failed: screen.paper.failed
                    onClicked: screen.shell.requestPrint()
                }
            }
        }
    }

    PrintTray {
        id: tray

        visible: screen.trayed
        anchors.bottom: parent.bottom
        width: parent.width
        look: screen.look
        hue: screen.hue
        printing: screen.handOut.printing
        pages: screen.paper.pages
        failed: screen.paper.failed
        onWanted: screen.shell.requestPrint()
    }
}
