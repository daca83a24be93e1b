import QtQuick

// A second choice: outlined, icon before the word. A trailing icon follows the word, or stands at the far end.
PressArea {
    id: button

    property string symbol: ""
    property string trailing: ""
    property bool centred: true
    property bool wordless: false

    // What stands on it, where that is shorter than what is said.
    property string shown: text
    property color ink: look.ink
    property real size: 29
    property bool bold: true

    readonly property real gap: look.sp(16)
    readonly property real before: symbol === "" ? 0 : lead.width + (wordless ? 0 : gap)
    readonly property real after: trailing === "" ? 0 : tail.width + gap

    Accessible.name: text

    contentItem: Item {
        id: inner

        readonly property real wordWidth: button.wordless ? 0 : Math.min(Math.ceil(label.implicitWidth), Math.max(button.look.sp(60), width - button.before - button.after))
        readonly property real start: button.centred ? Math.max(0, (width - button.before - wordWidth - button.after) / 2) : 0

        implicitWidth: button.before + (button.wordless ? 0 : Math.ceil(label.implicitWidth)) + button.after
        implicitHeight: Math.max(label.height, button.look.fp(44))

        Icon {
            id: lead

            visible: button.symbol !== ""
            look: button.look
            name: button.symbol || "circle"
            size: 40
            color: button.ink
            x: button.look.rtl ? inner.width - inner.start - width : inner.start
            anchors.verticalCenter: parent.verticalCenter
        }

        Words {
            id: label

            visible: !button.wordless
            look: button.look
            text: button.shown.replace(/ (\S{1,2})$/, "\u00a0$1") // no letter alone on the last line
            size: button.size
            leading: 40
            bold: button.bold
            color: button.ink
            width: inner.wordWidth
            x: button.look.rtl ? inner.width - inner.start - button.before - width : inner.start + button.before
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }

        Icon {
            id: tail

            readonly property real place: button.centred ? inner.start + button.before + inner.wordWidth + button.gap : inner.width - width

            visible: button.trailing !== ""
            look: button.look
            name: button.trailing || "circle"
            size: 36
            color: button.ink
            x: button.look.rtl ? inner.width - place - width : place
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
