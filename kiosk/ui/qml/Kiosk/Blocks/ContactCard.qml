import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// An organisation that helps. A phone number stands here only if a source confirmed it.
Panel {
    id: card

    required property Hue hue
    required property var org
    required property bool taken

    signal taking(bool wanted)

    implicitHeight: inside.height + look.sp(64)

    Column {
        id: inside

        x: card.look.sp(36)
        y: card.look.sp(32)
        width: card.width - card.look.sp(72)
        spacing: card.look.fp(10)

        Words {
            width: parent.width
            look: card.look
            text: card.org.name
            heading: true
            level: 3
            bold: true
            size: 33
            leading: 42
        }

        Words {
            width: parent.width
            look: card.look
            text: card.org.offer
            leading: 42
        }

        ContactLine {
            width: parent.width
            look: card.look
            hue: card.hue
            symbol: "phone"
            text: card.org.phone
            strong: true
        }

        ContactLine {
            width: parent.width
            look: card.look
            hue: card.hue
            symbol: "clock"
            text: card.org.hours
        }

        ContactLine {
            width: parent.width
            look: card.look
            hue: card.hue
            symbol: "globe"
            text: card.org.website
        }

        ContactLine {
            width: parent.width
            look: card.look
            hue: card.hue
            symbol: "languages"
            text: card.org.languages
        }

        Words {
            visible: card.org.year !== ""
            width: parent.width
            look: card.look
            text: qsTr("Seen in a source of %1. It may have changed.").arg(card.org.year)
            color: card.look.ink2
            leading: 42
        }

        OutlineButton {
            look: card.look
            width: Math.min(implicitWidth, parent.width)
            symbol: card.taken ? "check" : "file-plus"
            text: card.taken ? qsTr("On my sheet. Take it off") : qsTr("Add to my sheet")
            fill: card.taken ? card.hue.tint : look.raised
            edgeColor: card.taken ? card.hue.ink : look.line
            edgeWidth: card.taken ? look.sp(4) : look.edge
            ink: card.taken ? card.hue.ink : look.ink
            onClicked: {
                const wanted = !card.taken;
                card.taking(wanted);
                tell(wanted ? qsTr("Added to my sheet") : qsTr("Taken off my sheet"));
            }

            Accessible.name: text + ": " + card.org.name
        }
    }
}
