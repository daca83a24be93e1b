import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One chosen question: its number and words, and what can be done with it.
Panel {
    id: card

    required property Hue hue
    required property var question
    required property int number

    readonly property bool own: question.own >= 0
    readonly property bool beside: look.room >= 1480 && !own
    readonly property real pad: look.sp(28)

    signal moved(int by)
    signal removed
    signal rewritten

    height: beside ? Math.max(words.height, buttons.height) + 2 * pad : buttons.y + buttons.height + pad

    Row {
        id: words

        x: card.pad
        y: card.beside ? (card.height - height) / 2 : card.pad
        width: card.width - 2 * card.pad - (card.beside ? buttons.width + card.look.gap : 0)
        spacing: card.look.sp(20)
        layoutDirection: card.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Words {
            id: count

            look: card.look
            text: card.number
            bold: true
            size: 36
            leading: 46
            color: card.hue.ink
            width: Math.max(implicitWidth, card.look.fp(36))
        }

        Words {
            look: card.look
            text: card.question.text
            size: 32
            leading: 46
            width: parent.width - count.width - parent.spacing
        }
    }

    Flow {
        id: buttons

        x: card.beside !== card.look.rtl ? card.width - width - card.pad : card.pad
        y: card.beside ? (card.height - height) / 2 : words.y + words.height + card.look.fp(12)
        width: card.beside ? up.width + down.width + off.width + 2 * spacing + 1 : card.width - 2 * card.pad
        spacing: card.look.targetGap
        layoutDirection: card.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        OutlineButton {
            id: up

            look: card.look
            enabled: !card.question.first
            opacity: enabled ? 1 : 0.4
            mute: true
            symbol: "arrow-up"
            text: qsTr("Up")
            onClicked: {
                told(qsTr("It is further up."));
                card.moved(-1);
            }
            Accessible.name: qsTr("Up: %1").arg(card.question.text)
        }

        OutlineButton {
            id: down

            look: card.look
            enabled: !card.question.last
            opacity: enabled ? 1 : 0.4
            mute: true
            symbol: "arrow-down"
            text: qsTr("Down")
            onClicked: {
                told(qsTr("It is further down."));
                card.moved(1);
            }
            Accessible.name: qsTr("Down: %1").arg(card.question.text)
        }

        OutlineButton {
            visible: card.own
            look: card.look
            mute: true
            symbol: "pen-line"
            text: qsTr("Change")
            onClicked: card.rewritten()
            Accessible.name: qsTr("Change: %1").arg(card.question.text)
        }

        OutlineButton {
            id: off

            look: card.look
            mute: true
            symbol: "x"
            text: qsTr("Remove")
            onClicked: {
                told(qsTr("Taken off the list"));
                card.removed();
            }
            Accessible.name: qsTr("Remove: %1").arg(card.question.text)
        }
    }
}
