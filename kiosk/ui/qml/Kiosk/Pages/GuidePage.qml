import QtQuick
import Kiosk.Controls

// One guide before it goes home: what it is for, how it looks on paper, and one big button.
ScreenBase {
    id: opened

    readonly property var handOut: shell.handOut
    readonly property var guide: handOut.guide
    readonly property var paper: handOut.paper
    readonly property var printing: handOut.printing

    // Paper and words side by side where there is room for both.
    readonly property bool beside: look.wide || (look.low && look.room >= 1000)
    readonly property real inner: Math.min(width - look.margin * 2, beside ? look.sp(2200) : look.fp(984))
    readonly property real gap: look.sp(beside ? 48 : 24)
    readonly property real paperWidth: beside ? Math.min(inner * 0.46, look.sp(900)) : inner
    readonly property real wordsWidth: beside ? inner - paperWidth - gap : inner
    readonly property real edge: look.sp(look.low ? 24 : 40)

    // One above the other, the button stays in sight below what scrolls, until the strip of a job stands there.
    readonly property bool trayed: !beside && !look.low && !guide.missing && !printing.active

    // Whether the paper is drawn.
    readonly property bool whole: preview.whole

    scroller: view
    foot: trayed ? tray.height : 0

    Scroller {
        id: view

        width: parent.width
        height: parent.height - opened.foot
        look: opened.look
        foot: opened.look.low ? 0 : opened.look.sp(120)
        contentHeight: (opened.beside ? Math.max(preview.height, below.y + below.height) : below.y + below.height) + opened.edge * 2

        Item {
            id: body

            x: (parent.width - width) / 2
            y: opened.edge
            width: opened.inner
            visible: !opened.guide.missing

            Column {
                id: titles

                x: opened.beside && !opened.look.rtl ? opened.paperWidth + opened.gap : 0
                width: opened.wordsWidth
                spacing: opened.look.fp(4)

                Balanced {
                    look: opened.look
                    available: parent.width
                    text: opened.guide.title
                    heading: true
                    bold: true
                    asTitle: true
                    size: opened.look.low ? 48 : 57
                    leading: opened.look.low ? 56 : 66
                }

                Balanced {
                    look: opened.look
                    available: parent.width
                    text: opened.guide.summary
                    size: 35
                    leading: 50
                }
            }

            PaperPreview {
                id: preview

                x: opened.beside && opened.look.rtl ? opened.wordsWidth + opened.gap : 0
                y: opened.beside ? 0 : titles.height + opened.look.sp(24)
                width: opened.paperWidth
                room: opened.beside ? Math.max(opened.look.sp(480), view.height - opened.edge * 2) : opened.look.low ? opened.look.sp(900) : opened.look.windowHeight * 0.42
                look: opened.look
                hue: opened.look.hue(opened.guide.hue)
                paper: opened.paper
                title: opened.guide.title
            }

            Column {
                id: below

                x: titles.x
                y: opened.beside ? titles.height + opened.look.sp(24) : preview.y + preview.height + opened.look.sp(24)
                width: opened.wordsWidth
                spacing: opened.look.sp(20)

                PrintChoices {
                    width: parent.width
                    handOut: opened.handOut
                    look: opened.look
                    hue: opened.hue
                    languages: opened.guide.languages
                    large: opened.guide.large
                }

                PrinterLine {
                    visible: !opened.trayed || tray.slim
                    look: opened.look
                    printing: opened.printing
                    available: below.width
                }

                PrintButton {
                    visible: !opened.trayed
                    width: parent.width
                    look: opened.look
                    hue: opened.hue
                    printing: opened.printing
                    pages: opened.paper.pages
                    failed: opened.paper.failed
                    onClicked: opened.shell.requestPrint()
                }

                Flow {
                    id: others

                    readonly property real each: width >= opened.look.fp(900) ? (width - spacing) / 2 : width

                    width: parent.width
                    spacing: opened.look.targetGap
                    layoutDirection: opened.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

                    AddToSheet {
                        width: others.each
                        look: opened.look
                        hue: opened.hue
                        mine: opened.shell.mySheet
                        thing: "guide:" + opened.guide.guideId
                    }

                    OutlineButton {
                        width: others.each
                        look: opened.look
                        minimum: look.sp(96)
                        symbol: "book-open"
                        text: qsTr("Read it here")
                        onClicked: opened.shell.openPage(opened.guide.guideId, opened.progress)
                    }
                }
            }
        }

        Words {
            visible: opened.guide.missing
            x: opened.look.margin
            y: opened.edge
            width: parent.width - x * 2
            look: opened.look
            text: qsTr("This guide is not ready in this language yet. You can change the language above, or ask a person here.")
            size: 35
            leading: 50
        }
    }

    PrintTray {
        id: tray

        visible: opened.trayed
        anchors.bottom: parent.bottom
        width: parent.width
        look: opened.look
        hue: opened.hue
        printing: opened.printing
        pages: opened.paper.pages
        failed: opened.paper.failed
        onWanted: opened.shell.requestPrint()
    }
}
