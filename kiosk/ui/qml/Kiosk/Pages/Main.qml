pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Hearing
import Kiosk.Theme

// The window: header, one screen, control bar, and whatever lies over them.
Window {
    id: window

    required property Shell shell
    required property IdleWatch idle
    required property TouchFilter touch
    required property Rest rest
    required property Cleaning cleaning

    readonly property bool attracting: shell.screen === "attract"
    readonly property bool covered: shell.sheet.kind !== "" || idle.warning || staffSide.open

    width: 1080
    height: 1920
    color: theme.ground
    title: shell.laptop === null ? shell.home.title : ownTitle

    // What the window is called on a laptop: the first screen names no illness there either.
    readonly property string ownTitle: {
        switch (shell.screen) {
        case "attract":
            return shell.languages[0].welcome;
        case "page":
            return shell.page.title;
        case "section":
            return shell.section.title;
        case "guide":
            return shell.handOut.guide.title;
        case "home":
            return shell.home.title;
        default:
            return heading.own;
        }
    }

    // What only a laptop has waits for the first picture.
    property bool drawn: false

    function begin(): void {
        drawn = true;
    }

    onAfterAnimating: {
        places.settle();
        if (!drawn)
            Qt.callLater(begin);
    }

    Look {
        id: theme

        tokens: window.shell.tokens
        theme: window.shell.theme
        unit: window.shell.unit
        step: window.shell.textStep
        minimumText: window.shell.minimumText
        motion: window.shell.motion && !window.shell.comfort.still
        rtl: window.shell.rtl
        steady: window.shell.comfort.steady
        reach: window.shell.comfort.reach
        left: window.shell.comfort.left
        spaced: window.shell.comfort.spaced
        windowWidth: window.width
        windowHeight: window.height
        railWidth: controlBar.rail && !window.attracting && !staffSide.open ? controlBar.width : 0
    }

    KeyScope {
        id: root

        readonly property Hue hue: theme.hue(window.shell.place.hue)

        anchors.fill: parent
        visible: !staffSide.open
        enabled: visible
        look: theme
        home: screens
        page: screens.shown?.scroller ?? null
        covered: window.covered
        idle: window.idle
        onBackWanted: window.shell.goBack()

        Header {
            id: heading

            visible: !window.attracting
            enabled: !window.covered
            y: theme.low40 ? printStrip.y - height : 0
            x: theme.viewX
            width: theme.viewWidth
            shell: window.shell
            look: theme
            hue: root.hue
        }

        Stage {
            id: screens

            anchors.top: window.attracting || theme.low40 ? parent.top : heading.bottom
            anchors.bottom: window.attracting ? parent.bottom : theme.low40 ? heading.top : printStrip.top
            x: theme.viewX
            width: theme.viewWidth
            enabled: !window.covered
            shell: window.shell
            look: theme
            hue: root.hue
        }

        MoreCue {
            id: cue

            visible: !theme.low && !listenStrip.open && screens.more && !window.attracting
            x: theme.viewX + (theme.left ? (theme.rtl ? theme.viewWidth - width - theme.margin : theme.margin) : (theme.viewWidth - width) / 2)
            anchors.bottom: screens.bottom
            anchors.bottomMargin: screens.foot
            look: theme
            text: screens.moreCue
            sentence: screens.moreSentence
            available: theme.viewWidth - theme.margin * 2
            enabled: !window.covered
            onClicked: screens.pageDown()
        }

        SheetLayer {
            id: sheetLayer

            anchors.top: parent.top
            anchors.bottom: printStrip.top
            x: theme.viewX
            width: theme.viewWidth
            enabled: !window.idle.warning
            shell: window.shell
            look: theme
            hue: root.hue
            keyed: root.keyed
            scrolled: screens.scrolled
        }

        PrintStrip {
            id: printStrip

            anchors.bottom: listenStrip.top
            x: theme.viewX
            width: theme.viewWidth
            enabled: !window.covered
            shell: window.shell
            look: theme
        }

        ListenStrip {
            id: listenStrip

            open: false
            enabled: !window.idle.warning
            anchors.bottom: findPlace.top
            x: theme.viewX
            width: theme.viewWidth
            listening: window.shell.listening
            look: theme
        }

        Loader {
            id: findPlace

            active: window.drawn && window.shell.laptop !== null
            anchors.bottom: controlBar.rail ? parent.bottom : controlBar.top
            x: theme.viewX
            width: theme.viewWidth
            enabled: !window.covered
            sourceComponent: FindBar {
                laptop: window.shell.laptop
                shell: window.shell
                look: theme
                stage: screens
                reader: aloud.reader
                onReached: (item, extent) => aloud.show(item, extent)
            }
        }

        ControlBar {
            id: controlBar

            visible: !window.attracting
            enabled: !window.idle.warning
            anchors.bottom: parent.bottom
            x: rail && !theme.mirrored ? parent.width - width : 0
            shell: window.shell
            look: theme
            listening: window.shell.listening.active
            more: screens.more && !window.covered
            onMoreWanted: screens.pageDown()
            onSheetWanted: window.shell.mySheet.open(screens.scrolled)
        }

        IdleSheet {
            id: idleSheet

            anchors.fill: parent
            idle: window.idle
            look: theme
            hue: root.hue
            keyed: root.keyed
            onDone: window.shell.done()
        }
    }

    PlaceKeeper {
        id: places

        shell: window.shell
        look: theme
        stage: screens
    }

    Announcer {
        shell: window.shell
        stage: screens
        place: heading.title
    }

    // The screen of the settings is as bright as they say; staff see it at its brightest.
    Rectangle {
        visible: window.shell.brightness < 100
        anchors.fill: parent
        color: theme.night
        opacity: 1 - window.shell.brightness / 100
    }

    StaffSide {
        id: staffSide

        anchors.fill: parent
        shell: window.shell
        look: theme
    }

    Shortcut {
        sequence: "Ctrl+Alt+S"
        onActivated: window.shell.staff.knock()
    }

    NightShade {
        anchors.fill: parent
        rest: window.rest
        look: theme
    }

    CleaningSheet {
        id: cleaningSheet

        anchors.fill: parent
        cleaning: window.cleaning
        look: theme
        hue: root.hue
    }

    TouchTargets {
        touch: window.touch
        ground: root
        covers: [cleaningSheet, idleSheet, staffSide]
    }

    // On top of everything, where it sees each press.
    ReadingAloud {
        id: aloud

        anchors.fill: parent
        shell: window.shell
        idle: window.idle
        look: theme
        keys: root
        stage: screens
        header: heading
        sheets: sheetLayer
        warning: idleSheet
        jobStrip: printStrip
        strip: listenStrip
        bar: controlBar
        onStripSettled: places.keep()
    }

    Loader {
        active: window.shell.laptop !== null
        sourceComponent: SystemLook {
            laptop: window.shell.laptop
        }
    }

    Loader {
        active: window.drawn && window.shell.laptop !== null
        anchors.fill: parent
        sourceComponent: LaptopKeys {
            laptop: window.shell.laptop
            shell: window.shell
            look: theme
            keys: root
            stage: screens
            find: findPlace.item as FindBar
            frame: window
            paused: window.idle.warning
            covered: window.covered
            place: heading.title
            reader: aloud.reader
        }
    }
}
