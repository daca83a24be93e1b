import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One thing that was counted: its name, a bar as long as its number, and the number in words.
Item {
    id: row

    required property Look look
    required property var bar
    property string line: ""
    property string symbol: ""

    readonly property Hue hue: look.hue(bar.hue)
    readonly property bool stacked: look.room < 900
    readonly property real nameWidth: stacked ? width - mark.width - look.sp(20) : Math.round(width * 0.44) - mark.width - look.sp(20)
    readonly property real barStart: stacked ? mark.width + look.sp(20) : Math.round(width * 0.44) + look.sp(24)
    readonly property string told: {
        switch (bar.kind) {
        case "few":
            return qsTr("Fewer than 5");
        case "left-out":
            return qsTr("Not shown");
        case "at-least":
            return qsTr("%1 or more").arg(bar.value);
        default:
            return String(bar.value);
        }
    }

    implicitHeight: stacked ? name.height + look.fp(56) : Math.max(look.sp(64), name.height + look.sp(12))

    Rectangle {
        id: mark

        width: row.look.sp(48)
        height: width
        radius: row.look.sp(14)
        color: row.hue.tint
        x: row.look.rtl ? parent.width - width : 0
        y: (Math.max(name.height, height) - height) / 2 + name.y

        Icon {
            anchors.centerIn: parent
            look: row.look
            name: row.symbol || row.bar.icon || "file-text"
            size: 30
            width: Math.min(implicitWidth, row.look.sp(34))
            font.pixelSize: row.look.sp(30)
            color: row.hue.ink
        }
    }

    Words {
        id: name

        function said(): string {
            return Accessible.name;
        }

        look: row.look
        text: row.line !== "" ? row.bar.title + "\n" + row.line : row.bar.title
        leading: 38
        x: row.look.rtl ? parent.width - mark.width - row.look.sp(20) - width : mark.width + row.look.sp(20)
        y: row.stacked ? 0 : (parent.height - height) / 2
        width: row.nameWidth
        Accessible.name: row.bar.title + (row.line !== "" ? ", " + row.line : "") + ": " + row.told
    }

    Rectangle {
        id: strip

        readonly property real room: parent.width - row.barStart - number.implicitWidth - row.look.sp(20)

        visible: row.bar.share > 0
        width: visible ? Math.max(row.look.sp(6), room * row.bar.share) : 0
        height: row.look.sp(40)
        x: row.look.rtl ? parent.width - row.barStart - width : row.barStart
        y: row.stacked ? name.height + (row.look.fp(52) - height) / 2 : (parent.height - height) / 2
        topRightRadius: row.look.sp(10)
        bottomRightRadius: topRightRadius
        color: row.hue.ink
    }

    Words {
        id: number

        look: row.look
        text: row.told
        mute: true
        bold: row.bar.kind === "exact"
        color: row.bar.kind === "exact" ? row.look.ink : row.look.ink2
        leading: 38
        wrapMode: Text.NoWrap
        x: row.look.rtl ? strip.x - width - row.look.sp(strip.visible ? 16 : 0) : strip.x + strip.width + row.look.sp(strip.visible ? 16 : 0)
        y: strip.y + (strip.height - height) / 2
        Accessible.ignored: true
    }
}
