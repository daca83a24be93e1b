import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// One sentence about something that could not be kept or done, and what to do next.
Rectangle {
    id: notice

    required property StaffModel staff
    required property Look look

    readonly property string key: staff.notice

    signal news(string text)

    visible: key !== ""
    height: visible ? Math.max(words.height, close.height) + look.sp(24) : 0
    radius: look.sp(24)
    color: look.urgentTint
    border.width: look.contrast ? look.sp(2) : 0
    border.color: look.urgent

    onKeyChanged: {
        if (key !== "")
            news(words.text);
    }

    Icon {
        id: mark

        look: notice.look
        name: "triangle-alert"
        size: 40
        color: notice.look.urgent
        x: notice.look.rtl ? parent.width - width - notice.look.sp(24) : notice.look.sp(24)
        anchors.verticalCenter: parent.verticalCenter
    }

    Words {
        id: words

        look: notice.look
        text: sentences.sentence(notice.key)
        leading: 40
        color: notice.look.ink
        x: notice.look.rtl ? close.width + notice.look.sp(36) : mark.width + notice.look.sp(44)
        width: parent.width - mark.width - close.width - notice.look.sp(92)
        anchors.verticalCenter: parent.verticalCenter
    }

    OutlineButton {
        id: close

        look: notice.look
        symbol: "x"
        text: qsTr("Close this message")
        wordless: true
        x: notice.look.rtl ? notice.look.sp(12) : parent.width - width - notice.look.sp(12)
        anchors.verticalCenter: parent.verticalCenter
        onClicked: notice.staff.dismiss()
    }

    StaffSentences {
        id: sentences
    }
}
