import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A page's card in its door: picture, title, one line, minutes to read.
PressArea {
    id: card

    required property Hue hue
    required property var entry
    property real pictureHeight: look.sp(168)

    text: entry.title
    radius: look.sp(28)
    padding: 0
    leftPadding: look.edge
    rightPadding: look.edge
    topPadding: look.edge
    bottomPadding: look.edge
    implicitHeight: pictureHeight + words.implicitHeight + foot.height + look.sp(66)

    Accessible.name: text
    Accessible.description: entry.summary + " " + minutes.text

    contentItem: Item {
        PictureField {
            width: parent.width
            height: card.pictureHeight
            look: card.look
            hue: card.hue
            source: card.entry.picture
            inset: card.look.sp(6)
            topLeftRadius: card.radius - card.look.edge
            topRightRadius: card.radius - card.look.edge
        }

        Column {
            id: words

            x: card.look.sp(26)
            y: card.pictureHeight + card.look.sp(22)
            width: parent.width - card.look.sp(52)
            spacing: card.look.fp(4)

            Words {
                look: card.look
                width: parent.width
                text: card.entry.title
                bold: true
                size: 33
                leading: 42
                Accessible.ignored: true
            }

            Balanced {
                look: card.look
                available: parent.width
                text: card.entry.summary
                leading: 38
                Accessible.ignored: true
            }
        }

        Item {
            id: foot

            x: card.look.sp(26)
            y: parent.height - height - card.look.sp(20)
            width: parent.width - card.look.sp(52)
            height: minutes.height

            Icon {
                id: clock

                look: card.look
                name: "clock"
                size: 28
                grows: true
                color: card.look.ink2
                x: card.look.rtl ? parent.width - width : 0
                anchors.verticalCenter: parent.verticalCenter
            }

            Words {
                id: minutes

                look: card.look
                text: qsTr("%n minute(s)", "", card.entry.minutes)
                color: card.look.ink2
                leading: 40
                x: card.look.rtl ? clock.x - width - card.look.sp(12) : clock.width + card.look.sp(12)
                Accessible.ignored: true
            }

            Icon {
                look: card.look
                name: card.look.rtl ? "arrow-left" : "arrow-right"
                size: 44
                color: card.hue.ink
                x: card.look.rtl ? 0 : parent.width - width
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
