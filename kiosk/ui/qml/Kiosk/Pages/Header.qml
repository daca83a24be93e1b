import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Where am I, and which language. In a door it carries the door's hue.
Rectangle {
    id: header

    required property Shell shell
    required property Look look
    required property Hue hue

    readonly property bool titled: look.low && shell.clinic === "" && shell.screen === "home"
    readonly property alias title: place
    // Screens of no door are named here.
    readonly property string own: {
        switch (shell.place.name !== "" ? "" : shell.screen) {
        case "search":
            return qsTr("Search");
        case "my-sheet":
            return qsTr("My sheet");
        case "questions":
            return qsTr("My questions");
        default:
            return "";
        }
    }
    readonly property bool placed: shell.place.name !== "" || own !== ""

    height: Math.max(look.sp(look.low ? 104 : 120), languages.height + look.sp(28))
    color: placed ? hue.fill : look.ground

    Rectangle {
        visible: header.placed && header.look.contrast
        width: parent.width
        height: header.look.fillEdge
        color: header.hue.ink
        anchors.bottom: parent.bottom
    }

    Rectangle {
        id: tag

        visible: header.placed
        width: header.look.sp(64)
        height: width
        radius: header.look.sp(16)
        color: header.look.contrast ? header.hue.ink : header.hue.tint
        x: header.look.rtl ? header.width - width - header.look.margin : header.look.margin
        anchors.verticalCenter: parent.verticalCenter

        Icon {
            anchors.centerIn: parent
            look: header.look
            name: header.shell.place.icon || "search"
            size: 42 / Math.min(header.look.step, 1.4) // the tag does not grow
            color: header.look.contrast ? header.look.ground : header.hue.ink
        }
    }

    Words {
        id: place

        readonly property real start: header.placed ? header.look.margin + header.look.sp(84) : header.look.margin
        readonly property bool narrow: least.advanceWidth > room
        readonly property real room: header.width - start - languages.width - header.look.margin * 2

        look: header.look
        text: header.own !== "" ? header.own : header.placed ? header.shell.place.name : header.titled ? header.shell.home.title : header.shell.clinic
        heading: header.titled || header.shell.screen === "search"
        level: 1
        filled: header.placed
        bold: true
        asTitle: true
        size: narrow ? 29 : header.placed ? 36 : header.titled ? 52 : 29
        color: header.placed ? header.hue.fillInk : header.look.ink
        width: Math.max(0, Math.min(implicitWidth, room))
        // A name that is too long for one line even at its smallest takes two.
        steady: narrow
        wrapMode: narrow ? Text.WordWrap : Text.NoWrap
        fontSizeMode: narrow ? Text.FixedSize : Text.HorizontalFit
        minimumPixelSize: header.look.sp(29)
        x: header.look.rtl ? header.width - width - start : start
        anchors.verticalCenter: parent.verticalCenter
    }

    TextMetrics {
        id: least

        font.family: header.look.family
        font.weight: Font.Bold
        font.pixelSize: header.look.sp(29)
        text: place.text
    }

    LanguageSwitch {
        id: languages

        shell: header.shell
        look: header.look
        hue: header.hue
        onHue: header.placed
        x: header.look.rtl ? header.look.sp(40) : header.width - width - header.look.sp(40)
        anchors.verticalCenter: parent.verticalCenter
    }
}
