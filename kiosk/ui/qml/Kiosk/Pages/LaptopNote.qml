import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Says for a moment what a key did, to the eye and to a screen reader.
Rectangle {
    id: note

    required property Look look
    required property real available

    // A sheet lies over the page: what the key did can be seen there.
    required property bool covered

    signal said(sentence: string)

    function say(sentence: string): void {
        words.text = sentence;
        gone.restart();
        said(sentence);
    }

    function tell(what: string): void {
        switch (what) {
        case "marked":
            return say(qsTr("This page has a bookmark now."));
        case "unmarked":
            return say(qsTr("The bookmark is taken out."));
        case "no-page":
            return say(qsTr("This screen cannot have a bookmark. Open a page first."));
        case "erased":
            return say(qsTr("Erased. Nothing is kept on this computer."));
        case "not-erased":
            return say(qsTr("It could not be erased. Ask the person who looks after this computer."));
        }
    }

    visible: gone.running && !covered
    width: words.width + look.sp(64)
    height: words.height + look.sp(32)
    radius: look.sp(24)
    color: look.ink

    Words {
        id: words

        look: note.look
        filled: true
        bold: true
        size: 32
        leading: 42
        color: note.look.ground
        width: Math.min(implicitWidth, note.available - note.look.sp(64))
        x: note.look.sp(32)
        y: note.look.sp(16)
    }

    Timer {
        id: gone

        interval: note.look.note
    }
}
