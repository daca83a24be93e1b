pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// The A to Z: touch a letter, then a word.
BlockRow {
    id: row

    bleeds: true

    readonly property var letters: block.letters
    readonly property int current: Math.max(0, Math.min(choice, letters.length - 1))
    readonly property int columns: look.wide ? 2 : 1

    Column {
        width: parent.width
        spacing: row.look.fp(28)

        Flow {
            width: parent.width
            spacing: row.look.targetGap
            layoutDirection: row.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            Repeater {
                model: row.letters

                PressArea {
                    id: letter

                    required property var modelData
                    required property int index
                    readonly property bool chosen: index === row.current

                    look: row.look
                    text: modelData.letter
                    width: Math.max(row.look.target, row.look.sp(86), row.look.fp(72))
                    height: width
                    padding: 0
                    leftPadding: 0
                    rightPadding: 0
                    fill: chosen ? (row.look.contrast ? row.look.chosen : row.hue.fill) : row.look.raised
                    edgeColor: chosen ? row.hue.ink : row.look.line
                    onClicked: row.choose(index)

                    Accessible.role: Accessible.RadioButton
                    Accessible.name: text
                    choosable: true
                    checked: chosen

                    contentItem: Words {
                        look: row.look
                        text: letter.text
                        bold: true
                        size: 36
                        leading: 46
                        color: letter.chosen ? (row.look.contrast ? row.look.chosenInk : row.hue.fillInk) : row.look.ink
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }
                }
            }
        }

        Words {
            width: parent.width
            look: row.look
            text: row.letters[row.current].letter
            heading: true
            level: 3
            bold: true
            asTitle: true
            size: 57
            leading: 66
            color: row.hue.ink
        }

        Grid {
            columns: row.columns
            spacing: row.look.targetGap

            Repeater {
                model: row.letters[row.current].terms

                PressArea {
                    id: term

                    required property var modelData

                    look: row.look
                    text: modelData.term
                    width: (row.width - row.look.targetGap * (row.columns - 1)) / row.columns
                    minimum: row.look.sp(110)
                    leftPadding: row.look.sp(32)
                    rightPadding: row.look.sp(24)
                    onClicked: row.follow("term:" + modelData.id)

                    Accessible.name: text
                    Accessible.description: modelData.meaning

                    contentItem: Item {
                        implicitHeight: words.height

                        Column {
                            id: words

                            x: row.look.rtl ? row.look.sp(60) : 0
                            width: parent.width - row.look.sp(60)
                            spacing: row.look.fp(2)

                            Words {
                                width: parent.width
                                look: row.look
                                text: term.modelData.term
                                bold: true
                                size: 33
                                leading: 44
                                color: row.hue.ink
                                Accessible.ignored: true
                            }

                            Words {
                                width: parent.width
                                look: row.look
                                text: term.modelData.meaning
                                leading: 42
                                Accessible.ignored: true
                            }
                        }

                        Icon {
                            look: row.look
                            name: row.look.rtl ? "chevron-left" : "chevron-right"
                            size: 40
                            color: row.hue.ink
                            x: row.look.rtl ? 0 : parent.width - width
                            anchors.verticalCenter: parent.verticalCenter
                        }
                    }
                }
            }
        }
    }
}
