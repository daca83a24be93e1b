pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A field to wipe over with one finger: cells that stay pale do not feel it.
Column {
    id: zones

    required property Look look
    required property CareModel care

    readonly property int across: care.grid[0]
    readonly property int down: care.grid[1]
    readonly property int missing: across * down - care.cells.length

    spacing: look.sp(16)

    Words {
        width: parent.width
        look: zones.look
        text: zones.missing > 0 ? qsTr("Pass one finger over the whole field without lifting it. %n cell(s) to go.", "", zones.missing) : qsTr("Good: touch works in the whole field.")
        leading: 42
    }

    Rectangle {
        id: field

        width: parent.width
        height: zones.look.sp(zones.look.low ? 420 : 640)
        color: zones.look.sunken
        border.width: zones.look.contrast ? zones.look.sp(2) : 0
        border.color: zones.look.line

        Repeater {
            model: zones.across * zones.down

            Rectangle {
                required property int index
                readonly property bool felt: zones.care.cells.includes(index)

                x: Math.round((index % zones.across) * field.width / zones.across) + 1
                y: Math.round(Math.floor(index / zones.across) * field.height / zones.down) + 1
                width: Math.round(field.width / zones.across) - 2
                height: Math.round(field.height / zones.down) - 2
                color: felt ? zones.look.good : zones.look.raised
            }
        }

        MouseArea {
            anchors.fill: parent
            preventStealing: true
            onPressed: mouse => zones.care.wipe(mouse.x, mouse.y, field.width, field.height)
            onPositionChanged: mouse => zones.care.wipe(mouse.x, mouse.y, field.width, field.height)
        }
    }
}
