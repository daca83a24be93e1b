import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A value between a smaller and a larger one.
Row {
    id: stepper

    required property Look look
    required property string label
    required property string value
    property bool less: true
    property bool more: true

    signal stepped(int steps)

    // What came of the last step, from the button that made it.
    property PressArea pressed: null

    onValueChanged: {
        pressed?.tell(value);
        pressed = null;
    }

    spacing: look.targetGap
    layoutDirection: look.rtl ? Qt.RightToLeft : Qt.LeftToRight

    OutlineButton {
        id: minus

        look: stepper.look
        symbol: "minus"
        text: qsTr("%1: less").arg(stepper.label)
        wordless: true
        mute: true
        Accessible.description: stepper.value
        width: Math.max(look.target, look.sp(112))
        enabled: stepper.less
        opacity: enabled ? 1 : 0.4
        onClicked: {
            stepper.pressed = minus;
            stepper.stepped(-1);
        }
    }

    Words {
        look: stepper.look
        text: stepper.value
        bold: true
        size: 36
        leading: 44
        wrapMode: Text.NoWrap
        width: Math.max(implicitWidth, look.fp(130))
        horizontalAlignment: Text.AlignHCenter
        anchors.verticalCenter: parent.verticalCenter
    }

    OutlineButton {
        id: plus

        look: stepper.look
        symbol: "plus"
        text: qsTr("%1: more").arg(stepper.label)
        wordless: true
        mute: true
        Accessible.description: stepper.value
        width: Math.max(look.target, look.sp(112))
        enabled: stepper.more
        opacity: enabled ? 1 : 0.4
        onClicked: {
            stepper.pressed = plus;
            stepper.stepped(1);
        }
    }
}
