pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Guides, pages and questions for one person: printed together, or left on the screen as the beginning of a visit.
StaffScreen {
    id: screen

    readonly property PrepareModel plan: staff.prepare as PrepareModel
    readonly property StaffJobs jobs: staff.jobs as StaffJobs
    readonly property var sent: jobs.list
    readonly property Printing printing: shell.handOut.printing
    readonly property QuickModel quick: staff.quick as QuickModel
    readonly property var languages: quick.languages

    whole: plan.pages >= 0

    Flow {
        width: parent.width
        spacing: screen.look.targetGap
        layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            model: screen.plan.groups.length

            Chip {
                required property int index
                readonly property var group: screen.plan.groups[index] ?? ({
                        id: "",
                        name: "",
                        chosen: false
                    })

                look: screen.look
                hue: screen.look.plain
                text: group.id === "guides" ? qsTr("Guides") : group.id === "questions" ? qsTr("Questions") : group.name
                chosen: group.chosen
                onClicked: screen.plan.show(group.id)
            }
        }
    }

    Flow {
        visible: screen.plan.moments.length > 0
        width: parent.width
        spacing: screen.look.targetGap
        layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            model: screen.plan.moments.length

            Chip {
                required property int index
                readonly property var moment: screen.plan.moments[index] ?? ({
                        id: "0",
                        name: "",
                        chosen: false
                    })

                look: screen.look
                hue: screen.look.toolkit
                text: moment.name
                chosen: moment.chosen
                onClicked: screen.plan.showMoment(moment.id)
            }
        }
    }

    Column {
        id: list

        width: parent.width
        spacing: screen.look.targetGap

        Repeater {
            model: screen.plan.rows.length

            TickRow {
                required property int index
                readonly property var row: screen.plan.rows[index] ?? ({
                        key: "",
                        title: "",
                        ticked: false
                    })

                look: screen.look
                hue: screen.look.toolkit
                text: row.title
                ticked: row.ticked
                width: list.width
                minimum: screen.look.sp(97)
                topPadding: screen.look.sp(12)
                bottomPadding: screen.look.sp(12)
                onClicked: {
                    screen.plan.tick(row.key);
                    tell(amount.things);
                }
            }
        }
    }

    panel: [
        Flow {
            width: parent ? parent.width : 0
            spacing: screen.look.sp(20)
            layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            Words {
                id: amount

                readonly property string things: qsTr("%n thing(s)", "", screen.plan.count)
                readonly property real beside: screen.panelWidth - machine.width - screen.look.sp(20)

                look: screen.look
                text: screen.plan.count === 0 ? qsTr("Choose what this person takes home") : screen.plan.pages > 0 ? qsTr("%1, %n page(s)", "", screen.plan.pages).arg(things) : things
                heading: true
                bold: true
                asTitle: true
                size: 35
                leading: 44
                width: beside >= screen.look.fp(380) ? beside : screen.panelWidth
            }

            StaffPrinterLine {
                id: machine

                look: screen.look
                printing: screen.printing
                available: screen.panelWidth
            }
        },
        StaffOptions {
            visible: screen.languages.length > 1
            width: parent ? parent.width : 0
            look: screen.look
            label: qsTr("This person’s language")
            ofLanguages: true
            choices: screen.languages.map(language => ({
                        id: language.id,
                        name: language.name || qsTr("Both")
                    }))
            current: screen.plan.language
            onPicked: id => screen.plan.setLanguage(id)
        },
        Grid {
            id: shape

            readonly property bool pairs: screen.look.room >= 900 && width >= screen.look.fp(640)

            columns: pairs ? 2 : 1
            width: parent ? parent.width : 0
            columnSpacing: screen.look.sp(24)
            rowSpacing: screen.look.sp(14)
            layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            StaffOptions {
                width: shape.pairs ? (shape.width - shape.columnSpacing) / 2 : shape.width
                look: screen.look
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
                current: screen.plan.size
                onPicked: id => screen.plan.setSize(id)
            }

            StaffOptions {
                width: shape.pairs ? (shape.width - shape.columnSpacing) / 2 : shape.width
                look: screen.look
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
                current: screen.plan.paper
                onPicked: id => screen.plan.setPaper(id)
            }
        }
    ]

    bar: [
        Loader {
            active: screen.sent.length > 0
            visible: active
            width: parent ? parent.width : 0
            sourceComponent: JobLine {
                frame: screen
                newest: true
                jobs: screen.jobs
                job: screen.sent[0]
            }
        },
        Flow {
            id: ways

            readonly property bool pair: leave.implicitWidth + press.implicitWidth + spacing <= width

            width: parent ? parent.width : 0
            spacing: screen.look.targetGap
            layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            OutlineButton {
                id: leave

                look: screen.look
                width: ways.pair ? Math.max(implicitWidth, (ways.width - ways.spacing) * 0.45) : ways.width
                minimum: screen.look.sp(screen.look.low ? 88 : 120)
                symbol: "monitor"
                text: qsTr("Leave it on the screen")
                enabled: screen.plan.count > 0
                opacity: enabled ? 1 : 0.4
                onClicked: screen.plan.leaveOnScreen()
            }

            SolidButton {
                id: press

                look: screen.look
                hue: screen.look.plain
                width: ways.pair ? ways.width - leave.width - ways.spacing : ways.width
                minimum: screen.look.sp(screen.look.low ? 88 : 120)
                symbol: "printer"
                trailing: ""
                size: 33
                enabled: screen.plan.count > 0 && screen.printing.hasPrinter && screen.plan.pages !== 0
                opacity: enabled ? 1 : 0.4
                text: screen.plan.waiting ? qsTr("Getting it ready") : screen.plan.pages > 0 ? qsTr("Print %n page(s)", "", screen.plan.pages) : qsTr("Print")
                onClicked: screen.plan.print()
            }
        }
    ]
}
