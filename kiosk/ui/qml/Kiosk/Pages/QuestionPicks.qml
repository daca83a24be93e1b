pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Touch a moment of care, then the questions to ask.
ScreenBase {
    id: picks

    required property bool tight

    readonly property QuestionsModel questions: shell.questions
    readonly property int columns: look.room >= 2000 || look.wide ? 2 : 1
    readonly property real cell: (column.width - (columns - 1) * look.targetGap) / columns

    scroller: view

    Scroller {
        id: view

        anchors.fill: parent
        look: picks.look
        foot: picks.look.low ? 0 : picks.look.sp(120)
        contentHeight: column.y + column.height + picks.look.sp(picks.look.low ? 40 : 130)

        Column {
            id: column

            x: (parent.width - width) / 2
            y: picks.look.sp(picks.look.low ? 24 : 40)
            width: picks.look.wide ? parent.width - picks.look.margin * 2 : picks.look.columnWidth
            spacing: picks.look.fp(16)

            Balanced {
                look: picks.look
                available: parent.width
                text: qsTr("What do you want to ask?")
                heading: true
                level: 1
                bold: true
                asTitle: true
                size: 57
                leading: 66
            }

            Balanced {
                available: parent.width
                x: look.rtl ? available - width : 0
                look: picks.look
                text: picks.questions.full ? qsTr("That is the most that fit one list. To add one, take another off.") : qsTr("Touch the questions for your visit. Two or three are a good start.")
                size: 35
                leading: 50
            }

            Flow {
                width: parent.width
                spacing: picks.look.targetGap
                layoutDirection: picks.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

                Repeater {
                    model: picks.questions.moments

                    Chip {
                        required property var modelData
                        required property int index

                        look: picks.look
                        hue: picks.hue
                        text: modelData.title
                        chosen: index === picks.questions.current
                        width: Math.min(implicitWidth, column.width)
                        onClicked: picks.questions.choose(index)
                    }
                }
            }

            Grid {
                id: rows

                // Rows side by side are of one height.
                readonly property real tallest: children.length > 0 ? Math.max(...Array.from(children).map(child => (child as TickRow)?.implicitHeight ?? 0)) : 0

                width: parent.width
                topPadding: picks.look.fp(8)
                columns: picks.columns
                spacing: picks.look.targetGap
                layoutDirection: picks.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

                Repeater {
                    model: picks.questions.rows

                    TickRow {
                        required property var modelData

                        look: picks.look
                        hue: picks.hue
                        width: picks.cell
                        height: picks.columns > 1 ? Math.max(implicitHeight, rows.tallest) : implicitHeight
                        text: modelData.text
                        ticked: picks.questions.picks.includes(modelData.id)
                        enabled: ticked || !picks.questions.full
                        onClicked: {
                            picks.questions.pick(modelData.id);
                            tell(picks.questions.count > 0 ? qsTr("%n question(s) chosen", "", picks.questions.count) : qsTr("None chosen"));
                        }
                    }
                }
            }

            OutlineButton {
                visible: picks.questions.more
                look: picks.look
                width: picks.cell
                minimum: look.sp(look.low ? 100 : 116)
                leftPadding: look.sp(36)
                centred: false
                symbol: "pen-line"
                text: qsTr("Write my own question")
                onClicked: picks.questions.write(-1, picks.progress)
            }

            QuestionTray {
                visible: picks.tight
                width: parent.width
                shell: picks.shell
                look: picks.look
                hue: picks.hue
                progress: picks.progress
                margin: 0
                color: "transparent"
            }
        }
    }
}
