pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The door: a PIN in dots, how long to wait, the first PIN, or the stick that opens a kiosk that is locked out.
StaffScreen {
    id: screen

    readonly property DoorModel door: staff.door
    readonly property bool typing: ["pin", "setup", "again"].indexOf(door.needs) >= 0

    // Whether the digits are said: for ears alone to begin with, and where somebody wants it.
    readonly property bool alone: shell.listening.headphones
    property bool aloud: alone

    onAloneChanged: aloud = alone

    readonly property bool abreast: width > height && look.room >= 1000

    // How many digits there are may be heard, but never which.
    function type(digit: string): void {
        door.digit(digit);
        tell(sentences.typed(door.digits, door.most), false);
    }

    function erase(): void {
        door.erase();
        tell(sentences.typed(door.digits, door.most), false);
    }

    function key(event: var): void {
        if (typing && event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            type(String(event.key - Qt.Key_0));
        else if (typing && event.key === Qt.Key_Backspace)
            erase();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && door.enough)
            door.submit();
        else
            return;
        event.accepted = true;
        // From here on Enter belongs to the PIN.
        forceActiveFocus();
    }

    part: door.needs

    Keys.onPressed: event => key(event)

    DoorWords {
        id: sentences
    }

    Item {
        id: body

        readonly property real gap: screen.look.sp(56)

        width: parent.width
        height: screen.abreast ? Math.max(words.height, pad.height) : pad.y + (screen.typing ? pad.height : 0)

        Column {
            id: words

            x: screen.abreast && screen.look.rtl ? pad.width + body.gap : 0
            width: screen.abreast ? parent.width - (screen.typing ? pad.width + body.gap : 0) : parent.width
            spacing: screen.look.fp(16)

            Balanced {
                id: asked

                look: screen.look
                available: parent.width
                text: sentences.title(screen.door.needs)
                heading: true
                level: 2
                bold: true
                asTitle: true
                size: 52
                leading: 60
            }

            Words {
                width: parent.width
                look: screen.look
                text: sentences.line(screen.door.needs, screen.door.kioskName)
                size: 32
                leading: 46
                visible: text !== ""
            }

            Words {
                id: clock

                visible: screen.door.needs === "wait"
                width: parent.width
                look: screen.look
                text: sentences.duration(screen.door.seconds)
                bold: true
                asTitle: true
                size: 72
                leading: 90
            }

            SaidRow {
                id: dots

                visible: screen.typing
                height: screen.look.sp(72)
                spacing: screen.look.sp(20)
                layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

                says: sentences.typed(screen.door.digits, screen.door.most)

                // Qt keeps the name of a password back, so that its label is what names it.
                Accessible.role: Accessible.EditableText
                Accessible.passwordEdit: true
                Accessible.readOnly: true
                Accessible.labelledBy: asked
                Accessible.description: says

                Repeater {
                    model: screen.door.most

                    Rectangle {
                        required property int index

                        width: screen.look.sp(36)
                        height: width
                        radius: width / 2
                        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                        color: index < screen.door.digits ? screen.look.ink : "transparent"
                        border.width: screen.look.sp(3)
                        border.color: index < screen.door.digits ? screen.look.ink : screen.look.line
                    }
                }
            }

            Row {
                visible: screen.door.fault !== ""
                spacing: screen.look.sp(16)
                layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight
                width: parent.width

                Icon {
                    id: mark

                    look: screen.look
                    name: "triangle-alert"
                    size: 40
                    color: screen.look.urgent
                }

                Words {
                    id: fault

                    look: screen.look
                    text: sentences.fault(screen.door.fault, screen.door.wrongs)
                    bold: true
                    leading: 40
                    color: screen.look.urgent
                    width: parent.width - mark.width - screen.look.sp(16)
                    onTextChanged: screen.tell(fault.text, true)
                }
            }

            TickRow {
                visible: screen.typing && screen.shell.listening.byEar
                width: parent.width
                look: screen.look
                hue: screen.look.plain
                text: qsTr("Say the digits aloud")
                Accessible.description: qsTr("Only with headphones, or where nobody hears them. The keys are 1 to 9, Erase, 0 and Open.")
                ticked: screen.aloud
                onClicked: screen.aloud = !screen.aloud
            }

            OutlineButton {
                visible: screen.door.needs === "recovery"
                look: screen.look
                symbol: "usb"
                text: qsTr("Look for the stick")
                onClicked: screen.door.seek()
            }
        }

        PinPad {
            id: pad

            visible: screen.typing
            look: screen.look
            width: screen.abreast ? Math.min(screen.look.sp(620), parent.width * 0.46) : Math.min(parent.width, screen.look.sp(720))
            x: screen.abreast ? (screen.look.rtl ? 0 : parent.width - width) : (parent.width - width) / 2
            y: screen.abreast ? 0 : words.height + screen.look.sp(40)
            room: screen.abreast ? screen.height - screen.edge * 2 : 9999
            aloud: screen.aloud
            submittable: screen.door.enough && !screen.staff.busy
            onTyped: digit => screen.type(digit)
            onErased: screen.erase()
            onSubmitted: screen.door.submit()
        }
    }

    OutlineButton {
        look: screen.look
        width: screen.contentWidth
        minimum: screen.look.sp(screen.look.low ? 84 : 112)
        symbol: "arrow-left"
        text: qsTr("Back to the first screen")
        onClicked: screen.staff.lock()
    }

    StaffAppearance {
        width: parent.width
        shell: screen.shell
        look: screen.look
    }
}
