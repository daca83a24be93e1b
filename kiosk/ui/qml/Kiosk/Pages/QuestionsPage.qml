pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// The question picker: pick, bring in order, write one's own. A tray at the foot counts and goes on.
ScreenBase {
    id: page

    readonly property QuestionsModel questions: shell.questions
    readonly property ScreenBase shown: part.item as ScreenBase

    // On a low screen with large words the tray would leave no room for the questions: there it scrolls with them.
    readonly property bool tight: look.low && look.room < 1100

    // Whether it is known how much paper the list needs.
    readonly property bool whole: questions.mode === "own" || questions.count === 0 || !shell.handOut.paper.busy

    scroller: shown !== null ? shown.scroller : null
    cues: shown !== null && shown.cues
    foot: tray.visible ? tray.height : 0

    Loader {
        id: part

        width: parent.width
        height: parent.height - page.foot
        focus: true
        sourceComponent: page.questions.mode === "own" ? own : page.questions.mode === "list" ? list : picks
        onLoaded: forceActiveFocus()
    }

    QuestionTray {
        id: tray

        visible: page.questions.mode !== "own" && !page.tight
        anchors.bottom: parent.bottom
        width: parent.width
        shell: page.shell
        look: page.look
        hue: page.hue
        progress: page.progress
    }

    Component {
        id: picks

        QuestionPicks {
            shell: page.shell
            tight: page.tight
            look: page.look
            hue: page.hue
        }
    }

    Component {
        id: list

        QuestionList {
            shell: page.shell
            tight: page.tight
            look: page.look
            hue: page.hue
        }
    }

    Component {
        id: own

        OwnQuestion {
            shell: page.shell
            look: page.look
            hue: page.hue
        }
    }
}
