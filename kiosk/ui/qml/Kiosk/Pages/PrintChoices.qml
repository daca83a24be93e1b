pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// How it is printed: normal or large letters, and in which language.
Column {
    id: choices

    required property HandOut handOut
    required property Look look
    required property Hue hue
    required property var languages
    required property bool large

    spacing: look.targetGap

    Flow {
        width: parent.width
        spacing: choices.look.targetGap
        layoutDirection: choices.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Chip {
            look: choices.look
            hue: choices.hue
            text: qsTr("Normal print")
            chosen: !choices.large
            onClicked: choices.handOut.setLarge(false)
        }

        Chip {
            look: choices.look
            hue: choices.hue
            text: qsTr("Large print")
            chosen: choices.large
            onClicked: choices.handOut.setLarge(true)
        }
    }

    Flow {
        visible: choices.languages.length > 1
        width: parent.width
        spacing: choices.look.targetGap
        layoutDirection: choices.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            model: choices.languages

            Chip {
                required property var modelData

                look: choices.look
                hue: choices.hue
                text: modelData.name || qsTr("Both languages")
                lang: modelData.name ? modelData.id : ""
                chosen: modelData.chosen

                // The header has the same words for the language of the screen.
                Accessible.name: modelData.name ? qsTr("On paper: %1").arg(modelData.name) : text

                onClicked: choices.handOut.setLanguages(modelData.id)
            }
        }
    }
}
