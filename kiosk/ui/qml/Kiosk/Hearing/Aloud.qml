import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// Read-aloud over a part of the window: what stays in sight, when the strip shows, and what makes it quiet.
Item {
    id: aloud

    required property Listening listening
    required property Look look
    required property KeyScope keys
    required property ListenStrip strip

    // Whether the strip may show, and whether the focus goes to it by itself.
    property bool stripped: true
    property bool led: !listening.byEar

    readonly property alias reader: pieces

    signal stripSettled

    // Whether a point of the window is on what begins and ends reading, which stops it by itself.
    function onListen(_at: point): bool {
        return false;
    }

    function focusListen(_reason: int): void {
    }

    // The strip stays until the finger that stopped it is lifted: nothing moves away under it.
    function settleStrip(): void {
        const wanted = ((listening.active || listening.byEar) && stripped) || (strip.open && hand.active);
        if (wanted === strip.open)
            return;
        const held = strip.activeFocus;
        const reason = keys.keyed ? Qt.TabFocusReason : Qt.OtherFocusReason;
        strip.open = wanted;
        if (wanted && led)
            strip.focusFirst(reason);
        else if (!wanted && held)
            aloud.focusListen(reason);
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

        listening: aloud.listening
        look: aloud.look
        ground: aloud.keys
        onSpoken: (item, extent) => aloud.show(item, extent)
    }

    // It sees each press and takes none: any touch but one of the strip's own makes the voice stop at once.
    PointHandler {
        id: hand

        onActiveChanged: {
            const at = point.scenePosition;
            if (active && !aloud.strip.contains(aloud.strip.mapFromItem(null, at)) && !aloud.onListen(at))
                aloud.listening.stop();
            else if (!active)
                Qt.callLater(aloud.settleStrip);
        }
    }

    Connections {
        target: aloud.listening

        function onChanged(): void {
            aloud.settleStrip();
        }
    }
}
