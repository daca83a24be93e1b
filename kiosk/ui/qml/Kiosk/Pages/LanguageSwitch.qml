pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Two languages stand side by side; more of them, or large words, become one button.
Item {
    id: languages

    required property Shell shell
    required property Look look
    required property Hue hue
    required property bool onHue

    readonly property bool many: shell.languages.length > 2 || look.room < 800
    readonly property string currentName: shell.languages.filter(l => l.id === shell.language).map(l => l.name)[0] ?? ""

    visible: shell.languages.length > 1
    width: content.width
    height: content.height

    Loader {
        id: content

        sourceComponent: languages.many ? one : joined
    }

    Component {
        id: joined

        Joined {
            look: languages.look
            options: languages.shell.languages
            current: languages.shell.language
            ofLanguages: true
            fill: languages.look.contrast || !languages.onHue ? languages.look.chosen : languages.hue.fillInk
            fillInk: languages.look.contrast || !languages.onHue ? languages.look.chosenInk : languages.hue.fill
            ground: languages.onHue ? languages.hue.fill : languages.look.raised
            ink: languages.onHue ? languages.hue.fillInk : languages.look.ink
            edge: languages.onHue ? languages.hue.fillInk : languages.look.line
            onPicked: id => languages.shell.chooseLanguage(id)
        }
    }

    Component {
        id: one

        OutlineButton {
            look: languages.look
            symbol: "languages"
            text: languages.currentName
            fill: languages.onHue && !languages.look.contrast ? languages.hue.fillInk : languages.look.raised
            ink: languages.onHue && !languages.look.contrast ? languages.hue.fill : languages.look.ink
            onClicked: languages.shell.openSheet("language")

            Accessible.name: qsTr("Language: %1").arg(languages.currentName)
        }
    }
}
