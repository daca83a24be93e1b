pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A list with one mark before each line: a tick, a dot, an empty box or its number.
Column {
    id: list

    required property Look look
    required property Hue hue
    required property var passages
    property string mark: "check"
    property bool numbered: false
    property real size: 29
    property real leading: 44

    signal followed(string link)

    spacing: look.fp(12)

    Accessible.role: Accessible.List

    Repeater {
        model: list.passages

        Item {
            id: line

            required property var modelData
            required property int index
            readonly property real markWidth: list.look.fp(list.numbered ? 56 : 54)

            width: list.width
            height: words.height

            Accessible.role: Accessible.ListItem
            Accessible.name: (list.numbered ? index + 1 + ". " : "") + modelData.plain

            Rectangle {
                visible: list.mark === "dot" && !list.numbered
                width: list.look.fp(12)
                height: width
                radius: width / 2
                color: list.hue.ink
                x: list.look.rtl ? line.width - width - list.look.fp(14) : list.look.fp(14)
                y: list.look.fp(17)
            }

            Icon {
                visible: list.mark !== "dot" && !list.numbered
                look: list.look
                name: list.mark === "dot" ? "circle" : list.mark
                size: 34
                grows: true
                color: list.hue.ink
                x: list.look.rtl ? line.width - width : 0
                y: list.look.fp(5)
            }

            Words {
                visible: list.numbered
                look: list.look
                text: line.index + 1 + "."
                size: list.size
                leading: list.leading
                bold: true
                color: list.hue.ink
                x: list.look.rtl ? line.width - width : 0
                Accessible.ignored: true
            }

            Prose {
                id: words

                x: list.look.rtl ? 0 : line.markWidth
                width: line.width - line.markWidth
                look: list.look
                hue: list.hue
                passage: line.modelData
                size: list.size
                leading: list.leading
                onFollowed: link => list.followed(link)
            }
        }
    }
}
