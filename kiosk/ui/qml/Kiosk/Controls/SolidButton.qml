import QtQuick
import Kiosk.Theme

// The one big thing of a screen: solid hue, words that say what happens next, an arrow at the end.
// Without an arrow the words stand in the middle.
PressArea {
    id: button

    required property Hue hue
    property string symbol: ""
    property string trailing: "arrow-right"
    property real size: 30

    readonly property real gap: look.sp(16)
    readonly property real before: symbol === "" ? 0 : first.width + gap
    readonly property real after: trailing === "" ? 0 : last.width + gap

    fill: hue.fill
    edgeColor: look.fillEdge > 0 ? hue.ink : hue.fill
    edgeWidth: look.fillEdge
    leftPadding: look.sp(36)
    rightPadding: look.sp(36)
    minimum: look.sp(96)

    Accessible.name: text

    contentItem: Item {
        id: inner

        readonly property real wordWidth: Math.max(0, Math.min(Math.ceil(words.implicitWidth), width - button.before - button.after))
        readonly property real start: button.trailing === "" ? (width - button.before - wordWidth) / 2 : 0

        implicitWidth: Math.ceil(words.implicitWidth) + button.before + button.after
        implicitHeight: words.height

        Icon {
            id: first

            visible: button.symbol !== ""
            look: button.look
            name: button.symbol || "circle"
            size: button.size * 1.45
            color: button.hue.fillInk
            anchors.verticalCenter: parent.verticalCenter
            x: button.look.rtl ? inner.width - inner.start - width : inner.start
        }

        Words {
            id: words

            look: button.look
            text: button.text
            size: button.size
            leading: button.size * 1.34
            bold: true
            color: button.hue.fillInk
            width: inner.wordWidth
            x: button.look.rtl ? inner.width - inner.start - button.before - width : inner.start + button.before
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
            x: button.look.rtl ? 0 : inner.width - width
        }
    }
}
