pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Paragraphs one below the other.
Column {
    id: list

    required property Look look
    required property Hue hue
    required property var passages
    property real size: 29
    property real leading: 44

    signal followed(string link)

    spacing: look.paragraphGap

    Repeater {
        model: list.passages

        Prose {
            required property var modelData

            width: list.width
            look: list.look
            hue: list.hue
            passage: modelData
            size: list.size
            leading: list.leading
            onFollowed: link => list.followed(link)
        }
    }
}
