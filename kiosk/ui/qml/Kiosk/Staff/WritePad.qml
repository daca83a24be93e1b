pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One line or a few are written by big keys or a keyboard, in place of the screen that asked.
FocusScope {
    id: pad

    required property Look look
    required property string language

    property bool open: false
    property string label: ""
    property string hint: ""
    property string text: ""
    property int most: 80

    // Whether each word begins with a capital letter, as names do; else only a sentence.
    property bool names: false
    property bool upper: false
    property var then: null
    property Item asked: null

    readonly property bool beside: look.low
    readonly property real inner: Math.min(width - 2 * look.margin, look.sp(2400))
    readonly property real keysWidth: beside ? Math.round(inner * 0.56) : Math.min(inner, look.sp(1040))
    readonly property real leftX: beside && look.rtl ? (width - inner) / 2 + keysWidth + look.gap : (width - inner) / 2
    readonly property real leftWidth: beside ? inner - keysWidth - look.gap : inner

    function ask(what: string, more: string, now: string, longest: int, isName: bool, answered: var): void {
        label = what;
        hint = more;
        text = now;
        most = longest;
        names = isName;
        then = answered;
        capital();
        asked = Window.activeFocusItem;
        open = true;
        hand.forceActiveFocus();
    }

    function capital(): void {
        upper = text === "" || /[.?!]\s$/.test(text) || (names && / $/.test(text));
    }

    function write(letters: string): void {
        if (text.length >= most)
            return;
        text += upper ? letters.toUpperCase() : letters;
        capital();
    }

    function close(kept: bool): void {
        open = false;
        if (kept && then)
            then(text.trim());
        then = null;
        if (asked)
            asked.forceActiveFocus();
        asked = null;
    }

    visible: open
    enabled: open

    // A keyboard writes too; each letter is said, and after a word all that was written.
    signal news(string text)

    function key(event: var): void {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        if (event.key === Qt.Key_Backspace) {
            text = text.slice(0, -1);
            capital();
            news(keys.news);
            event.accepted = true;
        } else if (event.key === Qt.Key_Escape) {
            close(false);
            event.accepted = true;
        } else if (event.text.length === 1 && event.text >= " ") {
            if (text.length < most)
                text += event.text;
            capital();
            news(event.text === " " ? keys.news : keys.said[event.text] ?? extras.marks[event.text] ?? event.text);
            event.accepted = true;
            hand.forceActiveFocus();
        }
    }

    Keys.onPressed: event => key(event)

    Words {
        id: title

        look: pad.look
        x: pad.leftX
        y: pad.look.sp(pad.look.low ? 12 : 40)
        width: pad.leftWidth
        text: pad.label
        heading: true
        bold: true
        asTitle: true
        size: pad.look.low ? 34 : 44
        leading: pad.look.low ? 42 : 54
    }

    Rectangle {
        id: field

        x: pad.leftX
        y: title.y + title.height + pad.look.sp(12)
        width: pad.leftWidth
        height: Math.max(pad.look.sp(60), extras.y - y - pad.look.targetGap)
        radius: pad.look.sp(24)
        color: pad.look.sunken
        border.width: pad.look.contrast ? pad.look.sp(4) : 0
        border.color: pad.look.line

        Scroller {
            anchors.fill: parent
            anchors.margins: pad.look.sp(20)
            look: pad.look
            contentHeight: written.height
            onContentHeightChanged: contentY = Math.max(0, contentHeight - height)

            Words {
                id: written

                width: parent.width
                look: pad.look
                text: pad.text !== "" ? pad.text : pad.hint
                bold: pad.text !== ""
                size: 33
                leading: 46
                color: pad.text !== "" ? pad.look.ink : pad.look.ink2
                Accessible.name: said()

                function said(): string {
                    return pad.text !== "" ? qsTr("You wrote: %1").arg(pad.text) : text;
                }
            }
        }
    }

    PadExtras {
        id: extras

        look: pad.look
        upper: pad.upper
        x: pad.leftX
        y: answers.y - height - pad.look.targetGap
        width: pad.leftWidth
        onTyped: letter => pad.write(letter)
        onTurned: pad.upper = !pad.upper
    }

    // Has the focus while a keyboard writes: a space is written then, and presses no key that was come to before.
    Item {
        id: hand

        focus: true
    }

    Row {
        id: answers

        readonly property real half: (width - spacing) / 2

        x: pad.leftX
        y: (pad.beside ? pad.height : keys.y) - height - pad.look.sp(pad.beside ? 12 : 28)
        width: pad.leftWidth
        spacing: pad.look.targetGap
        layoutDirection: pad.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        OutlineButton {
            look: pad.look
            width: answers.half
            height: done.height
            symbol: "x"
            text: qsTr("Cancel")
            size: 27
            leftPadding: pad.look.sp(16)
            rightPadding: pad.look.sp(16)
            onClicked: pad.close(false)
        }

        SolidButton {
            id: done

            look: pad.look
            hue: pad.look.plain
            width: answers.half
            minimum: pad.look.sp(pad.look.low ? 84 : 104)
            leftPadding: pad.look.sp(16)
            rightPadding: pad.look.sp(16)
            symbol: "check"
            trailing: ""
            size: 27
            text: qsTr("Done")
            onClicked: pad.close(true)
        }
    }

    BigKeys {
        id: keys

        look: pad.look
        hue: pad.look.plain
        language: pad.language
        sentences: true
        written: pad.text
        room: pad.beside ? pad.height - 2 * pad.look.sp(12) : 9999
        width: pad.keysWidth
        x: pad.beside ? (pad.look.rtl ? (pad.width - pad.inner) / 2 : (pad.width + pad.inner) / 2 - width) : (pad.width - width) / 2
        y: pad.beside ? pad.look.sp(12) : pad.height - height - pad.look.sp(24)
        onTyped: letter => pad.write(letter)
        onErased: {
            pad.text = pad.text.slice(0, -1);
            pad.capital();
        }
        onCleared: {
            pad.text = "";
            pad.capital();
        }
    }
}
