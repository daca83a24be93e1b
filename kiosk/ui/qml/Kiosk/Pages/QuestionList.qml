pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The chosen questions: bring them in order, take some off, add your own.
ScreenBase {
    id: list

    required property bool tight

    readonly property QuestionsModel questions: shell.questions

    scroller: view

    Scroller {
        id: view

        anchors.fill: parent
        look: list.look
        foot: list.look.low ? 0 : list.look.sp(120)
        contentHeight: column.y + column.height + list.look.sp(list.look.low ? 40 : 130)

        Column {
            id: column

            x: (parent.width - width) / 2
            y: list.look.sp(list.look.low ? 24 : 40)
            width: list.look.wide ? Math.min(parent.width - list.look.margin * 2, list.look.fp(1400)) : list.look.columnWidth
            spacing: list.look.fp(16)

            Balanced {
                look: list.look
                available: parent.width
                text: list.questions.count > 0 ? qsTr("My %n question(s)", "", list.questions.count) : qsTr("My questions")
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
                look: list.look
                text: list.questions.count > 0 ? qsTr("Put the one that matters most first. On paper, each has room for the answer.") : qsTr("None is chosen yet. Choose some, or write your own.")
                size: 35
                leading: 50
            }

            Repeater {
                model: list.questions.chosen

                QuestionCard {
                    required property var modelData
                    required property int index

                    look: list.look
                    hue: list.hue
                    question: modelData
                    number: index + 1
                    width: column.width
                    onMoved: by => list.questions.move(modelData.id, modelData.own, by)
                    onRemoved: list.questions.remove(modelData.id, modelData.own)
                    onRewritten: list.questions.write(modelData.own, list.progress)
                }
            }

            OutlineButton {
                visible: list.questions.more
                look: list.look
                width: parent.width
                minimum: look.sp(look.low ? 100 : 116)
                leftPadding: look.sp(36)
                centred: false
                symbol: "pen-line"
                text: qsTr("Write my own question")
                onClicked: list.questions.write(-1, list.progress)
            }

            Words {
                visible: !list.questions.more
                width: parent.width
                look: list.look
                text: qsTr("You have written five of your own. That is the most that fit.")
                color: list.look.ink2
                leading: 42
            }

            TickRow {
                visible: list.questions.count > 0
                look: list.look
                hue: list.hue
                width: parent.width
                text: qsTr("Leave room to write 2 more questions")
                ticked: list.questions.room
                onClicked: list.questions.leaveRoom(!ticked)
            }

            OutlineButton {
                visible: list.questions.count > 0
                look: list.look
                width: parent.width
                minimum: look.sp(look.low ? 100 : 116)
                leftPadding: look.sp(36)
                centred: false
                symbol: "printer"
                text: list.shell.handOut.paper.pages > 0 ? qsTr("Print only this list, %n page(s)", "", list.shell.handOut.paper.pages) : qsTr("Print only this list")
                enabled: list.shell.handOut.paper.pages > 0
                opacity: enabled ? 1 : 0.4
                onClicked: list.shell.requestPrint()
            }

            QuestionTray {
                visible: list.tight
                width: parent.width
                shell: list.shell
                look: list.look
                hue: list.hue
                progress: list.progress
                margin: 0
                color: "transparent"
            }
        }
    }
}
