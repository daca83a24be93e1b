pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// The illustrated step viewer: picture above words, or beside them where there is room.
BlockRow {
    id: row

    bleeds: true

    readonly property var steps: block.steps
    readonly property int current: Math.max(0, Math.min(choice, steps.length - 1))
    readonly property var step: steps[current]
    readonly property bool last: current === steps.length - 1
    readonly property bool cramped: look.room < 800

    Column {
        width: parent.width
        spacing: row.look.fp(16)

        Words {
            visible: text !== "" && row.label === ""
            width: parent.width
            look: row.look
            text: row.block.title
            heading: true
            bold: true
            asTitle: true
            size: 44
            leading: 54
        }

        Panel {
            id: panel

            look: row.look
            width: parent.width
            height: row.look.wide ? Math.max(inside.height + row.look.sp(88), picture.height) : picture.height + inside.height + row.look.sp(76)

            PictureField {
                id: picture

                readonly property real share: row.look.wide ? 0.54 : 1

                x: row.look.wide && row.look.rtl ? panel.width - width : 0
                width: Math.round(panel.width * share)
                height: row.look.wide ? Math.max(inside.height + row.look.sp(88), Math.min(Math.round(width * 0.7), row.look.windowHeight * 0.58)) : Math.min(Math.round(width * 0.6), row.look.step > 1.4 ? row.look.sp(404) : row.look.sp(590))
                look: row.look
                hue: row.hue
                source: row.step.picture
                alt: row.step.alt
                radius: row.look.sp(28)
                bottomLeftRadius: row.look.wide ? row.look.sp(28) : 0
                bottomRightRadius: 0
                topRightRadius: row.look.wide ? 0 : row.look.sp(28)
                topLeftRadius: row.look.sp(28)
            }

            Column {
                id: inside

                x: (row.look.wide && !row.look.rtl ? picture.width : 0) + row.look.sp(40)
                y: (row.look.wide ? Math.max(row.look.sp(44), (panel.height - height) / 2) : picture.height + row.look.sp(36))
                width: panel.width - (row.look.wide ? picture.width : 0) - row.look.sp(80)
                spacing: row.look.fp(16)

                Item {
                    width: parent.width
                    height: place.height

                    Words {
                        id: place

                        look: row.look
                        text: qsTr("Step %1 of %2").arg(row.current + 1).arg(row.steps.length)
                        bold: true
                        color: row.hue.ink
                        x: row.look.rtl ? parent.width - width : 0
                    }

                    StepPills {
                        visible: parent.width > place.width + width + row.look.sp(24)
                        look: row.look
                        hue: row.hue
                        count: row.steps.length
                        current: row.current
                        x: row.look.rtl ? 0 : parent.width - width
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }

                Item {
                    width: parent.width
                    height: children.reduce((most, child) => Math.max(most, child.implicitHeight), 0)

                    Repeater {
                        model: row.steps

                        StepWords {
                            required property var modelData
                            required property int index

                            width: inside.width
                            visible: index === row.current
                            look: row.look
                            hue: row.hue
                            step: modelData
                            onFollowed: link => row.follow(link)
                        }
                    }
                }

                Row {
                    width: parent.width
                    topPadding: row.look.sp(12)
                    spacing: row.look.targetGap + row.look.sp(8)
                    layoutDirection: row.look.mirrored ? Qt.RightToLeft : Qt.LeftToRight

                    OutlineButton {
                        id: previous

                        visible: row.current > 0
                        look: row.look
                        symbol: row.look.rtl ? "arrow-right" : "arrow-left"
                        text: qsTr("Step %1").arg(row.current)
                        wordless: row.cramped
                        width: row.cramped ? row.look.sp(140) : Math.min(row.look.fp(280), implicitWidth + row.look.sp(40))
                        height: next.height
                        onClicked: row.choose(row.current - 1)
                    }

                    SolidButton {
                        id: next

                        look: row.look
                        hue: row.hue
                        text: row.last ? qsTr("See it again from step 1") : row.steps[row.current + 1].cue && !row.cramped ? qsTr("Next: %1").arg(row.steps[row.current + 1].cue) : qsTr("Next")
                        trailing: row.last ? "rotate-ccw" : "arrow-right"
                        width: parent.width - (previous.visible ? previous.width + parent.spacing : 0)
                        onClicked: row.choose(row.last ? 0 : row.current + 1)
                    }
                }
            }
        }
    }
}
