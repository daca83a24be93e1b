pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// Between header and bar: the screen of the moment, one file for each kind.
Loader {
    id: stage

    required property Shell shell
    required property Look look
    required property Hue hue

    readonly property ScreenBase shown: item as ScreenBase
    readonly property bool more: shown !== null && shown.more
    readonly property string moreCue: shown !== null ? shown.moreCue : ""
    readonly property string moreSentence: shown !== null ? shown.moreSentence : ""
    readonly property real foot: shown !== null ? shown.foot : 0
    readonly property real scrolled: shown !== null ? shown.progress : 0

    // Let a new screen appear; at once where motion is reduced.
    function fadeIn(): void {
        if (look.motion)
            appear.restart();
    }

    function pageDown(): void {
        if (shown)
            shown.scroller.pageDown();
    }

    Binding {
        target: stage.shown ? stage.shown.scroller : null
        property: "lead"
        value: stage.shown && stage.shown.led ? stage.look.reachLine : 0
    }

    focus: true
    sourceComponent: {
        switch (shell.screen) {
        case "attract":
            return attract;
        case "home":
            return home;
        case "section":
            return section;
        case "search":
            return search;
        case "guide":
            return guide;
        case "questions":
            return questions;
        case "my-sheet":
            return mySheet;
        default:
            return page;
        }
    }
    onLoaded: forceActiveFocus()

    NumberAnimation on opacity {
        id: appear

        running: false
        from: 0.2
        to: 1
        duration: stage.look.page
        easing.type: Easing.OutCubic
    }

    Component {
        id: attract

        AttractPage {
            shell: stage.shell
            look: stage.look
            hue: stage.hue
        }
    }

    Component {
        id: home

        HomePage {
            shell: stage.shell
            look: stage.look
            hue: stage.hue
        }
    }

    Component {
        id: search

        SearchPage {
            shell: stage.shell
            look: stage.look
            hue: stage.hue
        }
    }

    Component {
        id: guide

        GuidePage {
            shell: stage.shell
            look: stage.look
            hue: stage.hue
        }
    }

    Component {
        id: questions

        QuestionsPage {
            shell: stage.shell
            look: stage.look
            hue: stage.hue
        }
    }

    Component {
        id: mySheet

        MySheetPage {
            shell: stage.shell
            look: stage.look
            hue: stage.hue
        }
    }

    Component {
        id: section

        SectionPage {
            shell: stage.shell
            look: stage.look
            hue: stage.hue
        }
    }

    Component {
        id: page

        LearningPage {
            shell: stage.shell
            look: stage.look
            hue: stage.hue
        }
    }
}
