pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// Questions to take to a visit: touch a moment, tick what you want to ask. The ticks are those of the picker.
BlockRow {
    id: row

    prose: true

    readonly property var moments: block.moments
    readonly property int current: Math.max(0, Math.min(choice, moments.length - 1))

    Column {
        id: list

        width: parent.width
        spacing: row.look.targetGap

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
            topPadding: row.look.fp(16)
        }

        Repeater {
            model: row.moments[row.current].questions

            TickRow {
                required property var modelData

                look: row.look
                hue: row.hue
                width: list.width
                text: modelData.text
                ticked: row?.context.picks.includes(modelData.id) ?? false
                onClicked: row.context.ticked(modelData.id)
            }
        }

        OutlineButton {
            readonly property int picked: row?.context.picks.length ?? 0

            look: row.look
            width: list.width
            minimum: look.sp(96)
            centred: false
            symbol: "list-checks"
            trailing: look.rtl ? "arrow-left" : "arrow-right"
            text: picked > 0 ? qsTr("Go on with %n question(s)", "", picked) : qsTr("More questions, and your own")
            onClicked: row.context.pickerWanted(row.moments[row.current].id)
        }
    }
}
