pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The scrim and the one sheet that may lie over a screen.
Item {
    id: over

    required property Shell shell
    required property Look look
    required property Hue hue
    required property bool keyed
    required property real scrolled

    readonly property string kind: shell.sheet.kind
    readonly property bool open: kind !== ""
    readonly property Item sheet: content.item as Item

    // Once the screen below is out of reach: what it loses would be given to the sheet without its ring.
    function focusSheet(): void {
        const sheet = content.item as SheetFrame;
        if (sheet)
            sheet.focusFirst(keyed ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    visible: open

    Rectangle {
        anchors.fill: parent
        color: over.look.scrim

        TapHandler {
            onTapped: over.shell.closeSheet()
        }
    }

    Loader {
        id: content

        readonly property real sheetWidth: Math.min(over.width - over.look.sp(48), over.look.wide ? over.look.fp(1240) : over.look.fp(1100))

        active: over.open
        x: (over.width - width) / 2
        y: over.height - height - over.look.sp(24)
        width: sheetWidth
        sourceComponent: {
            switch (over.kind) {
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
            case "voice":
                return voice;
            case "print":
                return printed;
            case "keys":
                return keys;
            case "computer":
                return computer;
            default:
                return null;
            }
        }
        onLoaded: Qt.callLater(over.focusSheet)
    }

    readonly property real room: look.low40 ? Math.max(height - look.reachLine, look.fp(420)) - look.sp(24) : height - look.sp(48)

    Component {
        id: term

        TermSheet {
            look: over.look
            sheetOfMine: over.shell.mySheet
            hue: over.hue
            room: over.room
            entry: over.shell.sheet.entry
            onClosed: over.shell.closeSheet()
            onFollowed: link => over.shell.follow(link, 0)
            onHearWanted: over.shell.listen()
        }
    }

    Component {
        id: fact

        FactSheet {
            look: over.look
            hue: over.hue
            room: over.room
            entry: over.shell.sheet.entry
            onClosed: over.shell.closeSheet()
        }
    }

    Component {
        id: treatment

        TreatmentSheet {
            look: over.look
            hue: over.hue
            room: over.room
            entry: over.shell.sheet.entry
            onClosed: over.shell.closeSheet()
        }
    }

    Component {
        id: org

        OrgSheet {
            look: over.look
            sheetOfMine: over.shell.mySheet
            hue: over.hue
            room: over.room
            entry: over.shell.sheet.entry
            onClosed: over.shell.closeSheet()
        }
    }

    Component {
        id: sources

        SourcesSheet {
            look: over.look
            hue: over.hue
            room: over.room
            sources: over.shell.page.sources
            onClosed: over.shell.closeSheet()
        }
    }

    Component {
        id: size

        TextSheet {
            look: over.look
            hue: over.hue
            room: over.room
            shell: over.shell
            onClosed: over.shell.closeSheet()
        }
    }

    Component {
        id: voice

        VoiceSheet {
            look: over.look
            hue: over.hue
            room: over.room
            entry: over.shell.sheet.entry
            onClosed: over.shell.closeSheet()
        }
    }

    Component {
        id: printed

        PrintSheet {
            look: over.look
            hue: over.hue
            room: over.room
            shell: over.shell
            onClosed: over.shell.closeSheet()
        }
    }

    Component {
        id: keys

        KeysSheet {
            look: over.look
            hue: over.hue
            room: over.room
            onClosed: over.shell.closeSheet()
        }
    }

    Component {
        id: computer

        ComputerSheet {
            laptop: over.shell.laptop
            shell: over.shell
            scrolled: over.scrolled
            look: over.look
            hue: over.hue
            room: over.room
            onClosed: over.shell.closeSheet()
        }
    }

    Component {
        id: language

        LanguageSheet {
            look: over.look
            hue: over.hue
            room: over.room
            shell: over.shell
            onClosed: over.shell.closeSheet()
        }
    }
}
