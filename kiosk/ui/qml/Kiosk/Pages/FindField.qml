import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where the word is written that is looked for on a page.
Rectangle {
    id: frame

    required property Look look
    readonly property alias text: field.text
    readonly property alias input: field

    radius: look.sp(20)
    color: look.raised
    border.width: look.edge
    border.color: look.line

    FocusRing {
        look: frame.look
        shown: field.activeFocus
        around: frame.radius
    }

    Icon {
        id: glass

        look: frame.look
        name: "search"
        size: 40
        color: frame.look.ink2
        x: frame.look.rtl ? parent.width - width - frame.look.sp(24) : frame.look.sp(24)
        anchors.verticalCenter: parent.verticalCenter
    }

    TextInput {
        id: field

        x: frame.look.rtl ? frame.look.sp(24) : glass.x + glass.width + frame.look.sp(16)
        width: parent.width - glass.width - frame.look.sp(64)
        anchors.verticalCenter: parent.verticalCenter
        focus: true
        activeFocusOnTab: true
        selectByMouse: true
        clip: true
        maximumLength: 60
        font.family: frame.look.family
        font.pixelSize: frame.look.type(32)
        color: frame.look.ink
        selectionColor: frame.look.chosen
        selectedTextColor: frame.look.chosenInk
        horizontalAlignment: frame.look.rtl ? TextInput.AlignRight : TextInput.AlignLeft

        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Find on this page")

        Words {
            visible: field.text === ""
            width: parent.width
            look: frame.look
            text: qsTr("Find on this page")
            size: 32
            color: frame.look.ink2
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: frame.look.minimumText
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
