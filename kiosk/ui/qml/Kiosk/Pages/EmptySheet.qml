import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// My sheet before anything is on it: where the button is, and ways to go on.
Column {
    id: empty

    required property Look look
    required property Hue hue
    required property string picture

    signal questionsWanted
    signal homeWanted

    spacing: look.fp(20)

    PictureField {
        visible: empty.picture !== ""
        width: parent.width
        height: Math.round(Math.min(width * 0.62, empty.look.windowHeight * (empty.look.low ? 0.3 : 0.4)))
        look: empty.look
        hue: empty.hue
        source: empty.picture
        radius: empty.look.sp(28)
        topLeftRadius: empty.look.sp(28)
        topRightRadius: empty.look.sp(28)
        inset: empty.look.sp(8)
    }

    Balanced {
        available: parent.width
        x: look.rtl ? available - width : 0
        look: empty.look
        text: qsTr("At the end of a page, or in the sheet of a word, touch “Add to my sheet”.")
        size: 32
        leading: 46
    }

    SolidButton {
        look: empty.look
        hue: empty.hue
        width: parent.width
        symbol: "circle-help"
        text: qsTr("Choose questions for my visit")
        onClicked: empty.questionsWanted()
    }

    OutlineButton {
        look: empty.look
        width: parent.width
        minimum: look.sp(96)
        symbol: "house"
        text: qsTr("Find a page to take home")
        onClicked: empty.homeWanted()
    }
}
