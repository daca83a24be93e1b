pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Backend
import Kiosk.Theme

// The window: header, one screen, control bar, and whatever lies over them.
Window {
    id: window

    required property Shell shell

    readonly property bool attracting: shell.screen === "attract"
    readonly property bool covered: shell.sheet.kind !== ""

    width: 1080
    height: 1920
    color: theme.ground
    title: shell.home.title

    Look {
        id: theme

        tokens: window.shell.tokens
        theme: window.shell.theme
        unit: window.shell.unit
        step: window.shell.textStep
        minimumText: window.shell.minimumText
        motion: window.shell.motion
        rtl: window.shell.rtl
        windowWidth: window.width
        windowHeight: window.height
    }

    FocusScope {
        id: root

        readonly property Hue hue: theme.hue(window.shell.place.hue)

        function moveFocus(forward: bool): void {
            const from = window.activeFocusItem ?? root;
            const next = from.nextItemInFocusChain(forward);
            if (next)
                next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        }

        anchors.fill: parent
        focus: true

        Keys.onEscapePressed: window.shell.goBack()
        Keys.onBackPressed: window.shell.goBack()
        Keys.onDownPressed: moveFocus(true)
        Keys.onRightPressed: moveFocus(!theme.rtl)
        Keys.onUpPressed: moveFocus(false)
        Keys.onLeftPressed: moveFocus(theme.rtl)

        Header {
            id: header

            visible: !window.attracting
            enabled: !window.covered
            width: parent.width
            shell: window.shell
            look: theme
            hue: root.hue
        }

        Loader {
            id: stage

            readonly property ScreenBase shown: item as ScreenBase

            anchors.top: window.attracting ? parent.top : header.bottom
            anchors.bottom: window.attracting ? parent.bottom : bar.top
            width: parent.width
            enabled: !window.covered
            focus: true
            sourceComponent: {
                switch (window.shell.screen) {
                case "attract":
                    return attract;
                case "home":
                    return home;
                case "section":
                    return section;
                default:
                    return page;
                }
            }
            onLoaded: root.forceActiveFocus()

            NumberAnimation on opacity {
                id: appear

                running: false
                from: 0.2
                to: 1
                duration: theme.page
                easing.type: Easing.OutCubic
            }
        }

        MoreCue {
            id: cue

            visible: !theme.low && stage.shown !== null && stage.shown.more && !window.attracting
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: bar.top
            look: theme
            text: stage.shown !== null ? stage.shown.moreCue : ""
            available: parent.width - theme.margin * 2
            enabled: !window.covered
            onClicked: stage.shown.scroller.pageDown()
        }

        SheetLayer {
            anchors.top: parent.top
            anchors.bottom: bar.top
            width: parent.width
            shell: window.shell
            look: theme
            hue: root.hue
        }

        ControlBar {
            id: bar

            visible: !window.attracting
            anchors.bottom: parent.bottom
            width: parent.width
            shell: window.shell
            look: theme
            more: stage.shown !== null && stage.shown.more && !window.covered
            onMoreWanted: stage.shown.scroller.pageDown()
        }
    }

    // A place is found again once the screen is laid out anew, before it is drawn.
    property real wantedPlace: -1
    property bool keeping: false

    function keepPlace(): void {
        keeping = true;
        if (stage.shown)
            stage.shown.holding = true;
    }

    onAfterAnimating: {
        const wanted = wantedPlace;
        const keep = keeping;
        wantedPlace = -1;
        keeping = false;
        if (!stage.shown)
            return;
        if (wanted >= 0)
            stage.shown.restore(wanted);
        else if (keep)
            stage.shown.keepPlace();
        stage.shown.holding = false;
    }

    Connections {
        target: window.shell

        function onScrollRestored(progress: real): void {
            window.wantedPlace = progress;
            if (theme.motion)
                appear.restart();
        }

        function onLanguageChanged(): void {
            window.keepPlace();
        }
    }

    Connections {
        target: theme

        function onStepChanged(): void {
            window.keepPlace();
        }

        function onWindowWidthChanged(): void {
            window.keepPlace();
        }
    }

    Connections {
        target: window

        function onActiveFocusItemChanged(): void {
            const item = window.activeFocusItem;
            if (!item || !stage.shown || item === root)
                return;
            for (let above = item.parent; above; above = above.parent) {
                if (above === stage.shown) {
                    stage.shown.reveal(item);
                    return;
                }
            }
        }
    }

    Component {
        id: attract

        AttractPage {
            shell: window.shell
            look: theme
            hue: root.hue
        }
    }

    Component {
        id: home

        HomePage {
            shell: window.shell
            look: theme
            hue: root.hue
        }
    }

    Component {
        id: section

        SectionPage {
            shell: window.shell
            look: theme
            hue: root.hue
        }
    }

    Component {
        id: page

        LearningPage {
            shell: window.shell
            look: theme
            hue: root.hue
        }
    }
}
