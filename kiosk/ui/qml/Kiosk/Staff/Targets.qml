import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// One cross after the other is touched; how far off the touches were is told in millimetres.
Column {
    id: targets

    required property Look look
    required property CareModel care

    readonly property int at: care.accuracy.count
    readonly property var place: care.targets[Math.min(at, care.targets.length - 1)]
    readonly property bool done: at >= care.targets.length
    readonly property string answer: {
        if (!done)
            return qsTr("Touch the middle of the cross: %1 of %2").arg(at + 1).arg(care.targets.length);
        const told = qsTr("Usually %1 mm off, at most %2 mm.").arg(care.accuracy.usual.toFixed(1)).arg(care.accuracy.largest.toFixed(1));
        return care.accuracy.good ? qsTr("Good: touch hits.") + " " + told : qsTr("Touch is off. Ask IT to calibrate the touch screen.") + " " + told;
    }

    spacing: look.sp(16)

    Words {
        width: parent.width
        look: targets.look
        text: targets.answer
        leading: 42
    }

    Rectangle {
        id: field

        width: parent.width
        height: targets.look.sp(targets.look.low ? 420 : 560)
        radius: targets.look.sp(28)
        color: targets.look.sunken
        border.width: targets.look.contrast ? targets.look.sp(2) : 0
        border.color: targets.look.line

        Item {
            id: cross

            visible: !targets.done
            x: targets.place[0] * field.width
            y: targets.place[1] * field.height

            Rectangle {
                anchors.centerIn: parent
                width: targets.look.sp(80)
                height: targets.look.sp(4)
                color: targets.look.ink
            }

            Rectangle {
                anchors.centerIn: parent
                width: targets.look.sp(4)
                height: targets.look.sp(80)
                color: targets.look.ink
            }
        }

        Icon {
            visible: targets.done
            anchors.centerIn: parent
            look: targets.look
            name: targets.care.accuracy.good ? "circle-check" : "circle-alert"
            size: 72
        }

        MouseArea {
            anchors.fill: parent
            enabled: !targets.done
            onClicked: mouse => targets.care.hit(mouse.x - cross.x, mouse.y - cross.y)
        }
    }
}
