import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// While the glass is wiped: no touch does anything, the seconds run down, and only a long hold ends it before.
Item {
    id: sheet

    required property Cleaning cleaning
    required property Look look
    required property Hue hue

    visible: cleaning.locked
    enabled: visible

    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text + " " + line.text

    Rectangle {
        anchors.fill: parent
        color: sheet.look.ground
    }

    // Takes every touch, also those that slide.
    MouseArea {
        anchors.fill: parent
        preventStealing: true
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * sheet.look.margin, sheet.look.fp(900))
        spacing: sheet.look.sp(sheet.look.low ? 20 : 40)

        Words {
            id: title

            width: parent.width
            look: sheet.look
            text: qsTr("You can clean the screen now")
            heading: true
            bold: true
            asTitle: true
            size: 57
            leading: 66
            horizontalAlignment: Text.AlignHCenter
        }

        Words {
            width: parent.width
            look: sheet.look
            text: sheet.cleaning.left
            bold: true
            asTitle: true
            size: 120
            leading: 130
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Words {
            id: line

            width: parent.width
            look: sheet.look
            text: qsTr("Touch does nothing for %n more second(s).", "", sheet.cleaning.left)
            size: 35
            leading: 48
            horizontalAlignment: Text.AlignHCenter
        }

        // A cloth passes over it; only a finger that rests on it for three seconds is meant.
        Rectangle {
            id: hold

            readonly property real share: sheet.cleaning.held

            width: Math.min(parent.width, sheet.look.fp(560))
            height: Math.max(sheet.look.sp(120), words.height + sheet.look.sp(40))
            anchors.horizontalCenter: parent.horizontalCenter
            radius: sheet.look.sp(24)
            color: sheet.look.raised
            border.width: sheet.look.edge
            border.color: sheet.look.line
            clip: true

            Accessible.role: Accessible.Button
            Accessible.name: words.text
            Accessible.onPressAction: sheet.cleaning.end()

            Rectangle {
                x: sheet.look.rtl ? parent.width - width : 0
                width: parent.width * hold.share
                height: parent.height
                radius: parent.radius
                color: sheet.hue.tint
            }

            Words {
                id: words

                width: parent.width - sheet.look.sp(48)
                anchors.centerIn: parent
                look: sheet.look
                text: qsTr("Hold here to stop cleaning")
                bold: true
                leading: 40
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }

            MouseArea {
                anchors.fill: parent
                preventStealing: true
                onPressed: sheet.cleaning.press()
                onReleased: sheet.cleaning.release()
                onCanceled: sheet.cleaning.release()
                onPositionChanged: mouse => {
                    if (!contains(Qt.point(mouse.x, mouse.y)))
                        sheet.cleaning.release();
                }
            }
        }
    }
}
