pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A sheet from the foot: a picture strip, scrolling content, and its buttons always in sight.
Rectangle {
    id: sheet

    required property Look look
    required property Hue hue
    required property real room
    property string picture: ""
    property string alt: ""
    property string closeText: qsTr("Got it, close")
    property string closeIcon: "check"
    default property alias content: inside.data

    signal closed

    // What the sheet is called: its first heading.
    readonly property Words heading: headingOf(inside)

    function headingOf(item: Item): Words {
        for (const child of item.children) {
            const words = child as Words;
            const found = words ? (words.heading ? words : null) : headingOf(child);
            if (found)
                return found;
        }
        return null;
    }

    readonly property real inner: width - pad * 2

    readonly property real pad: look.sp(look.room < 800 ? 36 : 56)
    readonly property real stripHeight: picture === "" ? 0 : look.sp(look.low ? 180 : 270)
    readonly property real wanted: stripHeight + inside.height + buttonHeight + pad * 2 + look.sp(28)
    readonly property real buttonHeight: Math.max(look.target, look.sp(96), look.fp(84))
    readonly property bool scrolls: wanted > room

    function focusFirst(reason: int): void {
        close.forceActiveFocus(reason);
    }

    height: Math.min(wanted, room)
    radius: look.sp(36)
    color: look.raised
    border.width: look.contrast ? look.sp(4) : (look.shadow ? 0 : 1)
    border.color: look.line

    Accessible.role: Accessible.Dialog
    Accessible.name: heading ? heading.text : ""

    TapHandler {}

    PictureField {
        id: strip

        visible: sheet.picture !== ""
        x: sheet.border.width
        y: sheet.border.width
        width: parent.width - sheet.border.width * 2
        height: sheet.stripHeight
        look: sheet.look
        hue: sheet.hue
        source: sheet.picture
        alt: sheet.alt
        inset: sheet.look.sp(4)
        topLeftRadius: sheet.radius
        topRightRadius: sheet.radius
    }

    Scroller {
        id: scroller

        y: sheet.stripHeight + sheet.look.sp(8)
        width: parent.width
        height: parent.height - y - sheet.buttonHeight - sheet.pad - sheet.look.sp(20)
        look: sheet.look
        contentHeight: inside.height + sheet.pad - sheet.look.sp(8)

        Column {
            id: inside

            x: sheet.pad
            y: sheet.pad - sheet.look.sp(8)
            width: sheet.width - sheet.pad * 2
            spacing: sheet.look.fp(24)
        }
    }

    Rectangle {
        visible: scroller.more
        anchors.bottom: scroller.bottom
        x: sheet.pad
        width: parent.width - sheet.pad * 2
        height: Math.max(1, sheet.look.sp(2))
        color: sheet.look.hairline
    }

    OutlineButton {
        id: more

        visible: sheet.scrolls
        enabled: scroller.more
        opacity: enabled ? 1 : 0.4
        look: sheet.look
        symbol: "arrow-down"
        text: qsTr("More")
        mute: true
        x: sheet.look.mirrored ? parent.width - width - sheet.pad : sheet.pad
        y: close.y
        height: sheet.buttonHeight
        onClicked: scroller.pageDown()
    }

    SolidButton {
        id: close

        look: sheet.look
        hue: sheet.hue
        text: sheet.closeText
        trailing: ""
        symbol: sheet.closeIcon
        x: sheet.scrolls && !sheet.look.mirrored ? more.x + more.width + sheet.look.targetGap : sheet.pad
        y: parent.height - height - sheet.pad * 0.7
        height: sheet.buttonHeight
        width: parent.width - sheet.pad * 2 - (sheet.scrolls ? more.width + sheet.look.targetGap : 0)
        onClicked: sheet.closed()
    }
}
