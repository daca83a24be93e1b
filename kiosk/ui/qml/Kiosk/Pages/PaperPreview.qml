pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The paper as it will come out: one page, how many there are, and the way to the next.
Well {
    id: preview

    required property Paper paper
    required property string title
    required property real room

    property int page: 0

    readonly property int pages: paper.pictures.length
    readonly property bool shown: pages > 0
    readonly property bool whole: !paper.busy && sheetPicture.loaded
    readonly property real pad: look.sp(24)
    readonly property real turnerHeight: Math.max(look.target, look.fp(72))
    readonly property real sheetHeight: Math.max(look.sp(320), Math.min(room - turnerHeight - pad * 3, (width - pad * 2) * paper.ratio))
    readonly property real sheetWidth: Math.round(sheetHeight / paper.ratio)

    height: sheetHeight + turnerHeight + pad * 3

    onPagesChanged: page = Math.max(0, Math.min(page, pages - 1))
    onTitleChanged: page = 0

    Panel {
        look: preview.look
        radius: preview.look.sp(4)
        fill: preview.look.paper
        x: (parent.width - width) / 2
        y: preview.pad
        width: preview.sheetWidth
        height: preview.sheetHeight

        PictureField {
            id: sheetPicture

            anchors.fill: parent
            anchors.margins: 1
            visible: preview.shown
            look: preview.look
            hue: preview.hue
            color: preview.look.paper
            drawsLater: true
            source: preview.shown ? preview.paper.pictures[preview.page] ?? "" : ""
            alt: qsTr("%1, page %2 of %3").arg(preview.title).arg(preview.page + 1).arg(preview.pages)
        }

        Words {
            visible: preview.paper.failed
            look: preview.look
            anchors.centerIn: parent
            width: parent.width - preview.look.sp(48)
            color: preview.look.paperInk
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("This cannot be shown on paper right now. Please ask a person here.")
        }
    }

    Row {
        id: turner

        spacing: preview.look.targetGap
        layoutDirection: preview.look.rtl ? Qt.RightToLeft : Qt.LeftToRight
        x: (parent.width - width) / 2
        y: preview.sheetHeight + preview.pad * 2
        opacity: preview.shown ? 1 : 0

        OutlineButton {
            id: back

            look: preview.look
            text: qsTr("Page before")
            wordless: true
            symbol: preview.look.rtl ? "chevron-right" : "chevron-left"
            enabled: preview.page > 0
            opacity: enabled ? 1 : 0.35
            height: preview.turnerHeight
            onClicked: {
                preview.page--;
                tell(place.text);
            }
        }

        Words {
            id: place

            look: preview.look
            width: Math.min(Math.ceil(widest.advanceWidth) + preview.look.sp(24), preview.width - 2 * (back.width + turner.spacing + preview.look.sp(12)))
            height: preview.turnerHeight
            text: qsTr("Page %1 of %2").arg(preview.page + 1).arg(Math.max(1, preview.pages))
            bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: preview.look.type(20)
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter

            TextMetrics {
                id: widest

                font.family: preview.look.family
                font.weight: Font.Bold
                font.pixelSize: preview.look.type(29)
                font.letterSpacing: preview.look.type(29) * preview.look.letterGap
                font.wordSpacing: preview.look.type(29) * preview.look.wordGap
                text: qsTr("Page %1 of %2").arg("00").arg("00")
            }
        }

        OutlineButton {
            look: preview.look
            text: qsTr("Next page")
            wordless: true
            symbol: preview.look.rtl ? "chevron-left" : "chevron-right"
            enabled: preview.page < preview.pages - 1
            opacity: enabled ? 1 : 0.35
            height: preview.turnerHeight
            onClicked: {
                preview.page++;
                tell(place.text);
            }
        }
    }
}
