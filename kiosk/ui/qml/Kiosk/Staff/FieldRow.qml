import QtQuick
import Kiosk.Controls

// Something to write: what it is, and what stands there now. A touch opens the keys.
PressArea {
    id: row

    property string label: ""
    property string value: ""
    property string hint: ""

    text: label
    minimum: look.sp(104)
    leftPadding: look.sp(28)
    rightPadding: look.sp(28)

    Accessible.name: label
    Accessible.description: value !== "" ? value : hint

    contentItem: Item {
        implicitHeight: column.height

        Column {
            id: column

            x: row.look.rtl ? pen.width + row.look.sp(24) : 0
            width: parent.width - pen.width - row.look.sp(24)
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                look: row.look
                text: row.label
                bold: true
                size: 31
                leading: 40
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                look: row.look
                text: row.value !== "" ? row.value : row.hint
                leading: 40
                color: row.value !== "" ? row.look.ink : row.look.ink2
                Accessible.ignored: true
            }
        }

        Icon {
            id: pen

            look: row.look
            name: "pen-line"
            size: 36
            color: row.look.ink2
            x: row.look.rtl ? 0 : parent.width - width
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
