import QtQml

// All keys of a window on a laptop, once: what is pressed, what it does, and how the list says it.
// `chords` work everywhere; `plain` keys, by code or letter, only where nobody writes.
QtObject {
    readonly property var groups: [
        {
            title: qsTr("Go"),
            rows: [
                {
                    does: "back",
                    chords: ["Alt+Left"],
                    plain: [],
                    shown: qsTr("Alt + Left arrow"),
                    words: qsTr("Back")
                },
                {
                    does: "home",
                    chords: ["Alt+Home"],
                    plain: [],
                    shown: qsTr("Alt + Home"),
                    words: qsTr("Home")
                },
                {
                    does: "search",
                    chords: ["Ctrl+L"],
                    plain: ["/"],
                    shown: qsTr("Ctrl + L, or /"),
                    words: qsTr("Search all pages")
                },
                {
                    does: "",
                    chords: [],
                    plain: [],
                    shown: qsTr("Tab or arrows, then Enter"),
                    words: qsTr("Go to the next button, and press it")
                },
                {
                    does: "",
                    chords: [],
                    plain: [],
                    shown: qsTr("Esc"),
                    words: qsTr("Close what lies on top, or go back")
                }
            ]
        },
        {
            title: qsTr("Read"),
            rows: [
                {
                    does: "scroll",
                    chords: [],
                    plain: [Qt.Key_Space, Qt.Key_PageDown, Qt.Key_PageUp, Qt.Key_Home, Qt.Key_End],
                    shown: qsTr("Space, Page Up, Page Down, Home, End"),
                    words: qsTr("Move on the page")
                },
                {
                    does: "find",
                    chords: ["Ctrl+F"],
                    plain: [],
                    shown: qsTr("Ctrl + F"),
                    words: qsTr("Find on this page")
                },
                {
                    does: "next",
                    chords: ["F3", "Ctrl+G"],
                    plain: [],
                    shown: qsTr("F3, or Enter"),
                    words: qsTr("Next match")
                },
                {
                    does: "before",
                    chords: ["Shift+F3", "Ctrl+Shift+G"],
                    plain: [],
                    shown: qsTr("Shift + F3"),
                    words: qsTr("Match before")
                },
                {
                    does: "listen",
                    chords: [],
                    plain: ["l"],
                    shown: qsTr("L"),
                    words: qsTr("Listen, or stop listening")
                },
                {
                    does: "larger",
                    chords: ["Ctrl++", "Ctrl+="],
                    plain: [],
                    shown: qsTr("Ctrl + plus, or Ctrl and wheel"),
                    words: qsTr("Larger words")
                },
                {
                    does: "smaller",
                    chords: ["Ctrl+-"],
                    plain: [],
                    shown: qsTr("Ctrl + minus, or Ctrl and wheel"),
                    words: qsTr("Smaller words")
                },
                {
                    does: "usual",
                    chords: ["Ctrl+0"],
                    plain: [],
                    shown: qsTr("Ctrl + 0"),
                    words: qsTr("Words of the usual size")
                }
            ]
        },
        {
            title: qsTr("Keep"),
            rows: [
                {
                    does: "bookmark",
                    chords: ["Ctrl+D"],
                    plain: [],
                    shown: qsTr("Ctrl + D"),
                    words: qsTr("Bookmark this page, or take the bookmark out")
                },
                {
                    does: "bookmarks",
                    chords: ["Ctrl+B"],
                    plain: [],
                    shown: qsTr("Ctrl + B"),
                    words: qsTr("Show my bookmarks")
                },
                {
                    does: "print",
                    chords: ["Ctrl+P"],
                    plain: [],
                    shown: qsTr("Ctrl + P"),
                    words: qsTr("Print this page or guide")
                }
            ]
        },
        {
            title: qsTr("Window"),
            rows: [
                {
                    does: "full",
                    chords: ["F11"],
                    plain: [],
                    shown: qsTr("F11"),
                    words: qsTr("Fill the screen, or go back to a window")
                },
                {
                    does: "keys",
                    chords: ["F1"],
                    plain: ["?"],
                    shown: qsTr("F1, or ?"),
                    words: qsTr("Show these keys")
                },
                {
                    does: "close",
                    chords: ["Ctrl+Q", "Ctrl+W"],
                    plain: [],
                    shown: qsTr("Ctrl + Q, or Ctrl + W"),
                    words: qsTr("Close the window")
                }
            ]
        }
    ]

    readonly property var rows: groups.reduce((all, group) => all.concat(group.rows), [])
    readonly property var chorded: rows.filter(row => row.chords.length > 0)

    // What a plain key does here; "" for nothing.
    function plainly(key: int, letter: string): string {
        const found = rows.find(row => row.plain.includes(key) || (letter !== "" && row.plain.includes(letter.toLowerCase())));
        return found ? found.does : "";
    }
}
