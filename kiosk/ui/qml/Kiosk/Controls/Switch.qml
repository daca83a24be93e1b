import QtQuick

// One thing that is on or off: its words, a line that says what it does, and a switch that shows it.
PressArea {
    id: row

    property string line: ""
    property bool on: false

    signal switched(bool on)

    leftPadding: look.sp(28)
    rightPadding: look.sp(28)
    minimum: look.sp(96)
    edgeColor: on ? look.ink : look.line
    edgeWidth: on ? look.sp(4) : look.edge
    choosable: true
    checked: on
    onClicked: switched(!on)

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: line

    contentItem: Item {
        implicitHeight: Math.max(words.height, track.height)

        Column {
            id: words

            x: row.look.rtl ? parent.width - width : 0
            width: parent.width - track.width - row.look.sp(24)
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                look: row.look
                text: row.text
                bold: true
                size: 31
                leading: 40
                Accessible.ignored: true
            }

            Words {
                visible: row.line !== ""
                width: parent.width
                look: row.look
                text: row.line
                leading: 38
                color: row.look.ink2
                Accessible.ignored: true
            }
        }

        Rectangle {
            id: track

            width: row.look.sp(112)
            height: row.look.sp(64)
            radius: height / 2
            color: row.on ? row.look.chosen : row.look.sunken
            border.width: Math.max(2, row.look.sp(3))
            border.color: row.on ? row.look.chosen : row.look.line
            x: row.look.rtl ? 0 : parent.width - width
            anchors.verticalCenter: parent.verticalCenter

            Rectangle {
                readonly property real slack: row.look.sp(8)

                width: parent.height - slack * 2
                height: width
                radius: width / 2
                y: slack
                x: row.on !== row.look.rtl ? parent.width - width - slack : slack
                color: row.on ? row.look.chosenInk : row.look.line

                Icon {
                    visible: row.on
                    anchors.centerIn: parent
                    look: row.look
                    name: "check"
                    size: 32
                    color: row.look.chosen
                }
            }
        }
    }
}
