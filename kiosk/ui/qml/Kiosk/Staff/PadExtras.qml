pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What the big keys do not have: some marks, and capitals.
Flow {
    id: extras

    required property Look look
    required property bool upper

    signal typed(string letter)
    signal turned

    // How each mark is said.
    readonly property var marks: ({
            "+": qsTr("Plus"),
            "(": qsTr("Opening bracket"),
            ")": qsTr("Closing bracket"),
            ":": qsTr("Colon"),
            "/": qsTr("Slash"),
            "°": qsTr("Degree sign"),
            "@": qsTr("At sign")
        })

    spacing: look.targetGap
    layoutDirection: look.rtl ? Qt.RightToLeft : Qt.LeftToRight

    Repeater {
        model: Object.keys(extras.marks)

        PressArea {
            id: mark

            required property string modelData

            look: extras.look
            text: modelData
            mute: true
            isKey: true
            leftPadding: 0
            rightPadding: 0
            width: extras.look.target
            height: extras.look.target
            topPadding: 0
            bottomPadding: 0
            radius: extras.look.sp(16)
            onClicked: {
                extras.typed(modelData);
                tell(Accessible.name);
            }

            Accessible.name: extras.marks[modelData]

            contentItem: Words {
                look: extras.look
                text: mark.text
                bold: true
                size: 32 / Math.max(1, extras.look.step / 1.5)
                leading: size * 1.25
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }
    }

    OutlineButton {
        look: extras.look
        height: extras.look.target
        topPadding: 0
        bottomPadding: 0
        size: Math.min(29, 40 / extras.look.step)
        symbol: extras.upper ? "check" : "arrow-up"
        text: qsTr("Capital")
        Accessible.role: Accessible.CheckBox
        choosable: true
        checked: extras.upper
        onClicked: extras.turned()
    }
}
