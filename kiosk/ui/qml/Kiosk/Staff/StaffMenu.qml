pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// All that this PIN opens, and how the staff side is shown.
StaffScreen {
    id: menu

    StaffNames {
        id: names
    }

    Column {
        width: parent.width
        spacing: menu.look.targetGap

        Repeater {
            model: menu.staff.screens

            PressArea {
                id: row

                required property string modelData

                look: menu.look
                text: names.name(modelData)
                width: menu.contentWidth
                minimum: menu.look.sp(116)
                leftPadding: menu.look.sp(28)
                rightPadding: menu.look.sp(28)
                onClicked: menu.staff.open(modelData)

                Accessible.name: text
                Accessible.description: names.line(modelData)

                contentItem: Item {
                    implicitHeight: words.height

                    Icon {
                        id: mark

                        look: menu.look
                        name: names.symbol(row.modelData)
                        size: 44
                        x: menu.look.rtl ? parent.width - width : 0
                        anchors.verticalCenter: parent.verticalCenter
                    }

                    Column {
                        id: words

                        x: menu.look.rtl ? 0 : mark.width + menu.look.sp(28)
                        width: parent.width - mark.width - menu.look.sp(28)
                        anchors.verticalCenter: parent.verticalCenter

                        Words {
                            width: parent.width
                            look: menu.look
                            text: row.text
                            bold: true
                            size: 33
                            leading: 42
                            Accessible.ignored: true
                        }

                        Words {
                            width: parent.width
                            look: menu.look
                            text: names.line(row.modelData)
                            leading: 40
                            color: menu.look.ink2
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }

    OutlineButton {
        visible: menu.staff.role !== "settings"
        look: menu.look
        width: menu.contentWidth
        symbol: "key"
        text: qsTr("Use a PIN that opens more")
        onClicked: menu.staff.askPin()
    }

    StaffAppearance {
        width: parent.width
        shell: menu.shell
        look: menu.look
    }
}
