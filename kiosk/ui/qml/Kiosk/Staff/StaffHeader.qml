import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Ink, no hue: where staff are, the way to the other screens, and the lock.
Rectangle {
    id: header

    required property Shell shell
    required property Look look

    readonly property StaffModel staff: shell.staff

    readonly property string screen: staff.screen
    readonly property bool atDoor: screen === "setup" || screen === "pin"
    readonly property bool tight: look.room < 900
    readonly property alias title: place

    height: Math.max(look.sp(look.low ? 104 : 120), lock.height + look.sp(24))
    color: look.contrast ? look.ground : look.chosen

    readonly property color ink: look.contrast ? look.ink : look.chosenInk

    // Whether a point of the window is on Listen, which stops reading by itself.
    function onListen(at: point): bool {
        return listen.contains(listen.mapFromItem(null, at));
    }

    function focusListen(reason: int): void {
        listen.forceActiveFocus(reason);
    }

    StaffNames {
        id: names
    }

    Rectangle {
        visible: header.look.contrast
        width: parent.width
        height: header.look.fillEdge
        color: header.look.line
        anchors.bottom: parent.bottom
    }

    Rectangle {
        id: tag

        width: header.look.sp(64)
        height: width
        radius: header.look.sp(16)
        color: header.ink
        x: header.look.rtl ? header.width - width - header.look.margin : header.look.margin
        anchors.verticalCenter: parent.verticalCenter

        Icon {
            anchors.centerIn: parent
            look: header.look
            name: names.symbol(header.screen)
            size: 42
            color: header.color
        }
    }

    Words {
        id: place

        readonly property real start: header.look.margin + header.look.sp(84)
        readonly property real room: header.width - start - buttons.width - header.look.margin - header.look.sp(24)

        look: header.look
        text: names.title(header.screen)
        heading: true
        level: 1
        filled: true
        bold: true
        asTitle: true
        size: 36
        leading: 42
        color: header.ink
        width: Math.max(0, room)
        maximumLineCount: 2
        fontSizeMode: Text.Fit
        minimumPixelSize: header.look.type(24)
        height: header.height
        verticalAlignment: Text.AlignVCenter
        x: header.look.rtl ? header.width - width - start : start
    }

    Row {
        id: buttons

        spacing: header.look.targetGap
        layoutDirection: header.look.rtl ? Qt.RightToLeft : Qt.LeftToRight
        x: header.look.rtl ? header.look.sp(40) : header.width - width - header.look.sp(40)
        anchors.verticalCenter: parent.verticalCenter

        OutlineButton {
            id: listen

            look: header.look
            symbol: "volume-2"
            text: qsTr("Listen")
            wordless: true
            mute: true
            fill: header.color
            ink: header.ink
            edgeColor: header.ink
            onClicked: header.shell.listen()
        }

        OutlineButton {
            visible: !header.atDoor && header.screen !== "menu"
            look: header.look
            symbol: "menu"
            text: qsTr("Menu")
            wordless: header.tight
            fill: header.color
            ink: header.ink
            edgeColor: header.ink
            onClicked: header.staff.open("menu")
        }

        OutlineButton {
            id: lock

            look: header.look
            symbol: header.atDoor ? "arrow-left" : "lock"
            text: header.atDoor ? qsTr("Back") : qsTr("Lock")
            wordless: header.tight
            fill: header.color
            ink: header.ink
            edgeColor: header.ink
            onClicked: header.staff.lock()
        }
    }
}
