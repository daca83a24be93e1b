pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// Questions to take to a visit: touch a moment, read its questions.
BlockRow {
    id: row

    prose: true

    readonly property var moments: block.moments
    readonly property int current: Math.max(0, Math.min(choice, moments.length - 1))

    Column {
        id: list

        width: parent.width
        spacing: row.look.fp(28)

        Flow {
            visible: row.moments.length > 1
            width: list.width
            spacing: row.look.targetGap
            layoutDirection: row.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            Repeater {
                model: row.moments

                Chip {
                    required property var modelData
                    required property int index

                    look: row.look
                    hue: row.hue
                    text: modelData.title
                    chosen: index === row.current
                    width: Math.min(implicitWidth, list.width)
                    onClicked: row.choose(index)
                }
            }
        }

        Words {
            width: list.width
            look: row.look
            text: row.moments[row.current].title
            heading: true
            bold: true
            size: 36
            leading: 46
        }

        Column {
            width: list.width
            spacing: row.look.fp(16)

            Repeater {
                model: row.moments[row.current].questions

                Item {
                    id: question

                    required property string modelData

                    width: list.width
                    height: words.height

                    Icon {
                        look: row.look
                        name: "circle-help"
                        size: 36
                        grows: true
                        color: row.hue.ink
                        x: row.look.rtl ? parent.width - width : 0
                        y: row.look.fp(4)
                    }

                    Words {
                        id: words

                        x: row.look.rtl ? 0 : row.look.fp(56)
                        width: parent.width - row.look.fp(56)
                        look: row.look
                        text: question.modelData
                        leading: 44
                    }
                }
            }
        }
    }
}
