import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// "Are you still there?": calm, over everything, with one big answer. Digits only in the last ten seconds.
FocusScope {
    id: over

    required property IdleWatch idle
    required property Look look
    required property Hue hue
    required property bool keyed

    signal done

    readonly property int digitsFrom: 10

    visible: idle.warning
    onVisibleChanged: {
        if (!visible)
            return;
        stay.forceActiveFocus(keyed ? Qt.TabFocusReason : Qt.OtherFocusReason);
        stay.Accessible.announce(Accessible.name, Accessible.Assertive);
    }

    Keys.onEscapePressed: idle.stay()
    Keys.onBackPressed: idle.stay()

    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text + " " + words.text

    Rectangle {
        anchors.fill: parent
        color: over.look.scrim

        TapHandler {
            onTapped: over.idle.stay()
        }
    }

    Rectangle {
        id: sheet

        readonly property real pad: over.look.sp(56)

        x: (parent.width - width) / 2
        y: parent.height - height - over.look.sp(24)
        width: Math.min(parent.width - over.look.sp(48), over.look.fp(1100))
        height: inside.height + pad * 2
        radius: over.look.sp(36)
        color: over.look.raised
        border.width: over.look.contrast ? over.look.sp(4) : (over.look.shadow ? 0 : 1)
        border.color: over.look.line

        TapHandler {}

        Column {
            id: inside

            x: sheet.pad
            y: sheet.pad
            width: sheet.width - sheet.pad * 2
            spacing: over.look.sp(32)

            Item {
                width: parent.width
                height: Math.max(tag.height, texts.height)

                Rectangle {
                    id: tag

                    width: over.look.sp(96)
                    height: width
                    radius: over.look.sp(24)
                    color: over.look.community.tint
                    border.width: over.look.contrast ? over.look.sp(2) : 0
                    border.color: over.look.community.ink
                    x: over.look.rtl ? parent.width - width : 0

                    Icon {
                        anchors.centerIn: parent
                        look: over.look
                        name: "hourglass"
                        size: 48
                        color: over.look.community.ink
                    }
                }

                Column {
                    id: texts

                    x: over.look.rtl ? 0 : tag.width + over.look.sp(28)
                    width: parent.width - tag.width - over.look.sp(28)
                    spacing: over.look.fp(8)

                    Words {
                        id: title

                        width: parent.width
                        look: over.look
                        text: qsTr("Are you still there?")
                        heading: true
                        level: 1
                        bold: true
                        asTitle: true
                        size: 57
                        leading: 66
                    }

                    Words {
                        id: words

                        width: parent.width
                        look: over.look
                        text: over.idle.left > over.digitsFrom ? qsTr("To keep your visit private, this page will clear soon. Need more time? Touch here:") : qsTr("To keep your visit private, this page will clear in %n second(s). Need more time? Touch here:", "", over.idle.left)
                        size: 35
                        leading: 50
                    }
                }
            }

            Rectangle {
                width: parent.width
                height: over.look.sp(16)
                radius: height / 2
                color: over.look.sunken
                border.width: over.look.contrast ? over.look.sp(2) : 0
                border.color: over.look.line

                Rectangle {
                    x: over.look.rtl ? parent.width - width : 0
                    width: Math.max(height, parent.width * over.idle.share)
                    height: parent.height
                    radius: height / 2
                    color: over.look.community.ink
                }
            }

            SolidButton {
                id: stay

                look: over.look
                hue: over.hue
                width: parent.width
                minimum: over.look.sp(over.look.low ? 112 : 168)
                symbol: "book-open"
                trailing: ""
                text: qsTr("I am still reading")
                size: 44
                onClicked: over.idle.stay()
            }

            OutlineButton {
                look: over.look
                width: parent.width
                minimum: over.look.sp(over.look.low ? 84 : 112)
                symbol: "log-out"
                text: qsTr("I’m done. Clear everything now")
                size: 33
                onClicked: over.done()
            }
        }
    }
}
