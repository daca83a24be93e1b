import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A label over options that share their edges and fill the width.
Column {
    id: group

    required property Look look
    required property string label
    required property var choices
    required property string current
    property bool ofLanguages: false

    readonly property int count: Math.max(1, choices.length)

    signal picked(string id)

    spacing: look.sp(6)

    Words {
        look: group.look
        text: group.label
        bold: true
        leading: 40
        width: parent.width
    }

    Joined {
        look: group.look
        options: group.choices
        current: group.current
        ofLanguages: group.ofLanguages
        minimumWidth: Math.floor((group.width + look.edge * (group.count - 1)) / group.count)
        onPicked: id => group.picked(id)
    }
}
