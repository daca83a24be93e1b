pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Title and text of one step.
Column {
    id: words

    required property Look look
    required property Hue hue
    required property var step

    signal followed(string link)

    spacing: look.fp(16)

    Balanced {
        look: words.look
        available: words.width
        text: words.step.title
        heading: true
        level: 3
        bold: true
        asTitle: true
        size: 44
        leading: 54
    }

    ProseList {
        width: words.width
        look: words.look
        hue: words.hue
        passages: words.step.paragraphs
        size: 32
        leading: 48
        onFollowed: link => words.followed(link)
    }

    Loader {
        active: words.step.note !== ""
        width: words.width

        sourceComponent: Well {
            look: words.look
            hue: words.hue
            radius: words.look.sp(16)
            height: note.height + words.look.sp(40)

            Balanced {
                id: note

                x: words.look.sp(28)
                y: words.look.sp(20)
                available: parent.width - words.look.sp(56)
                look: words.look
                text: words.step.note
                leading: 42
            }
        }
    }
}
