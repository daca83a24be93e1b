import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What the sheet of text sizes has on a laptop: the way to the keys and to what this computer keeps.
Column {
    id: part

    required property Laptop laptop
    required property Look look

    spacing: look.targetGap
    topPadding: look.fp(12)

    Words {
        width: parent.width
        look: part.look
        text: qsTr("On this computer")
        heading: true
        bold: true
        size: 36
        leading: 46
    }

    OutlineButton {
        width: parent.width
        look: part.look
        centred: false
        symbol: "search"
        text: qsTr("Find on this page")
        minimum: part.look.sp(96)
        onClicked: part.laptop.findWanted()
    }

    OutlineButton {
        width: parent.width
        look: part.look
        centred: false
        symbol: "keyboard"
        text: qsTr("Keys")
        minimum: part.look.sp(96)
        onClicked: part.laptop.openSheet("keys")
    }

    OutlineButton {
        width: parent.width
        look: part.look
        centred: false
        symbol: "bookmark"
        text: qsTr("Bookmarks, and what is remembered")
        minimum: part.look.sp(96)
        onClicked: part.laptop.openSheet("computer")
    }
}
