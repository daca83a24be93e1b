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

    // What to do next, where that is not to close: then closing is the second choice.
    property string actText: ""
    property string actIcon: ""
    readonly property bool acts: actText !== ""

    // On a narrow sheet of large words, the foot has room for one button with words: there closing stands inside.
    readonly property bool crowded: look.room < 800 && scrolls
    default property alias content: inside.data

    signal closed
    signal acted

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

    // Where large words leave little room, the picture scrolls with them.
    readonly property bool folds: scrolls && look.step > 1.4
    readonly property real wanted: stripHeight + inside.height + buttonHeight + pad * 2 + look.sp(36)
    readonly property real buttonHeight: Math.max(look.target, look.sp(96), look.fp(56), foot.height + look.sp(32))
    readonly property bool scrolls: wanted > room

    // Where a button of the foot stands that begins `at` so far from the near side.
    function placeOf(width: real, at: real): real {
        return pad + (look.mirrored ? inner - at - width : at);
    }

    function focusFirst(reason: int): void {
        if (acts)
            act.forceActiveFocus(reason);
        else
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
        parent: sheet.folds ? scroller.contentItem : sheet
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

        y: (sheet.folds ? 0 : sheet.stripHeight) + (sheet.folds && sheet.stripHeight > 0 ? 0 : sheet.look.sp(8))
        width: parent.width
        height: parent.height - y - sheet.buttonHeight - sheet.pad - sheet.look.sp(20)
        look: sheet.look
        contentHeight: inside.y + inside.height + sheet.look.sp(16) // with room for the last ring

        Column {
            id: inside

            x: sheet.pad
            y: sheet.pad - sheet.look.sp(8) + (sheet.folds ? sheet.stripHeight : 0)
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

    // How high the words of the foot are beside "More", whether or not it is there.
    Words {
        id: foot

        visible: false
        look: sheet.look
        text: sheet.acts ? sheet.actText : sheet.closeText
        size: act.size
        leading: act.size * 1.34
        bold: true
        width: sheet.inner - more.implicitWidth - sheet.look.targetGap - (sheet.acts && sheet.look.room >= 800 ? leave.implicitWidth + sheet.look.targetGap : 0) - act.leftPadding - act.rightPadding - act.before
    }

    OutlineButton {
        id: more

        visible: sheet.scrolls
        enabled: scroller.more
        opacity: enabled ? 1 : 0.4
        look: sheet.look
        symbol: "arrow-down"
        text: qsTr("More")
        wordless: sheet.crowded && sheet.acts
        mute: true
        forEyes: true
        x: sheet.placeOf(width, 0)
        y: close.y
        height: sheet.buttonHeight
        onClicked: scroller.pageDown()
    }

    OutlineButton {
        id: leave

        visible: sheet.acts && !sheet.crowded
        look: sheet.look
        symbol: "x"
        text: qsTr("Close")
        x: sheet.placeOf(width, sheet.scrolls ? more.width + sheet.look.targetGap : 0)
        y: close.y
        height: sheet.buttonHeight
        onClicked: sheet.closed()
    }

    SolidButton {
        id: act

        visible: sheet.acts
        look: sheet.look
        hue: sheet.hue
        text: sheet.actText
        trailing: ""
        symbol: sheet.actIcon
        x: sheet.placeOf(width, sheet.inner - width)
        y: close.y
        height: sheet.buttonHeight
        width: sheet.inner - (leave.visible ? leave.width + sheet.look.targetGap : 0) - (sheet.scrolls ? more.width + sheet.look.targetGap : 0)
        onClicked: sheet.acted()
    }

    SolidButton {
        id: close

        visible: !sheet.acts
        look: sheet.look
        hue: sheet.hue
        text: sheet.crowded ? qsTr("Close") : sheet.closeText
        trailing: ""
        symbol: sheet.closeIcon
        x: sheet.placeOf(width, sheet.inner - width)
        y: parent.height - height - sheet.pad * 0.7
        height: sheet.buttonHeight
        width: sheet.inner - (sheet.scrolls ? more.width + sheet.look.targetGap : 0)
        onClicked: sheet.closed()
    }
}
