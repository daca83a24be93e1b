import QtQuick
import Kiosk.Theme

// A second choice: outlined, icon before the word (or after it).
PressArea {
    id: button

    property string symbol: ""
    property string trailing: ""
    property bool centred: true
    property bool wordless: false
    property color ink: look.ink
    property real size: 29
    property bool bold: true

    Accessible.name: text

    contentItem: Item {
        implicitWidth: row.side + label.implicitWidth
        implicitHeight: Math.max(row.implicitHeight, button.look.fp(44))

        Row {
            id: row

            readonly property real side: (button.symbol ? button.look.sp(40) + spacing : 0)
                                         + (button.trailing ? button.look.sp(36) + spacing : 0)

            anchors.verticalCenter: parent.verticalCenter
            x: button.centred ? (parent.width - width) / 2 : (button.look.rtl ? parent.width - width : 0)
            spacing: button.look.sp(16)
            layoutDirection: button.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                visible: button.symbol !== ""
                look: button.look
                name: button.symbol || "circle"
                size: 40
                color: button.ink
                anchors.verticalCenter: parent.verticalCenter
            }

            Words {
                id: label

                visible: !button.wordless
                look: button.look
                text: button.text
                size: button.size
                leading: 40
                bold: button.bold
                color: button.ink
                width: Math.min(implicitWidth, Math.max(button.look.sp(60), button.availableWidth - row.side))
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }

            Icon {
                visible: button.trailing !== ""
                look: button.look
                name: button.trailing || "circle"
                size: 36
                color: button.ink
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
