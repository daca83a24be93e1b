import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Tells a screen reader that the screen has changed: where the visitor is, and what the screen is called.
Item {
    id: announcer

    required property Shell shell
    required property Stage stage
    required property Words place

    function headingOf(item: Item): Words {
        const words = item as Words;
        if (words && words.heading)
            return words;
        for (const child of item.children) {
            const found = child.visible ? headingOf(child) : null;
            if (found)
                return found;
        }
        return null;
    }

    function announce(): void {
        const heading = stage.shown ? headingOf(stage.shown) : null;
        const words = [place.text, heading ? heading.text : ""].filter((text, at, all) => text && all.indexOf(text) === at);
        if (words.length)
            place.Accessible.announce(words.join(". "), Accessible.Polite);
    }

    Accessible.ignored: true

    // Once the new screen has its words.
    Timer {
        id: settled

        interval: 1
        onTriggered: announcer.announce()
    }

    Connections {
        target: announcer.shell

        function onScreenChanged(): void {
            settled.restart();
        }
    }
}
