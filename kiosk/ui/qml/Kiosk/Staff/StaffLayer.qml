import QtQuick
import Kiosk.Backend
import Kiosk.Hearing

// Over the whole window while staff are in or at the door. A new screen is a file here and a line in `files`.
KeyScope {
    id: over

    required property Shell shell

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

    home: content
    page: shown?.scroller ?? null
    onFileChanged: show()
    onBackWanted: {
        if (!shown || !shown.stepBack())
            staff.back();
    }
    onUnanswered: event => {
        if (aloud.ear.heeds && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter))
            aloud.ear.comeAgain();
        else if (shown)
            shown.key(event);
    }
    Component.onCompleted: show()

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
        shell: over.shell
        look: over.look
    }

    Loader {
        id: content

        anchors.top: heading.bottom
        anchors.bottom: listenStrip.top
        width: parent.width
        focus: true
    }

    ListenStrip {
        id: listenStrip

        open: false
        anchors.bottom: parent.bottom
        width: parent.width
        listening: over.shell.listening
        look: over.look
    }

    StaffAloud {
        id: aloud

        anchors.fill: parent
        shell: over.shell
        look: over.look
        keys: over
        strip: listenStrip
        header: heading
        shown: over.shown
    }
}
