import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One large number under a rule, and what it counts.
Column {
    id: stat

    required property Look look
    required property var bar
    required property string label

    readonly property string told: bar.kind === "few" ? "<5" : bar.kind === "left-out" ? "…" : bar.kind === "at-least" ? bar.value + "+" : String(bar.value)

    spacing: look.sp(8)

    Rectangle {
        width: parent.width
        height: stat.look.sp(7)
        color: stat.look.ink
    }

    Words {
        function said(): string {
            return Accessible.name;
        }

        width: parent.width
        look: stat.look
        text: stat.told
        bold: true
        asTitle: true
        size: stat.look.low ? 56 : 72
        leading: size * 1.12
        wrapMode: Text.NoWrap
        Accessible.name: stat.label + ": " + (stat.bar.kind === "few" ? qsTr("fewer than 5") : stat.told)
    }

    Words {
        width: parent.width
        look: stat.look
        text: stat.label
        mute: true
        leading: 38
        Accessible.ignored: true
    }
}
