import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How many copies: one less, one more.
Row {
    id: stepper

    required property Look look
    required property int copies
    required property int most

    readonly property string says: qsTr("%n copies", "", copies)

    signal wanted(int more)

    readonly property real buttonWidth: look.sp(120)

    spacing: 0
    layoutDirection: look.rtl ? Qt.RightToLeft : Qt.LeftToRight

    OutlineButton {
        look: stepper.look
        symbol: "minus"
        text: qsTr("One copy less")
        wordless: true
        mute: true
        width: stepper.buttonWidth
        enabled: stepper.copies > 1
        opacity: enabled ? 1 : 0.4
        onClicked: {
            stepper.wanted(-1);
            tell(stepper.says);
        }
    }

    Words {
        look: stepper.look
        text: stepper.copies
        bold: true
        asTitle: true
        size: 52
        leading: 64
        width: stepper.look.sp(120)
        horizontalAlignment: Text.AlignHCenter
        anchors.verticalCenter: parent.verticalCenter
        Accessible.name: stepper.says

        function said(): string {
            return stepper.says;
        }
    }

    OutlineButton {
        look: stepper.look
        symbol: "plus"
        text: qsTr("One copy more")
        wordless: true
        mute: true
        width: stepper.buttonWidth
        enabled: stepper.copies < stepper.most
        opacity: enabled ? 1 : 0.4
        onClicked: {
            stepper.wanted(1);
            tell(stepper.says);
        }
    }
}
