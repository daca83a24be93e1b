pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The pages as they will come out, small and side by side: how much paper it is, at a glance.
Well {
    id: strip

    required property Paper paper

    readonly property int pages: paper.pictures.length
    readonly property real pad: look.sp(look.low ? 24 : 36)
    readonly property real gap: look.sp(28)
    readonly property int most: Math.max(1, Math.floor((width - 2 * pad + gap) / (look.sp(look.low ? 210 : 268) + gap)))
    readonly property int fitting: Math.min(most, 3)
    readonly property int shown: Math.min(Math.max(pages, 1), fitting)
    readonly property real pageWidth: Math.min(look.sp(look.low ? 260 : 268), (width - 2 * pad - gap * (fitting - 1)) / fitting)

    // Whether every page that is shown is drawn.
    readonly property bool whole: !paper.busy && areDrawn(shown)

    function areDrawn(count: int): bool {
        for (let index = 0; index < count; index++)
            if (!((drawn.itemAt(index) as Sheet)?.loaded ?? false))
                return false;
        return true;
    }

    component Sheet: Panel {
        required property int index
        readonly property bool loaded: picture.loaded

        look: strip.look
        radius: strip.look.sp(4)
        fill: strip.look.paper
        width: strip.pageWidth
        height: Math.round(strip.pageWidth * strip.paper.ratio)

        PictureField {
            id: picture

            anchors.fill: parent
            anchors.margins: 1
            visible: strip.pages > parent.index
            look: strip.look
            hue: strip.hue
            color: strip.look.paper
            drawsLater: true
            source: strip.paper.pictures[parent.index] ?? ""
            alt: qsTr("Page %1 of %2 on paper").arg(parent.index + 1).arg(strip.pages)
        }
    }

    height: Math.round(pageWidth * paper.ratio) + 2 * pad + (more.visible ? more.height + look.fp(8) : 0)

    Row {
        id: sheets

        anchors.horizontalCenter: parent.horizontalCenter
        y: strip.pad
        spacing: strip.gap
        layoutDirection: strip.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            id: drawn

            model: strip.shown

            Sheet {}
        }
    }

    Words {
        id: more

        visible: strip.pages > strip.shown
        look: strip.look
        x: strip.pad
        y: sheets.y + sheets.height + strip.look.fp(8)
        width: parent.width - 2 * strip.pad
        text: qsTr("and %n more page(s)", "", Math.max(0, strip.pages - strip.shown))
        color: strip.look.ink2
        leading: 42
        horizontalAlignment: Text.AlignHCenter
    }

    Words {
        visible: strip.paper.failed
        look: strip.look
        anchors.centerIn: sheets
        width: parent.width - 2 * strip.pad
        color: strip.look.paperInk
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("This cannot be shown on paper right now. Please ask a person here.")
    }
}
