import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What every staff screen is: its content scrolls; its panel of choices stands at the foot, or at the side where there
// is more width than height, or follows the content where it would take too much; its bar is always in sight.
Item {
    id: screen

    required property Shell shell
    required property Look look

    readonly property StaffModel staff: shell.staff
    readonly property Scroller scroller: view

    // What is awaited before the screen is whole, for pictures and tests, and before it is read to who listens.
    property bool whole: true
    property bool told: true

    // What of the screen is shown, where that changes: another part is read anew by ear.
    property string part: ""

    // Whether a pad lies over it; behind it the ear goes on where it was.
    property bool writing: false

    // What has just become so, for those who do not see it.
    signal news(string text, bool urgent)

    focus: true

    default property alias content: inside.data
    property alias panel: choices.data
    property alias bar: foot.data

    readonly property real contentWidth: inside.width
    readonly property real panelWidth: choices.width

    // Whether the content takes the whole width of a wide screen.
    property bool broad: false

    property bool panelled: choices.children.length > 0
    property bool barred: foot.children.length > 0
    readonly property bool framed: panelled || barred
    readonly property bool beside: framed && panelled && width > height && look.room >= 1300
    readonly property real barHeight: barred ? foot.height + look.sp(24) : 0
    readonly property bool follows: panelled && !beside && choices.height + barHeight > height * 0.52
    readonly property real between: look.sp(look.low ? 20 : 28)
    readonly property real edge: look.sp(look.low ? 24 : 32)
    readonly property real sideWidth: Math.round(Math.min(width * 0.42, look.fp(900)))
    readonly property real shelfHeight: beside ? height : (panelled && !follows ? choices.height + edge : 0) + barHeight + (framed ? look.sp(24) : 0)

    // Say it to screen readers, and to who listens.
    function tell(text: string, urgent: bool): void {
        if (text !== "")
            news(text, urgent);
    }

    // A key that no control wanted.
    function key(_event: var): void {
    }

    // Back within the screen; false where there is nothing to go back to.
    function stepBack(): bool {
        return false;
    }

    Scroller {
        id: view

        x: screen.beside && screen.look.rtl ? screen.sideWidth : 0
        width: screen.width - (screen.beside ? screen.sideWidth : 0)
        height: screen.height - (screen.framed && !screen.beside ? screen.shelfHeight : 0)
        look: screen.look
        contentHeight: column.y + column.height + screen.edge

        Column {
            id: column

            x: screen.beside ? screen.look.margin : (parent.width - width) / 2
            y: screen.edge
            width: screen.beside ? view.width - screen.look.margin * 2 : screen.broad && screen.look.wide ? Math.min(view.width - screen.look.margin * 2, screen.look.fp(2000)) : screen.look.columnWidth
            spacing: screen.between

            StaffNotice {
                width: parent.width
                staff: screen.staff
                look: screen.look
                onNews: text => screen.tell(text, true)
            }

            Column {
                id: inside

                width: parent.width
                spacing: screen.between
            }

            Item {
                id: following

                visible: screen.follows
                width: parent.width
                height: screen.follows ? choices.height : 0
            }
        }
    }

    Rectangle {
        id: shelf

        visible: screen.framed
        x: screen.beside ? (screen.look.rtl ? 0 : screen.width - width) : 0
        y: screen.height - height
        width: screen.beside ? screen.sideWidth : screen.width
        height: screen.shelfHeight
        color: screen.look.sunken

        Rectangle {
            x: screen.beside && screen.look.rtl ? parent.width - width : 0
            width: screen.beside ? Math.max(1, screen.look.sp(2)) : parent.width
            height: screen.beside ? parent.height : Math.max(1, screen.look.sp(2))
            color: screen.look.hairline
        }

        Scroller {
            id: side

            width: parent.width
            height: parent.height - screen.barHeight - screen.look.sp(24)
            look: screen.look
            contentHeight: choices.parent === contentItem ? choices.y + choices.height + screen.look.sp(8) : 0
        }

        Column {
            id: foot

            x: screen.beside ? screen.look.sp(40) : (parent.width - width) / 2
            y: parent.height - height - screen.look.sp(24)
            width: screen.beside ? parent.width - screen.look.sp(80) : screen.look.columnWidth
            spacing: screen.look.targetGap
        }
    }

    Column {
        id: choices

        parent: screen.follows ? following : side.contentItem
        x: screen.follows ? 0 : screen.beside ? screen.look.sp(40) : (shelf.width - width) / 2
        y: screen.follows ? 0 : screen.edge * (screen.beside ? 1 : 0.75)
        width: screen.beside ? shelf.width - screen.look.sp(80) : screen.look.columnWidth
        spacing: screen.look.sp(screen.look.low ? 14 : 18)
    }
}
