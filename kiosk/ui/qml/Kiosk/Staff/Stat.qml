import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One large number under a rule, and what it counts.
Flow {
    id: stat

    required property Look look
    required property var bar
    required property string label

    readonly property string told: bar.kind === "few" ? "<5" : bar.kind === "left-out" ? "…" : bar.kind === "at-least" ? bar.value + "+" : String(bar.value)

    // The word stands beside the number where one stat has a row for itself.
    property bool lying: false

    spacing: look.sp(lying ? 20 : 8)
    layoutDirection: look.rtl ? Qt.RightToLeft : Qt.LeftToRight

    TextMetrics {
        id: drawn

        font: number.font
        text: stat.told
    }

    Rectangle {
        width: parent.width
        height: stat.look.sp(7)
        color: stat.look.ink
    }

    Words {
        function said(): string {
            return Accessible.name;
        }

        id: number

        width: stat.lying ? Math.ceil(drawn.advanceWidth) : stat.width
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
        width: stat.lying ? stat.width - number.width - stat.spacing : stat.width
        height: stat.lying ? number.height : implicitHeight
        verticalAlignment: stat.lying ? Text.AlignVCenter : Text.AlignTop
        look: stat.look
        text: stat.label
        mute: true
        leading: 38
        Accessible.ignored: true
    }
}
