import QtQuick
import Kiosk.Theme

// One of several things to tick: the whole row is the target, and a box, a tint and bold words show the tick.
PressArea {
    id: row

    required property Hue hue
    property bool ticked: false
    property string symbol: ""

    function said(): string {
        return ticked ? text + ". " + qsTr("Chosen") : text;
    }

    minimum: look.sp(look.low ? 100 : 116)
    leftPadding: look.sp(30)
    rightPadding: look.sp(30)
    topPadding: look.sp(18)
    bottomPadding: look.sp(18)
    fill: ticked ? hue.tint : look.raised
    edgeColor: ticked ? hue.ink : look.line
    edgeWidth: ticked ? look.sp(look.contrast ? 6 : 4) : look.edge
    opacity: enabled ? 1 : 0.5

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    choosable: true
    checked: ticked

    contentItem: Item {
        implicitWidth: square.width + row.look.sp(26) + words.implicitWidth
        implicitHeight: Math.max(square.height, words.height)

        Rectangle {
            id: square

            width: row.look.sp(60)
            height: width
            radius: row.look.sp(14)
            color: row.ticked ? (row.look.contrast ? row.look.chosen : row.hue.fill) : "transparent"
            border.width: row.ticked ? 0 : row.look.sp(3)
            border.color: row.look.line
            x: row.look.rtl ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter

            Icon {
                anchors.centerIn: parent
                visible: row.ticked
                look: row.look
                name: "check"
                size: 40
                width: Math.min(square.width, row.look.sp(40))
                font.pixelSize: width
                color: row.look.contrast ? row.look.chosenInk : row.hue.fillInk
            }
        }

        Balanced {
            id: words

            x: row.look.rtl ? parent.width - square.width - row.look.sp(26) - width : square.width + row.look.sp(26)
            available: parent.width - square.width - row.look.sp(26)
            look: row.look
            text: row.text
            bold: row.ticked
            size: 32
            leading: 46
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
