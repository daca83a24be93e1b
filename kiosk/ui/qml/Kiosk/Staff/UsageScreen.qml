pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// What happened: numbers that tell of no person, as bars with their values.
KeepingScreen {
    id: screen

    readonly property var shown: keeping.usage.shown

    // Where there is little height, the note on privacy scrolls with the numbers.
    readonly property bool tight: look.low || look.step > 1.4

    function day(iso: string): string {
        const [year, month, number] = iso.split("-").map(Number);
        return new Date(year, month - 1, number).toLocaleDateString(Qt.locale(shell.language), Locale.ShortFormat);
    }

    function printed(bar: var): string {
        const language = bar.lang.includes("_") ? qsTr("Both languages") : shell.languages.find(one => one.id === bar.lang)?.name ?? bar.lang;
        return bar.size === "large" ? qsTr("%1, large print").arg(language) : qsTr("%1, normal print").arg(language);
    }

    broad: true

    Told {
        width: parent.width
        frame: screen
        said: screen.keeping.usage.said
    }

    Flow {
        width: parent.width
        spacing: screen.look.targetGap
        layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            model: [
                {
                    id: "days",
                    name: qsTr("2 weeks")
                },
                {
                    id: "weeks",
                    name: qsTr("3 months")
                },
                {
                    id: "months",
                    name: qsTr("1 year")
                },
                {
                    id: "quarters",
                    name: qsTr("2 years")
                }
            ]

            Chip {
                required property var modelData

                look: screen.look
                hue: screen.look.plain
                text: modelData.name
                chosen: screen.shown.span === modelData.id
                onClicked: screen.keeping.usage.choose(modelData.id)
            }
        }
    }

    Words {
        visible: screen.shown.empty
        width: parent.width
        look: screen.look
        text: qsTr("Nothing has been counted in this time yet. Numbers come with the first visit.")
        size: 33
        leading: 48
    }

    Grid {
        id: stats

        readonly property real part: (width - columnSpacing * (columns - 1)) / columns

        visible: !screen.shown.empty
        width: parent.width
        columns: screen.look.room < 700 ? 1 : 3
        columnSpacing: screen.look.sp(24)
        rowSpacing: screen.look.sp(24)
        layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Stat {
            look: screen.look
            width: stats.part
            bar: screen.shown.visits
            label: qsTr("visits")
            lying: stats.columns === 1
        }

        Stat {
            look: screen.look
            width: stats.part
            bar: screen.shown.guides
            label: qsTr("guides printed")
            lying: stats.columns === 1
        }

        Stat {
            look: screen.look
            width: stats.part
            bar: screen.shown.pages
            label: qsTr("pages read")
            lying: stats.columns === 1
        }
    }

    PartTitle {
        visible: !screen.shown.empty
        width: parent.width
        look: screen.look
        text: screen.shown.span === "days" ? qsTr("Visits each day") : screen.shown.span === "weeks" ? qsTr("Visits each week") : screen.shown.span === "months" ? qsTr("Visits each month") : qsTr("Visits each quarter")
    }

    Chart {
        visible: !screen.shown.empty
        width: parent.width
        look: screen.look
        language: screen.shell.language
        span: screen.shown.span
        bars: screen.shown.columns
        lines: screen.shown.lines
    }

    PartTitle {
        visible: screen.shown.opened.length > 0
        width: parent.width
        look: screen.look
        text: qsTr("What people opened most")
    }

    Column {
        visible: screen.shown.opened.length > 0
        width: parent.width
        spacing: screen.look.sp(8)

        Repeater {
            model: screen.shown.opened

            BarRow {
                required property var modelData

                look: screen.look
                width: screen.contentWidth
                bar: modelData
            }
        }
    }

    PartTitle {
        visible: screen.shown.printed.length > 0
        width: parent.width
        look: screen.look
        text: qsTr("Guides that were printed most")
    }

    Column {
        visible: screen.shown.printed.length > 0
        width: parent.width
        spacing: screen.look.sp(8)

        Repeater {
            model: screen.shown.printed

            BarRow {
                required property var modelData

                look: screen.look
                width: screen.contentWidth
                bar: modelData
                line: screen.printed(modelData)
                symbol: "printer"
            }
        }
    }

    PartTitle {
        visible: !screen.shown.empty
        width: parent.width
        look: screen.look
        text: qsTr("Also")
    }

    Column {
        visible: !screen.shown.empty
        width: parent.width
        spacing: screen.look.sp(8)

        BarRow {
            look: screen.look
            width: parent.width
            bar: Object.assign({}, screen.shown.no_result, {
                title: qsTr("Searches that found nothing")
            })
            symbol: "search"
        }

        BarRow {
            look: screen.look
            width: parent.width
            bar: Object.assign({}, screen.shown.restarts, {
                title: qsTr("Starts of the kiosk")
            })
            symbol: "refresh-cw"
        }

        Repeater {
            model: screen.shown.troubles

            BarRow {
                required property var modelData

                look: screen.look
                width: screen.contentWidth
                bar: Object.assign({}, modelData, {
                    title: troubles.words(modelData.title),
                    share: 0
                })
                symbol: "printer"
            }
        }
    }

    TroubleWords {
        id: troubles
    }

    Words {
        visible: screen.tight
        width: parent.width
        look: screen.look
        text: qsTr("Daily counts only. No names, no times, nothing about one person.")
        leading: 38
    }

    bar: [
        Row {
            visible: !screen.tight
            width: parent.width
            spacing: screen.look.sp(16)
            layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                id: shield

                look: screen.look
                name: "shield-check"
                size: 36
                anchors.verticalCenter: parent.verticalCenter
            }

            Words {
                width: parent.width - shield.width - parent.spacing
                look: screen.look
                text: qsTr("Daily counts only. No names, no times, nothing about one person.")
                leading: 38
                anchors.verticalCenter: parent.verticalCenter
            }
        },
        Grid {
            id: ways

            readonly property real part: (width - spacing * (columns - 1)) / columns

            width: parent.width
            columns: screen.look.room < 900 && !screen.look.low ? 1 : 2
            spacing: screen.look.targetGap
            layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            OutlineButton {
                id: paper

                look: screen.look
                width: ways.part
                height: Math.max(implicitHeight, table.implicitHeight)
                enabled: !screen.staff.busy
                symbol: "file-text"
                text: qsTr("Save as a page (PDF)")
                onClicked: screen.keeping.usage.savePage()
            }

            SolidButton {
                id: table

                look: screen.look
                hue: screen.look.plain
                width: ways.part
                height: Math.max(implicitHeight, paper.implicitHeight)
                enabled: !screen.staff.busy
                symbol: "usb"
                trailing: ""
                text: qsTr("Save as a table (CSV)")
                onClicked: screen.keeping.usage.saveTable()
            }
        }
    ]
}
