import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What is chosen, how the printer is, and how it is printed.
Column {
    id: panel

    required property QuickModel quick
    required property Printing printing
    required property Look look

    readonly property bool pairs: look.room >= 900 && width >= look.fp(640)

    spacing: look.sp(look.low ? 14 : 18)

    Flow {
        width: parent.width
        spacing: panel.look.sp(20)
        layoutDirection: panel.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Words {
            readonly property real beside: parent.width - machine.width - panel.look.sp(20)

            look: panel.look
            text: panel.quick.chosen === 0 ? qsTr("Choose a guide") : panel.quick.chosen > 1 ? qsTr("%n guide(s)", "", panel.quick.chosen) : panel.quick.chosenNumber ? qsTr("%1. %2").arg(panel.quick.chosenNumber).arg(panel.quick.chosenTitle) : panel.quick.chosenTitle
            heading: true
            bold: true
            asTitle: true
            size: 35
            leading: 44
            width: beside >= panel.look.fp(380) ? beside : parent.width
        }

        StaffPrinterLine {
            id: machine

            look: panel.look
            printing: panel.printing
            available: panel.width
        }
    }

    StaffOptions {
        visible: panel.quick.languages.length > 1
        width: parent.width
        look: panel.look
        label: qsTr("Language")
        ofLanguages: true
        choices: panel.quick.languages.map(language => ({
                    id: language.id,
                    name: language.name || qsTr("Both")
                }))
        current: panel.quick.language
        onPicked: id => panel.quick.setLanguage(id)
    }

    Grid {
        id: shape

        columns: panel.pairs ? 2 : 1
        width: parent.width
        columnSpacing: panel.look.sp(24)
        rowSpacing: panel.spacing
        layoutDirection: panel.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        StaffOptions {
            width: panel.pairs ? (shape.width - shape.columnSpacing) / 2 : shape.width
            look: panel.look
            label: qsTr("Text size")
            choices: [
                {
                    id: "normal",
                    name: qsTr("14 pt")
                },
                {
                    id: "large",
                    name: qsTr("18 pt")
                }
            ]
            current: panel.quick.size
            onPicked: id => panel.quick.setSize(id)
        }

        StaffOptions {
            width: panel.pairs ? (shape.width - shape.columnSpacing) / 2 : shape.width
            look: panel.look
            label: qsTr("Paper")
            choices: [
                {
                    id: "letter",
                    name: qsTr("Letter")
                },
                {
                    id: "a4",
                    name: qsTr("A4")
                }
            ]
            current: panel.quick.paper
            onPicked: id => panel.quick.setPaper(id)
        }
    }

    Column {
        width: parent.width
        spacing: panel.look.sp(6)

        Words {
            look: panel.look
            text: qsTr("Copies")
            bold: true
            leading: 40
            width: parent.width
        }

        Flow {
            width: parent.width
            spacing: panel.look.sp(28)
            layoutDirection: panel.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            Copies {
                id: copies

                look: panel.look
                copies: panel.quick.copies
                most: 50
                onWanted: more => panel.quick.addCopies(more)
            }

            Words {
                readonly property real beside: parent.width - copies.width - panel.look.sp(28)

                look: panel.look
                text: panel.quick.pages > 0 ? qsTr("%1 pt takes %n page(s).", "", panel.quick.pages).arg(panel.quick.points) + (panel.quick.bothSides ? "\n" + qsTr("Both sides: %n sheet(s).", "", panel.quick.sheets) : "") : ""
                leading: 40
                color: panel.look.ink2
                width: beside >= panel.look.fp(320) ? beside : parent.width
            }
        }
    }
}
