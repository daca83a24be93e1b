import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A name for the chosen guides, so that they are one touch next time.
Column {
    id: naming

    required property Look look
    required property string language

    property string name: ""

    signal kept(string name)
    signal cancelled

    spacing: look.sp(20)

    Words {
        width: parent.width
        look: naming.look
        text: qsTr("What is the pack called?")
        heading: true
        bold: true
        size: 33
        leading: 42
    }

    Rectangle {
        width: parent.width
        height: Math.max(naming.look.sp(96), typed.height + naming.look.sp(20))
        radius: naming.look.sp(20)
        color: naming.look.raised
        border.width: naming.look.sp(4)
        border.color: naming.look.ink

        Words {
            id: typed

            look: naming.look
            text: naming.name === "" ? "…" : naming.name
            size: 35
            leading: 48
            width: parent.width - naming.look.sp(56)
            x: naming.look.sp(28)
            anchors.verticalCenter: parent.verticalCenter
            Accessible.name: said()

            function said(): string {
                return naming.name === "" ? qsTr("Nothing typed yet") : qsTr("Typed: %1").arg(naming.name);
            }
        }
    }

    BigKeys {
        width: parent.width
        look: naming.look
        hue: naming.look.plain
        language: naming.language
        written: naming.name
        onTyped: letter => naming.name = (naming.name + (naming.name === "" ? letter.toUpperCase() : letter)).slice(0, 60)
        onErased: naming.name = naming.name.slice(0, -1)
        onCleared: naming.name = ""
    }

    Row {
        spacing: naming.look.targetGap
        layoutDirection: naming.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        OutlineButton {
            look: naming.look
            symbol: "check"
            text: qsTr("Save the pack")
            enabled: naming.name.trim() !== ""
            opacity: enabled ? 1 : 0.4
            onClicked: naming.kept(naming.name)
        }

        OutlineButton {
            look: naming.look
            text: qsTr("Cancel")
            onClicked: naming.cancelled()
        }
    }
}
