import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Minutes to read, and who checked the page; nobody is said plainly.
Flow {
    id: meta

    required property Look look
    required property PageModel page

    readonly property real natural: clock.width + minutes.implicitWidth + mark.width + words.implicitWidth + look.sp(28) + spacing + 2

    spacing: look.sp(36)
    layoutDirection: look.rtl ? Qt.RightToLeft : Qt.LeftToRight

    Row {
        spacing: meta.look.sp(14)
        layoutDirection: meta.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            id: clock

            look: meta.look
            name: "clock"
            size: 30
            grows: true
            color: meta.look.ink2
            anchors.verticalCenter: parent.verticalCenter
        }

        Words {
            id: minutes

            look: meta.look
            text: qsTr("%n minute(s)", "", meta.page.minutes)
            color: meta.look.ink2
            leading: 40
        }
    }

    Row {
        visible: meta.page.example
        spacing: meta.look.sp(14)
        layoutDirection: meta.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            look: meta.look
            name: "pen-line"
            size: 30
            grows: true
            color: meta.look.ink2
            anchors.verticalCenter: parent.verticalCenter
        }

        Words {
            look: meta.look
            text: qsTr("A made-up example")
            bold: true
            color: meta.look.ink2
            leading: 40
        }
    }

    Row {
        spacing: meta.look.sp(14)
        layoutDirection: meta.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            id: mark

            look: meta.look
            name: meta.page.reviewer ? "circle-check" : "circle-alert"
            size: 30
            grows: true
            color: meta.look.ink2
            y: meta.look.fp(5)
        }

        Words {
            id: words

            look: meta.look
            text: meta.page.reviewer ? qsTr("Checked by %1, %2").arg(meta.page.reviewer).arg(meta.page.reviewed) : meta.page.reviewChanged ? qsTr("Changed since it was checked") : qsTr("Not yet checked by a clinician")
            color: meta.look.ink2
            leading: 40
            width: Math.min(implicitWidth, meta.width - mark.width - meta.look.sp(14))
        }
    }

    Row {
        visible: meta.page.translator !== ""
        spacing: meta.look.sp(14)
        layoutDirection: meta.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            id: languages

            look: meta.look
            name: "languages"
            size: 30
            grows: true
            color: meta.look.ink2
            y: meta.look.fp(5)
        }

        Words {
            look: meta.look
            text: qsTr("Translation checked by %1").arg(meta.page.translator)
            color: meta.look.ink2
            leading: 40
            width: Math.min(implicitWidth, meta.width - languages.width - meta.look.sp(14))
        }
    }
}
