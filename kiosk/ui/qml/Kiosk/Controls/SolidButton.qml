import QtQuick
import Kiosk.Theme

// The one big thing of a screen: solid hue, words that say what happens next, an arrow at the end.
PressArea {
    id: button

    required property Hue hue
    property string symbol: ""
    property string trailing: "arrow-right"
    property real size: 30

    fill: hue.fill
    edgeColor: look.fillEdge > 0 ? hue.ink : hue.fill
    edgeWidth: look.fillEdge
    leftPadding: look.sp(36)
    rightPadding: look.sp(36)
    minimum: look.sp(96)

    Accessible.name: text

    contentItem: Item {
        implicitWidth: words.implicitWidth + words.before + words.after
        implicitHeight: words.implicitHeight

        Icon {
            id: first

            visible: button.symbol !== ""
            look: button.look
            name: button.symbol || "circle"
            size: 44
            color: button.hue.fillInk
            anchors.verticalCenter: parent.verticalCenter
            x: button.look.rtl ? parent.width - width : 0
        }

        Words {
            id: words

            readonly property real before: button.symbol !== "" ? first.width + button.look.sp(16) : 0
            readonly property real after: button.trailing !== "" ? last.width + button.look.sp(16) : 0

            look: button.look
            text: button.text
            size: button.size
            leading: 40
            bold: true
            color: button.hue.fillInk
            x: button.look.rtl ? after : before
            width: parent.width - before - after
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }

        Icon {
            id: last

            visible: button.trailing !== ""
            look: button.look
            name: button.look.rtl && button.trailing === "arrow-right" ? "arrow-left" : (button.trailing || "circle")
            size: 44
            color: button.hue.fillInk
            anchors.verticalCenter: parent.verticalCenter
            x: button.look.rtl ? 0 : parent.width - width
        }
    }
}
