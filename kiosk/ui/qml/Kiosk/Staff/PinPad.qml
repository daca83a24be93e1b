pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Ten digits, each at least 20 mm, as on a telephone. What they are is said only to who wants it.
Grid {
    id: pad

    required property Look look

    // How high all of it may be.
    property real room: 9999
    property bool submittable: false
    property bool aloud: false

    signal typed(string digit)
    signal erased
    signal submitted

    readonly property real keyHeight: Math.max(look.sp(80), Math.min(look.sp(132), Math.floor((room - spacing * 3) / 4)))

    columns: 3
    spacing: look.sp(16)
    layoutDirection: Qt.LeftToRight

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "done"]

        PressArea {
            id: key

            required property string modelData
            readonly property bool erases: modelData === "erase"
            readonly property bool submits: modelData === "done"

            look: pad.look
            text: erases ? qsTr("Erase") : submits ? qsTr("Open") : modelData
            mute: true
            isKey: true
            secret: !erases && !submits && !pad.aloud
            width: (pad.width - pad.spacing * 2) / 3
            height: pad.keyHeight
            minimum: 0
            leftPadding: 0
            rightPadding: 0
            topPadding: 0
            bottomPadding: 0
            enabled: !submits || pad.submittable
            fill: submits && enabled ? look.chosen : look.raised
            edgeColor: submits && !enabled ? look.hairline : submits ? look.chosen : look.line
            onClicked: erases ? pad.erased() : submits ? pad.submitted() : pad.typed(modelData)

            Accessible.name: text

            contentItem: Item {
                Words {
                    visible: !key.erases && !key.submits
                    anchors.centerIn: parent
                    look: pad.look
                    text: key.text
                    bold: true
                    asTitle: true
                    size: 48
                    leading: 60
                    Accessible.ignored: true
                }

                Icon {
                    visible: key.erases || key.submits
                    anchors.centerIn: parent
                    look: pad.look
                    name: key.submits ? "check" : "delete"
                    size: 52
                    color: key.submits ? (key.enabled ? pad.look.chosenInk : pad.look.ink2) : pad.look.ink
                }
            }
        }
    }
}
