import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// Read-aloud in this window: what is read, what stays in sight, when the strip shows, and what makes it quiet.
Item {
    id: aloud

    required property Shell shell
    required property IdleWatch idle
    required property Look look
    required property KeyScope keys
    required property Stage stage
    required property Header header
    required property SheetLayer sheets
    required property IdleSheet warning
    required property PrintStrip jobStrip
    required property ListenStrip strip
    required property ControlBar bar

    readonly property alias reader: pieces

    signal stripSettled

    // Read what lies on top, or the screen with the name of its place.
    function read(): void {
        if (idle.warning)
            pieces.read([warning]);
        else if (sheets.open && sheets.sheet)
            pieces.read([sheets.sheet]);
        else if (stage.shown)
            pieces.read([header.title, stage.shown]);
    }

    // The strip stays until the finger that stopped it is lifted: nothing moves away under it.
    function settleStrip(): void {
        const wanted = ((shell.listening.active || shell.listening.byEar) && !idle.warning && shell.screen !== "attract") || (strip.open && hand.active);
        if (wanted === strip.open)
            return;
        const held = strip.activeFocus;
        const reason = keys.keyed ? Qt.TabFocusReason : Qt.OtherFocusReason;
        strip.open = wanted;
        if (wanted && !idle.warning && !shell.listening.byEar)
            strip.focusFirst(reason);
        else if (!wanted && held)
            bar.focusListen(reason);
        stripSettled();
    }

    // Keep the sentence in sight, a little below the upper edge.
    function show(item: Item, extent: rect): void {
        const view = keys.scrollerOf(item);
        if (!view)
            return;
        const box = item.mapToItem(view.contentItem, extent);
        const room = look.sp(40);
        if (box.y - room < view.contentY || box.y + box.height + room > view.contentY + view.height)
            view.glideTo(box.y - view.height * 0.2);
    }

    Reader {
        id: pieces

        listening: aloud.shell.listening
        look: aloud.look
        ground: aloud.keys
        onSpoken: (item, extent) => aloud.show(item, extent)
    }

    ByEar {
        id: ear

        shell: aloud.shell
        idle: aloud.idle
        keys: aloud.keys
        stage: aloud.stage
        header: aloud.header
        sheets: aloud.sheets
        warning: aloud.warning
        jobStrip: aloud.jobStrip
        strip: aloud.strip
        bar: aloud.bar
        reader: pieces
        onReached: item => aloud.show(item, Qt.rect(0, 0, item.width, item.height))
    }

    // It sees each press and takes none: any touch but one of the strip's own makes the voice stop at once.
    PointHandler {
        id: hand

        onActiveChanged: {
            const at = point.scenePosition;
            if (active && !aloud.strip.contains(aloud.strip.mapFromItem(null, at)) && !aloud.bar.onListen(at))
                aloud.shell.listening.stop();
            else if (!active)
                Qt.callLater(aloud.settleStrip);
        }
    }

    Connections {
        target: aloud.shell.listening

        function onAsked(): void {
            aloud.read();
        }

        function onChanged(): void {
            aloud.settleStrip();
        }
    }

    Connections {
        id: watch

        property bool warned: false

        target: aloud.idle

        function onChanged(): void {
            if (aloud.idle.warning && !watch.warned && aloud.shell.listening.used)
                Qt.callLater(aloud.read);
            watch.warned = aloud.idle.warning;
        }
    }

    // Who listens is told how the printing goes, as it changes.
    QtObject {
        id: printed

        property string told: ""

        function tell(): void {
            const sheet = aloud.shell.sheet;
            const news = sheet.kind === "print" ? sheet.entry.part + " " + aloud.shell.handOut.printing.title : "";
            if (news && news !== told && aloud.shell.listening.used)
                Qt.callLater(aloud.read);
            told = news;
        }
    }

    Connections {
        target: aloud.shell.handOut.printing

        function onChanged(): void {
            printed.tell();
        }
    }

    Connections {
        target: aloud.shell.sheet

        function onChanged(): void {
            printed.tell();
        }
    }
}
