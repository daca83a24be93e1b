import QtQuick
import Kiosk.Backend

// A staff screen whose content may be replaced for a while by the pad on which something is written.
StaffScreen {
    id: screen

    readonly property Keeping keeping: staff.keeping as Keeping
    readonly property bool writing: pad.open
    property bool hasBar: true

    function write(what: string, more: string, now: string, longest: int, isName: bool, then: var): void {
        pad.ask(what, more, now, longest, isName, then);
    }

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
    }
}
