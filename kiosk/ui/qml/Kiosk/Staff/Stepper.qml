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

    spacing: look.targetGap
    layoutDirection: look.rtl ? Qt.RightToLeft : Qt.LeftToRight

    OutlineButton {
        look: stepper.look
        symbol: "minus"
        text: qsTr("%1: less").arg(stepper.label)
        wordless: true
        width: Math.max(look.target, look.sp(112))
        enabled: stepper.less
        opacity: enabled ? 1 : 0.4
        onClicked: stepper.stepped(-1)
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
        look: stepper.look
        symbol: "plus"
        text: qsTr("%1: more").arg(stepper.label)
        wordless: true
        width: Math.max(look.target, look.sp(112))
        enabled: stepper.more
        opacity: enabled ? 1 : 0.4
        onClicked: stepper.stepped(1)
    }
}
