pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where the guide is looked for.
Flow {
    id: tabs

    required property Look look
    required property string tab
    required property int total

    signal wanted(string tab)

    readonly property var names: ({
            "favourites": qsTr("Favorites"),
            "last": qsTr("Last used"),
            "packs": qsTr("Packs"),
            "all": qsTr("All %1").arg(total),
            "number": qsTr("Number")
        })

    spacing: look.targetGap
    layoutDirection: look.rtl ? Qt.RightToLeft : Qt.LeftToRight

    Repeater {
        model: ["favourites", "last", "packs", "all", "number"]

        Chip {
            required property string modelData

            look: tabs.look
            hue: tabs.look.plain
            text: tabs.names[modelData]
            chosen: modelData === tabs.tab
            onClicked: tabs.wanted(modelData)
        }
    }
}
