pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// A word: how to say it, what it means, how you may hear it.
SheetFrame {
    id: sheet

    required property var entry

    signal followed(string link)

    picture: entry.picture ?? ""

    Column {
        width: parent.width
        spacing: sheet.look.fp(4)

        Words {
            width: parent.width
            look: sheet.look
            text: sheet.entry.term ?? ""
            heading: true
            bold: true
            asTitle: true
            size: text.length > 18 ? 56 : 72
            leading: size * 1.14
            color: sheet.hue.ink
        }

        Words {
            visible: (sheet.entry.say ?? "") !== ""
            width: parent.width
            look: sheet.look
            textFormat: Text.StyledText
            text: qsTr("Say it: %1").arg("<b>" + sheet.entry.say + "</b>")
            color: sheet.look.ink2
            Accessible.name: qsTr("Say it: %1").arg(sheet.entry.say)
        }
    }

    HangingLine {
        width: parent.width
        look: sheet.look
        hue: sheet.hue
        symbol: "book-open"
        label: qsTr("What it means")

        Words {
            width: parent.width
            look: sheet.look
            text: sheet.entry.meaning ?? ""
            size: 35
            leading: 52
        }
    }

    HangingLine {
        width: parent.width
        look: sheet.look
        hue: sheet.hue
        symbol: "message-circle"
        label: (sheet.entry.heard ?? "") !== "" ? qsTr("How you may hear it") : ""

        Rectangle {
            width: parent.width
            height: quote.height + sheet.look.sp(48)
            radius: sheet.look.sp(28)
            bottomLeftRadius: sheet.look.sp(4)
            color: sheet.hue.tint
            border.width: sheet.look.contrast ? sheet.look.sp(2) : 0
            border.color: sheet.hue.ink

            Balanced {
                id: quote

                x: sheet.look.sp(32)
                y: sheet.look.sp(24)
                available: parent.width - sheet.look.sp(64)
                look: sheet.look
                text: qsTr("“%1”").arg(sheet.entry.heard ?? "")
                size: 33
                leading: 48
            }
        }

        Words {
            visible: (sheet.entry.ask ?? "") !== ""
            width: parent.width
            look: sheet.look
            textFormat: Text.StyledText
            text: qsTr("You can ask: %1").arg("<b>" + sheet.entry.ask + "</b>")
            leading: 42
            Accessible.name: qsTr("You can ask: %1").arg(sheet.entry.ask ?? "")
        }
    }

    HangingLine {
        width: parent.width
        look: sheet.look
        hue: sheet.hue
        label: (sheet.entry.names ?? "") !== "" ? qsTr("Other names") : ""

        Words {
            width: parent.width
            look: sheet.look
            text: sheet.entry.names ?? ""
            leading: 42
        }
    }

    HangingLine {
        width: parent.width
        look: sheet.look
        hue: sheet.hue
        divided: (sheet.entry.names ?? "") === ""
        label: (sheet.entry.twins ?? "") !== "" ? qsTr("In other languages") : ""

        Words {
            width: parent.width
            look: sheet.look
            text: sheet.entry.twins ?? ""
            leading: 42
        }
    }

    Flow {
        visible: (sheet.entry.seeAlso ?? []).length > 0
        width: parent.width
        spacing: sheet.look.targetGap
        layoutDirection: sheet.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            model: sheet.entry.seeAlso ?? []

            Chip {
                required property var modelData

                look: sheet.look
                hue: sheet.hue
                text: modelData.term
                Accessible.role: Accessible.Button
                Accessible.checkable: false
                onClicked: sheet.followed("term:" + modelData.id)
            }
        }
    }

    Row {
        visible: (sheet.entry.source ?? "") !== ""
        width: parent.width
        spacing: sheet.look.sp(16)
        layoutDirection: sheet.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            id: mark

            look: sheet.look
            name: "book-marked"
            size: 32
            grows: true
            color: sheet.look.ink2
            y: sheet.look.fp(5)
        }

        Words {
            look: sheet.look
            text: sheet.entry.source ?? ""
            color: sheet.look.ink2
            leading: 42
            width: parent.width - mark.width - sheet.look.sp(16)
        }
    }
}
