import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A named line of a sheet: icon and label hang on the left, the words start on one line at the right.
Item {
    id: line

    required property Look look
    required property Hue hue
    required property string label
    property string symbol: ""
    property bool divided: true
    default property alias content: body.data
    readonly property real inner: width - hang

    readonly property bool beside: look.room >= 800
    readonly property real hang: beside ? look.fp(240) : 0
    readonly property real start: divided ? look.fp(24) : 0

    visible: label !== ""
    height: visible ? Math.max(beside ? heading.y + heading.height : 0, body.y + body.height) : 0

    Divider {
        visible: line.divided
        look: line.look
        width: parent.width
    }

    Icon {
        id: mark

        visible: line.symbol !== ""
        look: line.look
        name: line.symbol || "circle"
        size: 44
        color: line.hue.ink
        x: line.look.rtl ? parent.width - width : 0
        y: line.start + (line.beside ? 0 : (heading.height - height) / 2)
    }

    Words {
        id: heading

        look: line.look
        text: line.label
        heading: true
        bold: true
        leading: 38
        color: line.hue.ink
        x: line.beside ? (line.look.rtl ? parent.width - width : 0) : (mark.visible && !line.look.rtl ? mark.width + line.look.sp(16) : 0)
        y: line.start + (line.beside && mark.visible ? mark.height + line.look.sp(12) : 0)
        width: line.beside ? line.hang - line.look.sp(16) : parent.width - mark.width - line.look.sp(16)
    }

    Column {
        id: body

        x: line.look.rtl ? 0 : line.hang
        y: line.start + (line.beside ? 0 : heading.height + line.look.fp(8))
        width: parent.width - line.hang
        spacing: line.look.fp(12)
    }
}
