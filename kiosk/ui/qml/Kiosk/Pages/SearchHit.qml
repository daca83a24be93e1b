import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One thing that was found: its name, and the words around the match with the match in bold.
PressArea {
    id: found

    required property Hue hue
    required property var hit

    text: hit.title
    minimum: look.sp(110)
    leftPadding: look.sp(32)
    rightPadding: look.sp(24)

    Accessible.name: text
    Accessible.description: hit.plain

    contentItem: Item {
        implicitHeight: words.height

        Icon {
            id: mark

            look: found.look
            name: found.hit.kind === "term" ? "book-marked" : "file-text"
            size: 40
            color: found.hue.ink
            x: found.look.rtl ? parent.width - width : 0
            y: found.look.fp(4)
        }

        Column {
            id: words

            x: found.look.rtl ? arrow.width + found.look.sp(12) : mark.width + found.look.sp(20)
            width: parent.width - mark.width - arrow.width - found.look.sp(44)
            spacing: found.look.fp(2)

            Words {
                width: parent.width
                look: found.look
                text: found.hit.language ? qsTr("%1 (%2)").arg(found.hit.title).arg(found.hit.language) : found.hit.title
                bold: true
                size: 33
                leading: 44
                color: found.hue.ink
                Accessible.ignored: true
            }

            Words {
                visible: text !== ""
                width: parent.width
                look: found.look
                textFormat: Text.StyledText
                text: found.hit.snippet
                leading: 42
                Accessible.ignored: true
            }
        }

        Icon {
            id: arrow

            look: found.look
            name: found.look.rtl ? "chevron-left" : "chevron-right"
            size: 40
            color: found.hue.ink
            x: found.look.rtl ? 0 : parent.width - width
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
