import QtQuick
import Kiosk.Controls

// One thing to sign: its title; below it how it stands, whether it is a translation, its language, and when it is due.
PressArea {
    id: row

    required property var item
    required property string language
    required property string region

    readonly property string state_: words.state(item.status)
    readonly property string line: [item.kind === "translation" ? qsTr("Translation") : "", language, item.due ? qsTr("due %1").arg(words.day(item.due, region)) : ""].filter(part => part !== "").join(" · ")

    text: item.title
    minimum: look.sp(110)
    leftPadding: look.sp(28)
    rightPadding: look.sp(28)

    Accessible.name: text
    Accessible.description: state_ + ". " + line

    SignOffWords {
        id: words
    }

    contentItem: Item {
        implicitHeight: column.height

        Icon {
            id: mark

            look: row.look
            name: words.symbol(row.item.status)
            size: 40
            color: row.item.status === "signed" ? row.look.good : row.item.status === "changed" ? row.look.urgent : row.look.ink2
            x: row.look.rtl ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
        }

        Column {
            id: column

            x: row.look.rtl ? 0 : mark.width + row.look.sp(24)
            width: parent.width - mark.width - row.look.sp(24)
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                look: row.look
                text: row.text
                lang: row.item.lang
                bold: true
                size: 31
                leading: 40
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                look: row.look
                text: row.state_ + " · " + row.line
                leading: 38
                color: row.look.ink2
                Accessible.ignored: true
            }
        }
    }
}
