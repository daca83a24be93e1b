pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// Organisations that help with one need.
BlockRow {
    id: row

    Column {
        id: list

        width: parent.width
        spacing: row.look.fp(24)

        Words {
            visible: text !== "" && row.label === ""
            width: parent.width
            look: row.look
            text: row.block.title
            heading: true
            bold: true
            size: 36
            leading: 46
        }

        Repeater {
            model: row.block.orgs

            ContactCard {
                required property var modelData

                width: list.width
                height: implicitHeight
                look: row.look
                hue: row.hue
                org: modelData
                taken: row?.context.taken.includes("org:" + modelData.id) ?? false
                onTaking: wanted => row.context.taking("org:" + modelData.id, wanted)
            }
        }
    }
}
