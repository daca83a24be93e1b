import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The one big button of paper, always in sight over the control bar, and how the printer is.
Rectangle {
    id: tray

    required property Printing printing
    required property Look look
    required property Hue hue
    required property int pages
    required property bool failed

    // Where height is short, the words about the printer stand on the page.
    readonly property bool slim: look.windowHeight / look.unit / look.step < 800
    readonly property real inner: Math.min(width - 2 * look.margin, look.columnWidth)

    signal wanted

    height: rows.height + 2 * rows.y
    color: look.raised

    Divider {
        look: tray.look
        width: parent.width
    }

    Column {
        id: rows

        x: (parent.width - width) / 2
        y: tray.look.sp(20)
        width: tray.inner
        spacing: tray.look.sp(12)

        PrinterLine {
            visible: !tray.slim
            look: tray.look
            printing: tray.printing
            available: tray.inner
        }

        PrintButton {
            width: parent.width
            look: tray.look
            hue: tray.hue
            printing: tray.printing
            pages: tray.pages
            failed: tray.failed
            size: tray.slim ? 30 : 36
            minimum: look.sp(tray.slim ? 96 : 120)
            onClicked: tray.wanted()
        }
    }
}
