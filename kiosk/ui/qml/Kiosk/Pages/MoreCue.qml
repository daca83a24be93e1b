import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// "More below", on a fade above the bar (or in it): names what comes next and scrolls there.
Item {
    id: cue

    required property Look look
    required property string text
    required property real available
    property bool floating: true

    // Said instead of "More below" and what follows.
    property string sentence: ""

    signal clicked

    readonly property bool named: (text !== "" || sentence !== "") && full.advanceWidth + look.sp(160) < available

    width: button.width
    height: button.height + (floating ? look.sp(20) : 0)

    Rectangle {
        visible: cue.floating
        x: -cue.x
        y: -cue.look.sp(60)
        width: cue.parent ? (cue.parent as Item).width : 0
        height: cue.height + cue.look.sp(60)
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(cue.look.ground, 0)
            }
            GradientStop {
                position: 0.55
                color: Qt.alpha(cue.look.ground, 0.94)
            }
            GradientStop {
                position: 1
                color: cue.look.ground
            }
        }
    }

    TextMetrics {
        id: full

        font.family: cue.look.family
        font.weight: Font.Bold
        font.pixelSize: cue.look.type(29)
        font.letterSpacing: cue.look.type(29) * cue.look.letterGap
        font.wordSpacing: cue.look.type(29) * cue.look.wordGap
        text: cue.sentence || qsTr("More below: %1").arg(cue.text)
    }

    OutlineButton {
        id: button

        look: cue.look
        symbol: "arrow-down"
        text: cue.named ? full.text : qsTr("More below")
        bold: cue.floating
        radius: height / 2
        topPadding: cue.look.sp(cue.look.step > 1.4 ? 4 : 16)
        bottomPadding: topPadding
        leftPadding: cue.look.sp(40)
        rightPadding: cue.look.sp(40)
        width: Math.min(implicitWidth, cue.available)
        onClicked: cue.clicked()
    }
}
