import QtQuick
import Kiosk.Controls

// Hard numbers are asked for first. What is revealed follows as rows of its own.
BlockRow {
    id: row

    Well {
        look: row.look
        hue: row.hue
        width: parent.width
        height: inside.height + row.look.sp(72)

        Column {
            id: inside

            x: row.look.sp(40)
            y: row.look.sp(36)
            width: parent.width - row.look.sp(80)
            spacing: row.look.fp(20)

            Balanced {
                look: row.look
                available: parent.width
                text: row.block.question
                bold: true
                size: 36
                leading: 46
            }

            Words {
                visible: row.choice === 0
                width: parent.width
                look: row.look
                text: qsTr("That is fine. They stay here if you want them later.")
            }

            Flow {
                width: parent.width
                spacing: row.look.targetGap
                layoutDirection: row.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

                Chip {
                    look: row.look
                    hue: row.hue
                    text: qsTr("Tell me")
                    chosen: row.choice === 1
                    onClicked: row.choose(1)
                }

                Chip {
                    look: row.look
                    hue: row.hue
                    text: row.choice === 1 ? qsTr("Hide them again") : qsTr("Not now")
                    chosen: row.choice === 0
                    onClicked: row.choose(0)
                }
            }
        }
    }
}
