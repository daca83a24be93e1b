import QtQuick
import Kiosk.Controls

// One guide before it goes home: what it is for, how it looks on paper, and one big button.
ScreenBase {
    id: page

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

    scroller: view

    Scroller {
        id: view

        anchors.fill: parent
        look: page.look
        foot: page.look.low ? 0 : page.look.sp(120)
        contentHeight: (page.beside ? Math.max(preview.height, below.y + below.height) : below.y + below.height) + page.edge * 2

        Item {
            id: body

            x: (parent.width - width) / 2
            y: page.edge
            width: page.inner
            visible: !page.guide.missing

            Column {
                id: titles

                x: page.beside && !page.look.rtl ? page.paperWidth + page.gap : 0
                width: page.wordsWidth
                spacing: page.look.fp(4)

                Balanced {
                    look: page.look
                    available: parent.width
                    text: page.guide.title
                    heading: true
                    bold: true
                    asTitle: true
                    size: page.look.low ? 48 : 57
                    leading: page.look.low ? 56 : 66
                }

                Balanced {
                    look: page.look
                    available: parent.width
                    text: page.guide.summary
                    size: 35
                    leading: 50
                }
            }

            PaperPreview {
                id: preview

                x: page.beside && page.look.rtl ? page.wordsWidth + page.gap : 0
                y: page.beside ? 0 : titles.height + page.look.sp(24)
                width: page.paperWidth
                room: page.beside ? Math.max(page.look.sp(480), view.height - page.edge * 2) : page.look.windowHeight * 0.46
                look: page.look
                hue: page.look.hue(page.guide.hue)
                paper: page.paper
                title: page.guide.title
            }

            Column {
                id: below

                x: titles.x
                y: page.beside ? titles.height + page.look.sp(24) : preview.y + preview.height + page.look.sp(24)
                width: page.wordsWidth
                spacing: page.look.sp(20)

                PrintChoices {
                    width: parent.width
                    handOut: page.handOut
                    look: page.look
                    hue: page.hue
                    languages: page.guide.languages
                    large: page.guide.large
                }

                PrinterLine {
                    look: page.look
                    printing: page.printing
                    available: below.width
                }

                PrintButton {
                    width: parent.width
                    look: page.look
                    hue: page.hue
                    printing: page.printing
                    pages: page.paper.pages
                    failed: page.paper.failed
                    onClicked: page.shell.requestPrint()
                }

                Flow {
                    width: parent.width
                    spacing: page.look.targetGap
                    layoutDirection: page.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

                    readonly property bool pair: take.implicitWidth + read.implicitWidth + spacing <= width

                    OutlineButton {
                        id: take

                        look: page.look
                        symbol: page.guide.taken ? "check" : "file-plus"
                        text: page.guide.taken ? qsTr("On my sheet. Take it off.") : qsTr("Add to my sheet")
                        width: parent.pair ? (parent.width - parent.spacing) / 2 : parent.width
                        onClicked: page.handOut.takeGuide(page.guide.guideId)
                    }

                    OutlineButton {
                        id: read

                        look: page.look
                        symbol: "book-open"
                        text: qsTr("Read it here")
                        width: take.width
                        onClicked: page.shell.openPage(page.guide.guideId, page.progress)
                    }
                }
            }
        }

        Words {
            visible: page.guide.missing
            x: page.look.margin
            y: page.edge
            width: parent.width - x * 2
            look: page.look
            text: qsTr("This guide is not ready in this language yet. You can change the language above, or ask a person here.")
            size: 35
            leading: 50
        }
    }
}
