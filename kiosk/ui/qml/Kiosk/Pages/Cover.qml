import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A guide on its shelf: a scene on a pale field, and a band of its hue with title and pages.
PressArea {
    id: cover

    required property Hue hue
    required property var entry
    required property int pages

    readonly property real pad: look.sp(look.step < 1.5 ? 22 : 18)
    readonly property real pictureHeight: look.sp(206)

    text: entry.title
    radius: look.sp(10)
    fill: hue.fill
    edgeColor: hue.ink
    edgeWidth: look.contrast ? look.fillEdge : 0
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    implicitHeight: pictureHeight + title.height + amount.height + look.sp(44)

    Accessible.name: text
    Accessible.description: entry.summary + (pages > 0 ? " " + amount.text : "")

    Panel {
        z: -1
        anchors.fill: parent
        look: cover.look
        radius: cover.radius
    }

    contentItem: Item {
        PictureField {
            x: cover.edgeWidth
            y: cover.edgeWidth
            width: parent.width - cover.edgeWidth * 2
            height: cover.pictureHeight - cover.edgeWidth
            look: cover.look
            hue: cover.hue
            source: cover.entry.picture
            inset: cover.look.sp(6)
            topLeftRadius: cover.radius - cover.edgeWidth
            topRightRadius: cover.radius - cover.edgeWidth
        }

        Balanced {
            id: title

            look: cover.look
            x: cover.pad
            y: cover.pictureHeight + cover.look.sp(14)
            available: parent.width - cover.pad * 2
            text: cover.entry.title
            asTitle: true
            bold: true
            size: 30
            leading: 37
            color: cover.hue.fillInk
            Accessible.ignored: true
        }

        // The line is there before the count is, so that nothing moves.
        Item {
            id: amount

            readonly property string text: qsTr("%n page(s)", "", cover.pages)

            x: cover.pad
            y: parent.height - height - cover.look.sp(12)
            width: parent.width - cover.pad * 2
            height: count.height

            Icon {
                id: sheet

                visible: cover.pages > 0
                look: cover.look
                name: "file-text"
                size: 28
                color: cover.hue.fillInk
                x: cover.look.rtl ? parent.width - width : 0
                anchors.verticalCenter: parent.verticalCenter
            }

            Words {
                id: count

                look: cover.look
                text: cover.pages > 0 ? amount.text : " "
                asTitle: true
                leading: 40
                color: cover.hue.fillInk
                x: cover.look.rtl ? sheet.x - width - cover.look.sp(12) : sheet.width + cover.look.sp(12)
                Accessible.ignored: true
            }
        }
    }
}
