import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Over the whole window while staff are in or at the door. A new screen is a file here and a line in `files`.
FocusScope {
    id: over

    required property Shell shell
    required property Look look

    readonly property StaffModel staff: shell.staff
    readonly property StaffScreen shown: content.item as StaffScreen

    // For pictures and tests: nothing is still awaited.
    readonly property bool whole: !staff.busy && shown !== null && shown.whole

    readonly property var files: ({
            "setup": "DoorScreen.qml",
            "pin": "DoorScreen.qml",
            "menu": "StaffMenu.qml",
            "quick": "QuickPrint.qml",
            "prepare": "Prepare.qml",
            "counts": "UsageScreen.qml",
            "sign-off": "SignOffScreen.qml",
            "own": "OwnScreen.qml",
            "care": "CareScreen.qml",
            "test": "TestScreen.qml",
            "settings": "SettingsScreen.qml"
        })
    readonly property string file: files[staff.screen] ?? ""

    function show(): void {
        if (file === "")
            return;
        content.setSource(Qt.resolvedUrl(file), {
            shell: shell,
            look: look
        });
        over.forceActiveFocus();
        heading.title.Accessible.announce(heading.title.text, Accessible.Polite);
    }

    function scrollerOf(item: Item): Scroller {
        for (let above = item ? item.parent : null; above; above = above.parent)
            if (above instanceof Scroller)
                return above as Scroller;
        return null;
    }

    function moveFocus(forward: bool): void {
        const from = Window.activeFocusItem ?? over;
        const next = from.nextItemInFocusChain(forward);
        if (next)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    readonly property Item focused: Window.activeFocusItem

    onFocusedChanged: {
        const view = scrollerOf(focused);
        if (view)
            view.reveal(focused);
    }

    focus: true
    onFileChanged: show()
    Component.onCompleted: show()

    Keys.onEscapePressed: staff.back()
    Keys.onBackPressed: staff.back()
    Keys.onDownPressed: moveFocus(true)
    Keys.onUpPressed: moveFocus(false)
    Keys.onRightPressed: moveFocus(!look.rtl)
    Keys.onLeftPressed: moveFocus(look.rtl)

    Rectangle {
        anchors.fill: parent
        color: over.look.ground
    }

    // No touch goes through to the first screen.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }

    StaffHeader {
        id: heading

        width: parent.width
        staff: over.staff
        look: over.look
    }

    Loader {
        id: content

        anchors.top: heading.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
    }
}
