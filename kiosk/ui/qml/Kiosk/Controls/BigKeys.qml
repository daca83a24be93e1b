pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Big keys to write with; accents are not needed for a search, because it forgives them. With `sentences` there is
// a row of marks, and of accents where the language has them.
// It learns nothing and knows nothing of what was typed.
Item {
    id: keys

    required property Look look
    required property Hue hue
    required property string language
    property bool sentences: false

    // What is written so far: said after a word, and after something is taken away.
    property string written: ""
    readonly property string news: written.trim() !== "" ? qsTr("You wrote: %1").arg(written) : qsTr("Nothing is written.")

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
    readonly property var usual: [...(layouts[language] ?? layouts.en), ...(sentences ? [marks[language] ?? marks.en] : [])]

    // Where large keys have little height, the letters stand in three rows, without digits, and the rest beside them.
    readonly property bool aside: look.steady && look.low
    readonly property real lettersWidth: aside ? width - Math.max(look.target * 2, width * 0.2) - gap : width
    // Where height is short and hands are steady, keys are as small as a finger can take, and nearer.
    readonly property bool short: room < 9999 && !look.steady
    readonly property real leastKey: short ? look.sp(72) : look.target

    // What the usual rows need; in less, letters stand in shorter rows.
    readonly property real usualWidth: usual.reduce((most, row) => Math.max(most, row.length), 0) * (leastKey + gap) - gap
    readonly property int fitting: Math.max(1, Math.floor((lettersWidth + gap) / (leastKey + gap)))
    readonly property var full: arranged(usual)

    // A sentence can do without digits where all rows would not be in sight together.
    readonly property bool crowded: sentences && !aside && (full.length + 1) * (leastKey + gap) - gap > room
    readonly property var rows: aside ? evenly(usual.slice(1).join("")) : crowded ? arranged(usual.slice(1)) : full
    readonly property int lines: aside ? Math.max(3, rows.length) : rows.length + 1
    readonly property int longest: rows.reduce((most, row) => Math.max(most, row.length), 0)
    readonly property real gap: short ? look.sp(8) : look.targetGap
    readonly property real keyWidth: (lettersWidth - gap * (longest - 1)) / longest
    readonly property real keyHeight: Math.max(look.sp(72), Math.min(Math.max(look.target, look.sp(look.low ? 80 : 92)), Math.floor((room + gap) / lines - gap)))

    // No letter is wider than its key; those that run from right to left are wide for their size.
    readonly property real letterSize: Math.min(36, 44 / look.step * 1.25, keyWidth / look.unit / look.step * (look.rtl ? 0.62 : 0.9))

    function arranged(given: var): var {
        return given.every(row => row.length <= fitting) ? given : evenly(given.join(""));
    }

    // The same keys in rows as long as fit, where the usual rows are too long or too many for large keys.
    function evenly(letters: string): var {
        const count = Math.ceil(letters.length / fitting);
        const size = Math.ceil(letters.length / count);
        return Array.from({
            length: count
        }, (_, row) => letters.slice(row * size, (row + 1) * size));
    }

    implicitHeight: lines * (keyHeight + gap) - gap
    height: implicitHeight

    Column {
        id: letters

        z: 1 // what stands below covers no ring
        width: keys.lettersWidth
        x: keys.aside && keys.look.rtl ? keys.width - width : 0
        spacing: keys.gap

        Repeater {
            model: keys.rows

            Row {
                id: line

                required property string modelData

                z: Window.activeFocusItem?.parent === line ? 1 : 0
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
                        isKey: true
                        leftPadding: 0
                        rightPadding: 0
                        topPadding: 0
                        bottomPadding: 0
                        radius: keys.look.sp(16)
                        onClicked: {
                            keys.typed(modelData);
                            tell(Accessible.name);
                        }

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
    }

    Grid {
        id: actions

        z: Window.activeFocusItem?.parent === actions ? 2 : 0
        readonly property real room: keys.aside ? keys.width - keys.lettersWidth - keys.gap : keys.width - keys.gap * 2

        columns: keys.aside ? 1 : 3
        spacing: keys.gap
        x: keys.aside && !keys.look.rtl ? keys.lettersWidth + keys.gap : 0
        y: keys.aside ? 0 : letters.height + keys.gap
        layoutDirection: keys.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        OutlineButton {
            look: keys.look
            mute: true
            width: actions.room * (keys.aside ? 1 : 0.4)
            height: keys.keyHeight
            symbol: "space"
            text: qsTr("Space")
            wordless: keys.aside ? actions.room < keys.look.fp(220) : keys.look.room < 700
            onClicked: {
                keys.typed(" ");
                tell(keys.news);
            }
        }

        OutlineButton {
            look: keys.look
            mute: true
            width: actions.room * (keys.aside ? 1 : 0.3)
            height: keys.keyHeight
            symbol: "delete"
            text: qsTr("Erase")
            wordless: keys.aside ? actions.room < keys.look.fp(220) : keys.look.room < 1000
            onClicked: {
                keys.erased();
                tell(keys.news);
            }
        }

        OutlineButton {
            look: keys.look
            mute: true
            width: actions.room * (keys.aside ? 1 : 0.3)
            height: keys.keyHeight
            symbol: "x"
            text: qsTr("Clear")
            wordless: keys.aside ? actions.room < keys.look.fp(220) : keys.look.room < 1000
            onClicked: {
                keys.cleared();
                tell(keys.news);
            }
        }
    }
}
