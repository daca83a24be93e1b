import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A door: a pale field with a scene, a deep band of its hue with the word. The whole door is the target.
PressArea {
    id: card

    required property Hue hue
    required property var door
    readonly property real bandHeight: Math.max(look.sp(160), band.height + look.sp(40))
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
            x: card.thick
            y: card.thick
            width: parent.width - card.thick * 2
            height: parent.height - card.bandHeight - card.thick
            look: card.look
            hue: card.hue
            source: card.door.picture
            fills: true
            topLeftRadius: card.radius - card.thick
            topRightRadius: card.radius - card.thick
        }

        Rectangle {
            x: card.thick
            y: parent.height - card.bandHeight
            width: parent.width - card.thick * 2
            height: card.bandHeight - card.thick
            bottomLeftRadius: card.radius - card.thick
            bottomRightRadius: card.radius - card.thick
            color: card.down ? Qt.darker(card.hue.fill, 1.15) : card.hue.fill
        }

        Column {
            id: band

            x: card.look.sp(32)
            y: parent.height - card.bandHeight + (card.bandHeight - height) / 2
            width: parent.width - card.look.sp(64)

            Words {
                look: card.look
                x: card.look.rtl ? card.look.sp(96) : 0
                width: parent.width - card.look.sp(96)
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

            Words {
                look: card.look
                width: parent.width
                text: card.door.invite
                size: 30
                leading: 38
                color: card.hue.fillInk
                Accessible.ignored: true
            }
        }

        Rectangle {
            width: card.look.sp(84)
            height: width
            radius: width / 2
            color: card.look.contrast ? card.hue.ink : card.hue.fillInk
            x: card.look.rtl ? card.look.sp(32) : parent.width - width - card.look.sp(32)
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
