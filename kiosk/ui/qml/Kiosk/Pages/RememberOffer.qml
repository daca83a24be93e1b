import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Asked once, on the first Home of a laptop: may it remember? Until somebody says yes, it does not.
Rectangle {
    id: offer

    required property Laptop laptop
    required property Look look
    required property Hue hue

    readonly property real pad: look.sp(28)
    readonly property bool roomy: look.room >= 1300
    readonly property bool beside: roomy || question.implicitWidth + answers.width + look.gap + 2 * pad <= width

    implicitHeight: beside ? Math.max(words.height, answers.height) + pad * 1.4 : words.height + answers.height + pad * 2
    radius: look.sp(28)
    color: look.sunken
    border.width: look.contrast ? look.sp(2) : 0
    border.color: look.hairline

    Column {
        id: words

        x: offer.beside && offer.look.rtl ? answers.x + answers.width + offer.look.gap : offer.pad
        y: offer.beside ? (offer.height - height) / 2 : offer.pad * 0.7
        width: offer.beside ? offer.width - answers.width - offer.look.gap - 2 * offer.pad : offer.width - 2 * offer.pad

        Balanced {
            id: question

            available: parent.width
            x: look.rtl ? available - width : 0
            look: offer.look
            text: qsTr("Remember where I was on this computer?")
            bold: true
            size: 32
            leading: 42
        }

        // On a low screen with large words, the answers must be seen at once; the sheet of bookmarks says it too.
        Words {
            visible: offer.roomy || !offer.look.low
            width: parent.width
            look: offer.look
            text: qsTr("It keeps the page, size and colors. Never what you write or take home.")
            leading: 40
            color: offer.look.ink2
        }
    }

    Row {
        id: answers

        x: offer.beside ? (offer.look.rtl ? offer.pad : offer.width - width - offer.pad) : offer.look.rtl ? offer.width - width - offer.pad : offer.pad
        y: offer.beside ? (offer.height - height) / 2 : words.y + words.height + offer.pad * 0.5
        spacing: offer.look.targetGap
        layoutDirection: offer.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        OutlineButton {
            look: offer.look
            symbol: "check"
            text: qsTr("Yes")
            onClicked: offer.laptop.answer(true)
        }

        OutlineButton {
            look: offer.look
            symbol: "x"
            text: qsTr("No thanks")
            onClicked: offer.laptop.answer(false)
        }
    }
}
