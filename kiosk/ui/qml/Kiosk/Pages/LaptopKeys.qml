pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Hearing
import Kiosk.Theme

// The keys and the wheel of a window on a laptop, and a note that says what they did.
Item {
    id: laptopKeys

    required property Laptop laptop
    required property Shell shell
    required property Look look
    required property KeyScope keys
    required property Stage stage
    required property FindBar find
    required property Window frame
    required property bool paused
    required property bool covered
    required property Words place
    required property Reader reader

    readonly property bool visiting: shell.screen !== "attract"
    readonly property list<string> everywhere: ["larger", "smaller", "usual", "full", "keys", "close"]
    readonly property list<string> stepNames: [qsTr("Normal"), qsTr("Large"), qsTr("Larger"), qsTr("Largest")]
    property bool wasMaximised: false

    function act(does: string): void {
        if (!visiting && !everywhere.includes(does))
            return;
        switch (does) {
        case "back":
            return shell.goBack();
        case "home":
            return shell.goHome();
        case "search":
            return shell.openSearch();
        case "find":
            return seek();
        case "next":
            return find.go(1);
        case "before":
            return find.go(-1);
        case "listen":
            return shell.listen();
        case "larger":
            return zoom(1);
        case "smaller":
            return zoom(-1);
        case "usual":
            return zoom(0);
        case "bookmark":
            return laptop.toggleBookmark();
        case "bookmarks":
            return laptop.openSheet("computer");
        case "print":
            return printThis();
        case "full":
            return fill();
        case "keys":
            return laptop.openSheet("keys");
        case "close":
            frame.close();
        }
    }

    // A sheet that closes gives the focus back to the page first.
    function seek(): void {
        if (!covered)
            return find.begin();
        shell.closeSheet();
        Qt.callLater(find.begin);
    }

    // For those who do not see the note.
    function tell(sentence: string): void {
        place.Accessible.announce(sentence, Accessible.Polite);
        if (shell.listening.byEar)
            reader.say([
                {
                    item: place,
                    text: sentence,
                    lang: "",
                    heading: false
                }
            ]);
    }

    function zoom(by: int): void {
        laptop.zoom(by);
        note.say(qsTr("Size of the words: %1").arg(stepNames[look.tokens.textSteps.indexOf(shell.textStep)] ?? ""));
    }

    // A guide or a sheet is printed; a page goes on My sheet first.
    function printThis(): void {
        if (["guide", "my-sheet", "questions"].includes(shell.screen)) {
            shell.requestPrint();
            return;
        }
        if (shell.screen === "page")
            shell.mySheet.take("page:" + shell.page.pageId);
        shell.mySheet.open(stage.scrolled);
    }

    function fill(): void {
        if (frame.visibility !== Window.FullScreen) {
            wasMaximised = frame.visibility === Window.Maximized;
            frame.showFullScreen();
        } else if (wasMaximised) {
            frame.showMaximized();
        } else {
            frame.showNormal();
        }
    }

    // A key that nothing on the screen wanted.
    function press(event: var): void {
        if (paused || event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        const does = table.plainly(event.key, event.text);
        if (does === "")
            return;
        event.accepted = true;
        if (does === "scroll")
            keys.scroll(event.key, event.modifiers & Qt.ShiftModifier);
        else
            act(does);
    }

    Accessible.ignored: true

    KeyTable {
        id: table
    }

    Instantiator {
        model: table.chorded

        Shortcut {
            required property var modelData

            sequences: modelData.chords
            enabled: !laptopKeys.paused
            onActivated: laptopKeys.act(modelData.does)
        }
    }

    WheelHandler {
        property real turned: 0

        target: null
        enabled: !laptopKeys.paused
        acceptedModifiers: Qt.ControlModifier
        onWheel: event => {
            turned += event.angleDelta.y;
            const steps = Math.trunc(turned / 120);
            turned -= steps * 120;
            if (steps !== 0)
                laptopKeys.zoom(steps);
        }
    }

    LaptopNote {
        id: note

        look: laptopKeys.look
        anchors.horizontalCenter: parent.horizontalCenter
        y: laptopKeys.stage.y + laptopKeys.stage.height - height - laptopKeys.look.sp(24)
        available: parent.width - laptopKeys.look.margin * 2
        covered: laptopKeys.covered
        onSaid: sentence => laptopKeys.tell(sentence)
    }

    Connections {
        target: laptopKeys.keys

        function onUnanswered(event: var): void {
            laptopKeys.press(event);
        }
    }

    Connections {
        target: laptopKeys.laptop

        function onTold(what: string): void {
            note.tell(what);
        }

        function onFindWanted(): void {
            laptopKeys.act("find");
        }
    }

    // Where the reader is, once they stand still: so that a computer that loses power still knows.
    Timer {
        id: still

        interval: laptopKeys.look.rest
        onTriggered: laptopKeys.laptop.note(laptopKeys.stage.scrolled)
    }

    Connections {
        target: laptopKeys.stage

        function onScrolledChanged(): void {
            still.restart();
        }
    }

    Connections {
        target: laptopKeys.shell

        function onScreenChanged(): void {
            still.restart();
        }
    }

    Connections {
        target: laptopKeys.frame

        function onClosing(): void {
            laptopKeys.laptop.note(laptopKeys.stage.scrolled);
        }
    }
}
