pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Write one question by big keys or a keyboard. Nothing is stored; leaving keeps the words on the visitor's list.
ScreenBase {
    id: writing

    readonly property QuestionsModel questions: shell.questions
    readonly property bool beside: look.low && (look.railWidth === 0 || inner * 0.56 >= keys.usualWidth)
    readonly property real inner: Math.min(width - 2 * look.margin, look.sp(2400))
    readonly property real keysWidth: beside ? Math.round(inner * 0.56) : Math.min(Math.max(inner, Math.min(keys.usualWidth, width - look.sp(8))), look.sp(1040))
    readonly property real leftX: beside && look.rtl ? (width - inner) / 2 + keysWidth + look.gap : (width - inner) / 2
    readonly property real leftWidth: beside ? inner - keysWidth - look.gap : inner

    function write(letters: string): void {
        questions.setDraft(questions.draft + letters);
    }

    function erase(): void {
        questions.setDraft(questions.draft.slice(0, -1));
    }

    // Where field, button and keys do not fit under each other, the title goes and the keys get lower; where that
    // is not enough, keys scroll below the field, which stays.
    readonly property bool tight: !beside && height < look.sp(620) + look.fp(380)
    readonly property real fieldTop: !tight ? title.y + title.height + look.sp(12) : look.sp(10)

    // Two whole lines, or one where height is short.
    readonly property real inset: look.sp(tight ? 6 : 20)
    readonly property real fieldLeast: look.fp(tight ? 50 : 100) + 2 * inset

    // Room for the ring of what has the focus.
    readonly property real rim: look.sp(look.steady && look.low ? 10 : 14)

    // Above the keys and below them.
    readonly property real gaps: 2 * (tight ? rim : look.sp(28))
    readonly property real keysRoom: height - fieldTop - fieldLeast - look.targetGap - keep.height - gaps

    scroller: whole
    cues: whole.contentHeight > whole.height + 1
    focus: true

    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        if (event.key === Qt.Key_Backspace) {
            erase();
            event.accepted = true;
        } else if (event.text.length === 1 && event.text >= " ") {
            write(event.text);
            event.accepted = true;
        }
    }

    Scroller {
        id: whole

        anchors.fill: parent
        look: writing.look
        contentHeight: Math.max(height, keys.y + keys.height + (writing.beside ? writing.rim : writing.gaps / 2))
        interactive: contentHeight > height + 1

        Words {
            id: title

            // Without room for it, it is still heard.
            opacity: writing.tight ? 0 : 1
            look: writing.look
            x: writing.leftX
            y: writing.look.sp(writing.look.low ? 8 : 40)
            width: writing.leftWidth
            text: qsTr("My own question")
            heading: true
            level: 1
            bold: true
            asTitle: true
            size: writing.look.low ? 40 : 57
            leading: writing.look.low ? 48 : 66
        }

        Rectangle {
            id: field

            x: writing.leftX
            y: writing.fieldTop
            width: writing.leftWidth
            height: writing.beside ? keep.y - y - writing.look.targetGap : Math.max(writing.fieldLeast, writing.height - y - keep.height - keys.height - writing.look.targetGap - writing.gaps)
            radius: writing.look.sp(24)
            color: writing.look.sunken
            border.width: writing.look.contrast ? writing.look.sp(4) : 0
            border.color: writing.look.line

            Scroller {
                id: view

                anchors.fill: parent
                anchors.margins: writing.inset
                look: writing.look
                contentHeight: column.height
                interactive: contentHeight > height
                onContentHeightChanged: contentY = Math.max(0, contentHeight - height)

                Column {
                    id: column

                    width: parent.width
                    spacing: writing.look.fp(8)

                    Words {
                        width: parent.width
                        look: writing.look
                        text: writing.questions.draft !== "" ? writing.questions.draft : writing.tight ? qsTr("Write here.") : qsTr("Write what you want to ask.")
                        bold: writing.questions.draft !== ""
                        size: writing.questions.draft !== "" ? 36 : 32
                        leading: 50
                        color: writing.questions.draft !== "" ? writing.look.ink : writing.look.ink2
                        Accessible.name: writing.questions.draft !== "" ? qsTr("You wrote: %1").arg(writing.questions.draft) : text

                        function said(): string {
                            return Accessible.name;
                        }
                    }

                    Words {
                        visible: writing.questions.left <= 30
                        width: parent.width
                        look: writing.look
                        text: qsTr("Room for %n more letter(s)", "", writing.questions.left)
                        color: writing.look.ink2
                        leading: 42
                    }
                }
            }
        }

        SolidButton {
            id: keep

            look: writing.look
            hue: writing.hue
            x: writing.leftX
            y: writing.beside ? writing.height - height - writing.rim : field.y + field.height + writing.look.targetGap
            width: writing.leftWidth
            minimum: look.sp(writing.tight ? 80 : look.low ? 84 : 104)
            topPadding: look.sp(writing.tight ? 0 : 16)
            bottomPadding: topPadding
            symbol: "check"
            trailing: ""
            text: writing.questions.draft !== "" ? qsTr("Put it on my list") : writing.tight ? qsTr("Go back") : qsTr("Go back without one")
            onClicked: writing.shell.goBack()
        }

        BigKeys {
            id: keys

            look: writing.look
            hue: writing.hue
            language: writing.shell.language
            sentences: true
            written: writing.questions.draft
            room: writing.beside ? writing.height - 2 * writing.rim : writing.tight ? writing.keysRoom : 9999
            width: writing.keysWidth
            x: writing.beside ? (writing.look.rtl ? (writing.width - writing.inner) / 2 : (writing.width + writing.inner) / 2 - width) : (writing.width - width) / 2
            y: writing.beside ? writing.rim : keep.y + keep.height + writing.gaps / 2
            onTyped: letter => writing.write(letter)
            onErased: writing.erase()
            onCleared: writing.questions.setDraft("")
        }
    }
}
