pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Every language in its own script.
SheetFrame {
    id: sheet

    required property Shell shell

    closeText: qsTr("Keep this language")

    Words {
        width: parent.width
        look: sheet.look
        text: qsTr("Choose your language")
        heading: true
        level: 1
        bold: true
        size: 36
        leading: 46
    }

    Repeater {
        model: sheet.shell.languages

        OutlineButton {
            required property var modelData
            readonly property bool chosen: modelData.id === sheet.shell.language

            look: sheet.look
            width: sheet.inner
            minimum: sheet.look.sp(110)
            symbol: chosen ? "check" : ""
            text: modelData.name
            lang: modelData.id
            size: 36
            centred: false
            fill: chosen ? sheet.look.chosen : sheet.look.raised
            edgeColor: chosen ? sheet.look.chosen : sheet.look.line
            ink: chosen ? sheet.look.chosenInk : sheet.look.ink
            onClicked: sheet.shell.chooseLanguage(modelData.id)

            Accessible.role: Accessible.RadioButton
            choosable: true
            checked: chosen
        }
    }
}
