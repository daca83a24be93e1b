pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// One question and a kind answer to each choice. No score.
BlockRow {
    id: row

    Column {
        id: list

        width: parent.width
        spacing: row.look.fp(16)

        Balanced {
            look: row.look
            available: parent.width
            text: qsTr("Check: %1").arg(row.block.question)
            heading: true
            bold: true
            size: 36
            leading: 46
        }

        Repeater {
            model: row.block.answers

            PressArea {
                id: answer

                required property var modelData
                required property int index
                readonly property bool chosen: row.choice === index
                readonly property bool correct: chosen && modelData.right

                look: row.look
                text: modelData.text
                width: list.width
                minimum: answer.look.sp(92)
                leftPadding: answer.look.sp(32)
                rightPadding: answer.look.sp(32)
                topPadding: answer.look.sp(22)
                bottomPadding: answer.look.sp(22)
                fill: correct ? answer.look.goodTint : (chosen ? row.hue.tint : answer.look.raised)
                edgeColor: correct ? answer.look.good : (chosen ? row.hue.ink : answer.look.line)
                edgeWidth: chosen ? answer.look.sp(4) : answer.look.edge
                onClicked: row.choose(index)

                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.description: chosen ? modelData.feedback.plain : ""
                choosable: true
                checked: chosen

                contentItem: Item {
                    implicitHeight: words.height

                    Icon {
                        id: mark

                        look: answer.look
                        name: answer.correct ? "circle-check" : (answer.chosen ? "circle-dot" : "circle")
                        size: 44
                        color: answer.correct ? answer.look.good : (answer.chosen ? row.hue.ink : answer.look.line)
                        x: answer.look.rtl ? parent.width - width : 0
                    }

                    Column {
                        id: words

                        x: answer.look.rtl ? 0 : mark.width + answer.look.sp(20)
                        width: parent.width - mark.width - answer.look.sp(20)
                        spacing: answer.look.fp(6)

                        Words {
                            width: parent.width
                            look: answer.look
                            text: answer.text
                            bold: answer.chosen
                            leading: 44
                            Accessible.ignored: true
                        }

                        Prose {
                            visible: answer.chosen
                            width: parent.width
                            look: answer.look
                            hue: row.hue
                            passage: answer.modelData.feedback
                            onFollowed: link => row.follow(link)
                        }
                    }
                }
            }
        }
    }
}
