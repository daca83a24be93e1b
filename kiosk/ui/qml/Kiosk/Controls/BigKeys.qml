pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Big keys to write with; accents are not needed for a search, because it forgives them. With `sentences` there is
// a row of marks, and of accents where the language has them.
// It learns nothing and knows nothing of what was typed.
Column {
    id: keys

    required property Look look
    required property Hue hue
    required property string language
    property bool sentences: false

    // How high the keys may be together; keys never get smaller than a finger needs.
    property real room: 9999

    signal typed(string letter)
    signal erased
    signal cleared

    readonly property var layouts: ({
            en: ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"],
            es: ["1234567890", "qwertyuiop", "asdfghjklñ", "zxcvbnm"],
            fr: ["1234567890", "azertyuiop", "qsdfghjklm", "wxcvbn"],
            ar: ["1234567890", "ضصثقفغعهخحج", "شسيبلاتنمكط", "ئءؤرىةوزظد"]
        })
    readonly property var marks: ({
            en: "?,.'-",
            es: "áéíóúü¿?,.",
            fr: "éèàêçùô'?,",
            ar: "؟،."
        })
    readonly property var said: ({
            "?": qsTr("Question mark"),
            "؟": qsTr("Question mark"),
            "¿": qsTr("Opening question mark"),
            ",": qsTr("Comma"),
            "،": qsTr("Comma"),
            ".": qsTr("Full stop"),
            "'": qsTr("Apostrophe"),
            "-": qsTr("Hyphen")
        })
    readonly property var rows: [...(layouts[language] ?? layouts.en), ...(sentences ? [marks[language] ?? marks.en] : [])]
    readonly property int longest: rows.reduce((most, row) => Math.max(most, row.length), 0)
    readonly property real gap: look.sp(8)
    readonly property real keyWidth: (width - gap * (longest - 1)) / longest
    readonly property real keyHeight: Math.max(look.sp(72), Math.min(look.sp(look.low ? 80 : 92), Math.floor((room - gap * rows.length) / (rows.length + 1))))
    readonly property real letterSize: Math.min(36, 44 / look.step * 1.25)

    spacing: gap

    Repeater {
        model: keys.rows

        Row {
            id: line

            required property string modelData

            anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
            spacing: keys.gap
            layoutDirection: keys.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            Repeater {
                model: line.modelData.split("")

                PressArea {
                    id: key

                    required property string modelData

                    look: keys.look
                    text: modelData
                    mute: true
                    width: keys.keyWidth
                    height: keys.keyHeight
                    minimum: 0
                    leftPadding: 0
                    rightPadding: 0
                    topPadding: 0
                    bottomPadding: 0
                    radius: keys.look.sp(16)
                    onClicked: keys.typed(modelData)

                    Accessible.name: keys.said[modelData] ?? modelData

                    contentItem: Words {
                        look: keys.look
                        text: key.text
                        bold: true
                        size: keys.letterSize
                        leading: size * 1.25
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    Row {
        spacing: keys.gap
        layoutDirection: keys.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        OutlineButton {
            look: keys.look
            mute: true
            width: (keys.width - keys.gap * 2) * 0.4
            height: keys.keyHeight
            symbol: "space"
            text: qsTr("Space")
            wordless: keys.look.room < 700
            onClicked: keys.typed(" ")
        }

        OutlineButton {
            look: keys.look
            mute: true
            width: (keys.width - keys.gap * 2) * 0.3
            height: keys.keyHeight
            symbol: "delete"
            text: qsTr("Erase")
            wordless: keys.look.room < 1000
            onClicked: keys.erased()
        }

        OutlineButton {
            look: keys.look
            mute: true
            width: (keys.width - keys.gap * 2) * 0.3
            height: keys.keyHeight
            symbol: "x"
            text: qsTr("Clear")
            wordless: keys.look.room < 1000
            onClicked: keys.cleared()
        }
    }
}
