pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates
import QtQuick.Window
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The window: header, one screen, control bar, and whatever lies over them.
Window {
    id: window

    required property Shell shell
    required property IdleWatch idle

    readonly property bool attracting: shell.screen === "attract"
    readonly property bool covered: shell.sheet.kind !== "" || idle.warning

    // Whether keys, not a finger, chose what has the focus: then whatever takes it over shows its ring.
    property bool keyed: false

    width: 1080
    height: 1920
    color: theme.ground
    title: shell.home.title

    // Back to what opened the sheet, with its ring if keys opened it.
    function returnFocus(byKeys: bool): void {
        if (covered)
            return;
        stage.forceActiveFocus();
        const control = activeFocusItem as AbstractButton;
        if (control && byKeys)
            control.focusReason = Qt.TabFocusReason;
        keyed = byKeys;
    }

    onCoveredChanged: {
        if (!covered)
            Qt.callLater(returnFocus, keyed);
    }

    // Read aloud what lies on top, or the screen with the name of its place.
    function readAloud(): void {
        if (idle.warning)
            reader.read([warning]);
        else if (sheets.open && sheets.sheet)
            reader.read([sheets.sheet]);
        else if (stage.shown)
            reader.read([header.title, stage.shown]);
    }

    // The strip stays until the finger that stopped it is lifted: nothing moves away under it.
    function settleStrip(): void {
        const wanted = (shell.listening.active && !idle.warning) || (strip.open && hand.active);
        if (wanted === strip.open)
            return;
        const held = strip.activeFocus;
        strip.open = wanted;
        if (wanted && !idle.warning)
            strip.focusFirst(keyed ? Qt.TabFocusReason : Qt.OtherFocusReason);
        else if (held)
            bar.focusListen(keyed ? Qt.TabFocusReason : Qt.OtherFocusReason);
        keepPlace();
    }

    // Keep the sentence in sight, a little below the upper edge.
    function showSpoken(item: Item, extent: rect): void {
        const view = scrollerOf(item);
        if (!view)
            return;
        const box = item.mapToItem(view.contentItem, extent);
        const room = theme.sp(40);
        if (box.y - room < view.contentY || box.y + box.height + room > view.contentY + view.height)
            view.glideTo(box.y - view.height * 0.2);
    }

    // What scrolls an item, on a page or in a sheet.
    function scrollerOf(item: Item): Scroller {
        for (let above = item ? item.parent : null; above; above = above.parent)
            if (above instanceof Scroller)
                return above as Scroller;
        return null;
    }

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

        // Go to the next control; words on the way to it are shown first, so that four arrows can read a page.
        function moveFocus(forward: bool): void {
            const from = window.activeFocusItem ?? root;
            const next = from.nextItemInFocusChain(forward);
            const view = window.scrollerOf(next);
            const left = window.scrollerOf(from);
            if (view ? view.approach(next, forward) : left && left.approach(null, forward))
                return;
            if (next)
                next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        }

        function turnPage(forward: bool): void {
            const view = window.scrollerOf(window.activeFocusItem) ?? (window.covered || !stage.shown ? null : stage.shown.scroller);
            if (view && forward)
                view.pageDown();
            else if (view)
                view.pageUp();
        }

        anchors.fill: parent
        focus: true

        Keys.onEscapePressed: window.shell.goBack()
        Keys.onBackPressed: window.shell.goBack()
        Keys.onDownPressed: moveFocus(true)
        Keys.onRightPressed: moveFocus(!theme.rtl)
        Keys.onUpPressed: moveFocus(false)
        Keys.onLeftPressed: moveFocus(theme.rtl)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
                turnPage(event.key === Qt.Key_PageDown);
                event.accepted = true;
            }
        }

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
            anchors.bottom: window.attracting ? parent.bottom : strip.top
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
                case "search":
                    return search;
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
                duration: theme.page
                easing.type: Easing.OutCubic
            }
        }

        MoreCue {
            id: cue

            visible: !theme.low && !strip.open && stage.shown !== null && stage.shown.more && !window.attracting
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: strip.top
            look: theme
            text: stage.shown !== null ? stage.shown.moreCue : ""
            available: parent.width - theme.margin * 2
            enabled: !window.covered
            onClicked: stage.shown.scroller.pageDown()
        }

        SheetLayer {
            id: sheets

            anchors.top: parent.top
            anchors.bottom: strip.top
            width: parent.width
            shell: window.shell
            look: theme
            hue: root.hue
            keyed: window.keyed
        }

        ListenStrip {
            id: strip

            open: false
            anchors.bottom: bar.top
            width: parent.width
            listening: window.shell.listening
            look: theme
        }

        ControlBar {
            id: bar

            visible: !window.attracting
            anchors.bottom: parent.bottom
            width: parent.width
            shell: window.shell
            look: theme
            listening: window.shell.listening.active
            more: stage.shown !== null && stage.shown.more && !window.covered
            onMoreWanted: stage.shown.scroller.pageDown()
        }
    }

    Reader {
        id: reader

        listening: window.shell.listening
        look: theme
        ground: root
        onSpoken: (item, extent) => window.showSpoken(item, extent)
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

    IdleSheet {
        id: warning

        anchors.fill: parent
        idle: window.idle
        look: theme
        hue: root.hue
        onDone: window.shell.done()
    }

    // On top of everything, where it sees each press and takes none: any touch but one of the strip's own
    // makes the voice stop at once.
    Item {
        anchors.fill: parent

        PointHandler {
            id: hand

            onActiveChanged: {
                const at = point.scenePosition;
                if (active && !strip.contains(strip.mapFromItem(null, at)) && !bar.onListen(at))
                    window.shell.listening.stop();
                else if (!active)
                    Qt.callLater(window.settleStrip);
            }
        }
    }

    Connections {
        target: window.shell

        function onScrollRestored(progress: real): void {
            window.wantedPlace = progress;
            stage.forceActiveFocus();
            if (theme.motion)
                appear.restart();
        }

        function onLanguageChanged(): void {
            window.keepPlace();
        }
    }

    Connections {
        target: window.shell.listening

        function onAsked(): void {
            window.readAloud();
        }

        function onChanged(): void {
            window.settleStrip();
        }
    }

    Connections {
        id: watch

        property bool warned: false

        target: window.idle

        function onChanged(): void {
            if (window.idle.warning && !watch.warned && window.shell.listening.used)
                Qt.callLater(window.readAloud);
            watch.warned = window.idle.warning;
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
            const control = item as AbstractButton;
            if (!window.covered && (control || item instanceof LinkSpot))
                window.keyed = control ? control.visualFocus : true;
            const view = window.scrollerOf(item);
            if (view)
                view.reveal(item);
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
        id: search

        SearchPage {
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
