pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The scrim and the one sheet that may lie over a screen.
Item {
    id: layer

    required property Shell shell
    required property Look look
    required property Hue hue

    readonly property string kind: shell.sheet.kind
    readonly property bool open: kind !== ""

    visible: open

    Rectangle {
        anchors.fill: parent
        color: layer.look.scrim

        TapHandler {
            onTapped: layer.shell.closeSheet()
        }
    }

    Loader {
        id: content

        readonly property real sheetWidth: Math.min(layer.width - layer.look.sp(48), layer.look.wide ? layer.look.fp(1240) : layer.look.fp(1100))

        active: layer.open
        x: (layer.width - width) / 2
        y: layer.height - height - layer.look.sp(24)
        width: sheetWidth
        sourceComponent: {
            switch (layer.kind) {
            case "term":
                return term;
            case "fact":
                return fact;
            case "treatment":
                return treatment;
            case "org":
                return org;
            case "sources":
                return sources;
            case "text":
                return size;
            case "language":
                return language;
            default:
                return null;
            }
        }
        onLoaded: (item as SheetFrame).focusFirst()
    }

    readonly property real room: height - look.sp(48)

    Component {
        id: term

        TermSheet {
            look: layer.look
            hue: layer.hue
            room: layer.room
            entry: layer.shell.sheet.entry
            onClosed: layer.shell.closeSheet()
            onFollowed: link => layer.shell.follow(link, 0)
        }
    }

    Component {
        id: fact

        FactSheet {
            look: layer.look
            hue: layer.hue
            room: layer.room
            entry: layer.shell.sheet.entry
            onClosed: layer.shell.closeSheet()
        }
    }

    Component {
        id: treatment

        TreatmentSheet {
            look: layer.look
            hue: layer.hue
            room: layer.room
            entry: layer.shell.sheet.entry
            onClosed: layer.shell.closeSheet()
        }
    }

    Component {
        id: org

        OrgSheet {
            look: layer.look
            hue: layer.hue
            room: layer.room
            entry: layer.shell.sheet.entry
            onClosed: layer.shell.closeSheet()
        }
    }

    Component {
        id: sources

        SourcesSheet {
            look: layer.look
            hue: layer.hue
            room: layer.room
            sources: layer.shell.page.sources
            onClosed: layer.shell.closeSheet()
        }
    }

    Component {
        id: size

        TextSheet {
            look: layer.look
            hue: layer.hue
            room: layer.room
            shell: layer.shell
            onClosed: layer.shell.closeSheet()
        }
    }

    Component {
        id: language

        LanguageSheet {
            look: layer.look
            hue: layer.hue
            room: layer.room
            shell: layer.shell
            onClosed: layer.shell.closeSheet()
        }
    }
}
