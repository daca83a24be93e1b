pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// All words of a page in their order, without pictures or buttons: for somebody who has to read every one of them.
Column {
    id: passages

    required property Look look
    required property var parts
    property string lang: ""

    spacing: look.sp(16)

    Repeater {
        model: passages.parts

        Words {
            required property var modelData

            width: passages.width
            look: passages.look
            lang: passages.lang
            text: modelData.text
            heading: modelData.heading
            level: 3
            bold: modelData.heading
            leading: 44
        }
    }
}
