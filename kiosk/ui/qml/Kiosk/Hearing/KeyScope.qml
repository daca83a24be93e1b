import QtQuick
import QtQuick.Templates
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Five keys suffice: who has the focus, where it goes next, and what scrolls with it.
FocusScope {
    id: scope

    required property Look look

    // Whether something lies over the screen, where the focus goes when nothing does, and what scrolls there.
    property bool covered: false
    property Item home: null
    property Scroller page: null

    // What asks whether somebody is still there, if anything does here; what has the focus, and what had it then.
    property IdleWatch idle: null
    property Item held: null
    property Item asked: null

    // Whether keys, not a finger, chose what has the focus: then whatever takes it over shows its ring.
    property bool keyed: false

    // Who goes by ear comes to words too, and hears them.
    property Ear ear: null

    // A key that nothing on the screen wanted, and the one that leads a step back.
    signal unanswered(event: var)
    signal backWanted

    // Who has the focus. No binding: whatever follows it may move it on at once.
    property Item focused: null

    // What scrolls an item, on a page or in a sheet.
    function scrollerOf(item: Item): Scroller {
        for (let above = item ? item.parent : null; above; above = above.parent)
            if (above instanceof Scroller)
                return above as Scroller;
        return null;
    }

    // Back to what the kiosk's question interrupted, or to what opened the sheet; with its ring if keys did.
    function returnFocus(byKeys: bool): void {
        const before = asked;
        asked = null;
        if (before && before === ear)
            ear.resume();
        else if (before && before.visible && before.enabled)
            before.forceActiveFocus(byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason);
        else if (!covered)
            focusHome(byKeys);
    }

    function focusHome(byKeys: bool): void {
        home?.forceActiveFocus();
        const control = focused as AbstractButton;
        if (control && byKeys)
            control.focusReason = Qt.TabFocusReason;
        keyed = byKeys;
    }

    // Go to the next control; words on the way to it are shown first, so that four arrows can read a page.
    function moveFocus(forward: bool): void {
        if (ear && (ear.on || ear.waits)) {
            ear.step(forward, false);
            return;
        }
        const from = focused ?? scope;
        const next = from.nextItemInFocusChain(forward);
        const view = scrollerOf(next);
        const left = scrollerOf(from);
        if (view ? view.approach(next, forward) : left && left.approach(null, forward))
            return;
        if (next)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    // By ear, to the sides stand the controls without the words between them.
    function moveAside(forward: bool): void {
        if (ear && ear.on)
            ear.step(forward, true);
        else
            moveFocus(forward);
    }

    function scrollerNow(): Scroller {
        return scrollerOf(focused) ?? (covered ? null : page);
    }

    // To the first or last of a page, or a screenful on; Space with Shift goes back.
    function scroll(key: int, back: bool): void {
        const view = scrollerNow();
        if (!view)
            return;
        if (key === Qt.Key_Home)
            view.glideTo(-view.contentHeight);
        else if (key === Qt.Key_End)
            view.glideTo(view.contentHeight);
        else
            turnPage(key === Qt.Key_Space ? !back : key === Qt.Key_PageDown);
    }

    function turnPage(forward: bool): void {
        const view = scrollerNow();
        if (view && forward)
            view.pageDown();
        else if (view)
            view.pageUp();
    }

    focus: true
    Window.onActiveFocusItemChanged: focused = Window.activeFocusItem
    Component.onCompleted: focused = Window.activeFocusItem

    onCoveredChanged: {
        if (!covered)
            Qt.callLater(returnFocus, keyed);
    }

    onFocusedChanged: {
        const control = focused as AbstractButton;
        if (!covered && (control || focused instanceof LinkSpot))
            keyed = control ? control.visualFocus : true;
        if (!idle?.warning && (control || focused instanceof LinkSpot || (ear && focused === ear)))
            held = focused;
        const view = scrollerOf(focused);
        if (view)
            view.reveal(focused);
    }

    Connections {
        target: scope.idle

        function onChanged(): void {
            if (scope.idle.warning)
                scope.asked = scope.asked ?? scope.held;
            else if (scope.asked)
                Qt.callLater(scope.returnFocus, scope.keyed);
        }
    }

    Keys.onEscapePressed: backWanted()
    Keys.onBackPressed: backWanted()
    Keys.onDownPressed: moveFocus(true)
    Keys.onRightPressed: moveAside(!look.rtl)
    Keys.onUpPressed: moveFocus(false)
    Keys.onLeftPressed: moveAside(look.rtl)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            turnPage(event.key === Qt.Key_PageDown);
            event.accepted = true;
        } else {
            event.accepted = false;
            unanswered(event);
        }
    }
}
