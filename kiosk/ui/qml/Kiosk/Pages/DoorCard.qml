import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A door: a pale field with a scene, a deep band of its hue with the word. The whole door is the target.
PressArea {
    id: card

    required property Hue hue
    required property var door

    // The picture stands beside the words, not above them.
    property bool lying: false

    // How high its own words are, and those of the doors beside it: names stand on one line, bands are alike.
    readonly property real ownWords: band.height
    property real otherWords: 0
    readonly property real wordsHeight: Math.max(ownWords, otherWords)
    readonly property real leastBand: Math.max(look.sp(lying ? 200 : 160), wordsHeight + look.sp(lying ? 48 : 40))
    readonly property real bandHeight: lying ? height : leastBand
    readonly property real bandWidth: lying ? Math.round(width * 0.64) : width
    readonly property bool marked: !lying || bandWidth > look.sp(520)
    readonly property real thick: look.contrast ? look.fillEdge : 0

    text: door.name
    radius: look.sp(28)
    padding: 0
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    fill: "transparent"
    edgeColor: hue.ink
    edgeWidth: thick

    Accessible.name: text
    Accessible.description: door.invite

    contentItem: Item {
        PictureField {
            x: card.lying && card.look.rtl ? card.bandWidth : card.thick
            y: card.thick
            width: (card.lying ? parent.width - card.bandWidth : parent.width - card.thick) - card.thick
            height: parent.height - (card.lying ? card.thick : card.bandHeight) - card.thick
            look: card.look
            hue: card.hue
            source: card.door.picture
            fills: true
            topLeftRadius: card.lying && card.look.rtl ? 0 : card.radius - card.thick
            topRightRadius: card.lying && !card.look.rtl ? 0 : card.radius - card.thick
            bottomLeftRadius: card.lying && !card.look.rtl ? card.radius - card.thick : 0
            bottomRightRadius: card.lying && card.look.rtl ? card.radius - card.thick : 0
        }

        Rectangle {
            id: ground

            x: card.lying && !card.look.rtl ? parent.width - card.bandWidth : card.thick
            y: card.lying ? card.thick : parent.height - card.bandHeight
            width: (card.lying ? card.bandWidth : parent.width - card.thick) - card.thick
            height: card.bandHeight - card.thick * (card.lying ? 2 : 1)
            topLeftRadius: card.lying && card.look.rtl ? card.radius - card.thick : 0
            topRightRadius: card.lying && !card.look.rtl ? card.radius - card.thick : 0
            bottomLeftRadius: card.lying && !card.look.rtl ? 0 : card.radius - card.thick
            bottomRightRadius: card.lying && card.look.rtl ? 0 : card.radius - card.thick
            color: card.down ? Qt.darker(card.hue.fill, 1.15) : card.hue.fill
        }

        Column {
            id: band

            x: ground.x + card.look.sp(32)
            y: parent.height - card.bandHeight + (card.bandHeight - card.wordsHeight) / 2
            width: ground.width - card.look.sp(64)

            Words {
                look: card.look
                x: card.look.rtl && card.marked ? card.look.sp(96) : 0
                width: parent.width - (card.marked ? card.look.sp(96) : 0)
                text: card.door.name
                bold: true
                asTitle: true
                size: 52
                leading: 72
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: card.look.sp(30)
                wrapMode: Text.NoWrap
                color: card.hue.fillInk
                Accessible.ignored: true
            }

            Balanced {
                look: card.look
                x: card.look.rtl ? parent.width - width : 0
                available: parent.width
                text: card.door.invite
                size: 30
                leading: 38
                color: card.hue.fillInk
                Accessible.ignored: true
            }
        }

        Rectangle {
            visible: card.marked
            width: card.look.sp(84)
            height: width
            radius: width / 2
            color: card.look.contrast ? card.hue.ink : card.hue.fillInk
            x: card.look.rtl ? ground.x + card.look.sp(32) : ground.x + ground.width - width - card.look.sp(32)
            y: band.y - card.look.sp(8)

            Icon {
                anchors.centerIn: parent
                look: card.look
                name: card.look.rtl ? "arrow-left" : "arrow-right"
                size: 48
                color: card.look.contrast ? card.look.ground : card.hue.fill
            }
        }
    }
}
