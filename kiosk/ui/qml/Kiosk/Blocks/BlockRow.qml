pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What every block stands in: its label (beside or above), the gap before it, the width it may fill.
Item {
    id: row

    required property BlockContext context
    required property int index
    required property string key
    required property string label
    required property string icon
    required property string hang
    required property string cue
    required property int level
    required property int choice
    required property var block

    property bool bleeds: false
    property bool prose: false
    property bool close: false
    default property alias content: body.data

    readonly property Look look: context.look
    readonly property Hue hue: context.hue
    readonly property bool beside: look.hangs && !bleeds && (hang === "part" || (look.wide && context.hangs))
    readonly property bool divided: hang === "part" && label !== "" && index > 0
    readonly property real gapBefore: index === 0 ? 0 : label !== "" ? look.fp(hang === "part" ? 28 : 48) : look.fp(close ? 20 : 32)
    readonly property real bodyLeft: beside ? look.hangWidth + look.sp(28) : 0
    readonly property real bodyWidth: Math.min(width - bodyLeft, look.wide && !bleeds ? look.fp(1180) : width - bodyLeft)
    readonly property real start: gapBefore + (divided ? look.fp(32) : 0)

    function follow(link: string): void {
        context.followed(link);
    }

    function choose(value: int): void {
        context.chosen(key, value);
    }

    width: parent ? (parent as Item).width : 0
    implicitHeight: Math.max(body.y + body.childrenRect.height, beside && title.active ? title.y + title.height : 0)

    Divider {
        look: row.look
        visible: row.divided
        y: row.gapBefore
        width: row.width
    }

    Loader {
        id: title

        active: row.label !== ""
        x: row.look.rtl ? row.width - width : 0
        y: row.start
        width: row.beside ? row.look.hangWidth : row.width

        sourceComponent: RowLabel {
            look: row.look
            hue: row.hue
            text: row.label
            icon: row.icon
            level: row.level
            beside: row.beside
        }
    }

    Item {
        id: body

        x: row.look.rtl ? row.width - row.bodyLeft - width : row.bodyLeft
        y: row.start + (title.active && !row.beside ? title.height + row.look.fp(16) : 0)
        width: row.prose ? Math.min(row.bodyWidth, row.look.proseWidth) : row.bodyWidth
        height: childrenRect.height
    }
}
