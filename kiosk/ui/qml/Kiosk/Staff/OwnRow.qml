pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One file of the clinic's own, what is wrong with it, and the way to take it out.
Item {
    id: row

    required property Look look
    required property var file
    required property string language
    required property bool busy
    property bool sure: false

    signal removed

    readonly property bool stacked: look.room < 900
    readonly property string kind: file.kind === "story" ? qsTr("Story") : file.kind === "picture" ? qsTr("Picture") : file.kind === "list" ? qsTr("List") : qsTr("Page")

    implicitHeight: stacked ? column.height + away.height + look.sp(44) : Math.max(column.height, away.height) + look.sp(32)

    Panel {
        anchors.fill: parent
        look: row.look
    }

    Column {
        id: column

        x: row.look.rtl ? parent.width - width - row.look.sp(28) : row.look.sp(28)
        y: row.look.sp(16)
        width: row.stacked ? parent.width - row.look.sp(56) : parent.width - away.width - row.look.sp(80)
        spacing: row.look.sp(4)

        Words {
            width: parent.width
            look: row.look
            text: row.file.title
            bold: true
            size: 31
            leading: 40
        }

        Words {
            width: parent.width
            look: row.look
            text: [row.kind, row.language, row.file.path].filter(part => part !== "").join(" · ")
            color: row.look.ink2
            leading: 38
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }

        Repeater {
            model: row.file.problems

            Words {
                required property string modelData

                width: column.width
                look: row.look
                text: modelData
                leading: 40
            }
        }
    }

    OutlineButton {
        id: away

        look: row.look
        enabled: !row.busy
        symbol: "x"
        text: row.sure ? qsTr("Yes, take it out") : qsTr("Take it out")
        width: row.stacked ? parent.width - row.look.sp(56) : implicitWidth
        x: row.stacked || row.look.rtl ? row.look.sp(28) : parent.width - width - row.look.sp(20)
        y: row.stacked ? column.y + column.height + row.look.sp(12) : (parent.height - height) / 2
        Accessible.description: row.file.title
        onClicked: {
            if (row.sure)
                row.removed();
            row.sure = !row.sure;
        }
    }
}
