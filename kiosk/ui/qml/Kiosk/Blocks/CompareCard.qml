pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One side of a comparison.
Panel {
    id: card

    required property Hue hue
    required property var side

    signal followed(string link)

    readonly property real pad: look.sp(30)

    implicitHeight: inside.height + heard.height + pad * 2 + look.sp(8)

    Column {
        id: inside

        x: card.pad
        y: card.pad
        width: card.width - card.pad * 2
        spacing: card.look.fp(16)

        Words {
            look: card.look
            text: card.side.title
            heading: true
            level: 3
            bold: true
            asTitle: true
            size: 40
            leading: 50
            width: parent.width
        }

        Words {
            visible: card.side.say !== ""
            look: card.look
            text: qsTr("Say it: %1").arg(card.side.say)
            mute: true
            color: card.look.ink2
            width: parent.width
        }

        Loader {
            active: card.side.picture !== ""
            width: parent.width

            sourceComponent: Column {
                spacing: card.look.fp(8)

                PictureField {
                    width: parent.width
                    height: Math.round(width * 0.62)
                    look: card.look
                    hue: card.hue
                    source: card.side.picture
                    alt: card.side.alt
                    radius: card.look.sp(16)
                    round: card.look.sp(16)
                }

                Row {
                    width: parent.width
                    layoutDirection: card.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

                    Repeater {
                        model: card.side.captions

                        Words {
                            required property string modelData

                            width: inside.width / card.side.captions.length
                            look: card.look
                            text: modelData
                            leading: 36
                            horizontalAlignment: Text.AlignHCenter
                        }
                    }
                }
            }
        }

        ProseList {
            width: parent.width
            look: card.look
            hue: card.hue
            passages: card.side.paragraphs
            onFollowed: link => card.followed(link)
        }
    }

    Loader {
        id: heard

        active: card.side.heard !== ""
        x: card.pad
        y: card.height - height - card.pad
        width: card.width - card.pad * 2
        height: active && item ? (item as Item).implicitHeight + card.look.fp(16) : 0

        sourceComponent: Item {
            implicitHeight: line.height

            Icon {
                id: mark

                look: card.look
                name: "quote"
                size: 32
                color: card.hue.ink
                x: card.look.rtl ? parent.width - width : 0
                y: card.look.fp(4) + card.look.fp(16)
            }

            Words {
                id: line

                x: card.look.rtl ? 0 : mark.width + card.look.sp(16)
                y: card.look.fp(16)
                width: parent.width - mark.width - card.look.sp(16)
                look: card.look
                textFormat: Text.StyledText
                text: qsTr("You may hear: %1").arg("<b>“" + card.side.heard + "”</b>")
                leading: 42
                Accessible.name: qsTr("You may hear: %1").arg(card.side.heard)
            }
        }
    }
}
