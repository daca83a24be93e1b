import QtQuick
import Kiosk.Backend

// A staff screen whose content may be replaced for a while by the pad on which something is written.
StaffScreen {
    id: screen

    readonly property Keeping keeping: staff.keeping as Keeping
    property bool hasBar: true

    function write(what: string, more: string, now: string, longest: int, isName: bool, then: var): void {
        pad.ask(what, more, now, longest, isName, then);
    }

    function key(event: var): void {
        if (writing)
            pad.key(event);
    }

    function stepBack(): bool {
        const wrote = writing;
        if (wrote)
            pad.close(false);
        return wrote;
    }

    writing: pad.open
    barred: hasBar && !writing
    panelled: false

    Binding {
        target: screen.scroller
        property: "visible"
        value: !screen.writing
    }

    WritePad {
        id: pad

        parent: screen
        anchors.fill: parent
        look: screen.look
        language: screen.shell.language
        onNews: text => screen.tell(text, false)
    }
}
