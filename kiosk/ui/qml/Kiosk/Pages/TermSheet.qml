pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// A word: how to say it, what it means, how you may hear it.
SheetFrame {
    id: sheet

    required property var entry
    required property MySheetModel sheetOfMine

    signal followed(string link)
    signal hearWanted

    picture: entry.picture ?? ""

    Item {
        id: head

        readonly property bool beside: sheet.look.room >= 800

        width: parent.width
        height: beside ? Math.max(titles.height, hear.height) : titles.height + sheet.look.fp(12) + hear.height

        Column {
            id: titles

            x: head.beside && sheet.look.rtl ? hear.width + sheet.look.sp(24) : 0
            width: head.beside ? head.width - hear.width - sheet.look.sp(24) : head.width
            spacing: sheet.look.fp(4)

            Words {
                width: parent.width
                look: sheet.look
                text: sheet.entry.term ?? ""
                heading: true
                level: 1
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
                mute: true
                Accessible.name: qsTr("Say it: %1").arg(sheet.entry.say)
            }
        }

        OutlineButton {
            id: hear

            look: sheet.look
            symbol: "volume-2"
            text: qsTr("Hear it")
            mute: true
            minimum: sheet.look.sp(96)
            x: (head.beside ? !sheet.look.rtl : sheet.look.rtl) ? head.width - width : 0
            y: head.beside ? 0 : head.height - height
            onClicked: sheet.hearWanted()
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
        id: twins

        width: parent.width
        look: sheet.look
        hue: sheet.hue
        divided: (sheet.entry.names ?? "") === ""
        label: (sheet.entry.twins ?? []).length > 0 ? qsTr("In other languages") : ""

        Repeater {
            model: sheet.entry.twins ?? []

            Words {
                required property var modelData

                width: twins.inner
                look: sheet.look
                text: modelData.text
                lang: modelData.lang
                leading: 42
            }
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
                choosable: false
                onClicked: sheet.followed("term:" + modelData.id)
            }
        }
    }

    AddToSheet {
        width: parent.width
        look: sheet.look
        hue: sheet.hue
        mine: sheet.sheetOfMine
        thing: "term:" + (sheet.entry.id ?? "")
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
