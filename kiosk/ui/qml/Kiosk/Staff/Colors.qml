pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The hues beside greys from black to white: every step must be told from the next.
Column {
    id: colors

    required property Look look

    readonly property var hues: [look.science.fill, look.equity.fill, look.community.fill, look.toolkit.fill, look.urgent, look.good]
    readonly property int greys: 8

    spacing: look.sp(16)

    Words {
        width: parent.width
        look: colors.look
        text: qsTr("You should see six colors, and eight steps from black to white.")
        leading: 42
    }

    Row {
        width: parent.width

        Repeater {
            model: colors.hues

            Rectangle {
                required property color modelData

                width: colors.width / colors.hues.length
                height: colors.look.sp(100)
                color: modelData
            }
        }
    }

    Row {
        width: parent.width

        Repeater {
            model: colors.greys

            Rectangle {
                required property int index

                width: colors.width / colors.greys
                height: colors.look.sp(100)
                color: Qt.rgba(index / (colors.greys - 1), index / (colors.greys - 1), index / (colors.greys - 1), 1)
            }
        }
    }
}
