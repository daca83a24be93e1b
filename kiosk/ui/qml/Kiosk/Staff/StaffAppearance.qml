pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// In which language, size and colours the staff side is shown, until it is locked.
Flow {
    id: choices

    required property Shell shell
    required property Look look

    readonly property var steps: [1, 1.25, 1.5, 2]

    spacing: look.sp(28)
    layoutDirection: look.rtl ? Qt.RightToLeft : Qt.LeftToRight

    Joined {
        visible: choices.shell.languages.length > 1
        look: choices.look
        ofLanguages: true
        options: choices.shell.languages.map(language => ({
                    id: language.id,
                    name: language.name
                }))
        current: choices.shell.language
        onPicked: id => choices.shell.staff.speak(id)
    }

    Row {
        spacing: choices.look.targetGap
        layoutDirection: choices.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        OutlineButton {
            readonly property int at: choices.steps.indexOf(choices.shell.textStep)

            look: choices.look
            symbol: "zoom-out"
            text: qsTr("Smaller words")
            wordless: true
            enabled: at > 0
            opacity: enabled ? 1 : 0.4
            onClicked: choices.shell.setTextStep(choices.steps[at - 1])
        }

        OutlineButton {
            readonly property int at: choices.steps.indexOf(choices.shell.textStep)

            look: choices.look
            symbol: "zoom-in"
            text: qsTr("Larger words")
            wordless: true
            enabled: at < choices.steps.length - 1
            opacity: enabled ? 1 : 0.4
            onClicked: choices.shell.setTextStep(choices.steps[at + 1])
        }

        OutlineButton {
            readonly property var themes: choices.shell.themes

            visible: themes.length > 1
            look: choices.look
            symbol: "contrast"
            text: qsTr("Other colors")
            wordless: true
            onClicked: choices.shell.setTheme(themes[(themes.indexOf(choices.shell.theme) + 1) % themes.length])
        }
    }
}
