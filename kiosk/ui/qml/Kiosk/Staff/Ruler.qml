pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A line of 100 mm to hold a ruler against. It is made longer or shorter until both agree, and that is saved.
Column {
    id: ruler

    required property Look look
    required property CareModel care

    spacing: look.sp(16)

    Words {
        width: parent.width
        look: ruler.look
        text: qsTr("Hold a ruler against the glass. The line between the two ends must measure 100 mm. Make it longer or shorter until it does.")
        leading: 42
    }

    Item {
        width: parent.width
        height: ruler.look.sp(72)

        Rectangle {
            id: line

            width: Math.min(parent.width, ruler.care.ruler)
            height: ruler.look.sp(4)
            y: ruler.look.sp(20)
            color: ruler.look.ink

            Repeater {
                model: 11

                Rectangle {
                    required property int index

                    x: Math.round(index * (line.width - width) / 10)
                    y: index % 5 === 0 ? -ruler.look.sp(20) : -ruler.look.sp(8)
                    width: Math.max(2, ruler.look.sp(3))
                    height: index % 5 === 0 ? ruler.look.sp(60) : ruler.look.sp(28)
                    color: ruler.look.ink
                }
            }
        }
    }

    Flow {
        width: parent.width
        spacing: ruler.look.targetGap
        layoutDirection: ruler.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        OutlineButton {
            look: ruler.look
            symbol: "minus"
            text: qsTr("Shorter")
            onClicked: ruler.care.lengthen(-1)
        }

        OutlineButton {
            look: ruler.look
            symbol: "plus"
            text: qsTr("Longer")
            onClicked: ruler.care.lengthen(1)
        }

        OutlineButton {
            look: ruler.look
            enabled: ruler.care.corrected
            opacity: enabled ? 1 : 0.4
            symbol: "check"
            text: qsTr("It measures 100 mm: keep it")
            onClicked: ruler.care.keepLength()
        }
    }

    Words {
        width: parent.width
        look: ruler.look
        text: qsTr("Correction: %1. It counts after the kiosk is started again.").arg(ruler.care.correction.toFixed(3))
        color: ruler.look.ink2
        leading: 40
    }
}
