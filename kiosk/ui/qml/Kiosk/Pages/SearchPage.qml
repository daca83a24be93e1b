pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Search by big keys or a keyboard: what is found shows while the word grows.
ScreenBase {
    id: page

    readonly property SearchModel search: shell.search

    // Beside what is found, or below it where a rail leaves the usual rows of letters too little width.
    readonly property bool beside: look.low && !look.steady && (look.railWidth === 0 || inner * 0.55 >= keys.usualWidth)

    // Large words on a low screen: the keys begin at the top, so that all of them are there.
    readonly property bool tight: beside && !look.wide
    readonly property bool stacked: !beside && !look.steady && height < look.sp(560) + look.fp(400)
    readonly property real inner: Math.min(width - 2 * look.margin, look.sp(2400))
    readonly property real keysWidth: look.steady && look.low ? inner : beside ? Math.min(inner * 0.55, look.sp(1040)) : Math.min(Math.max(inner, Math.min(keys.usualWidth, width - look.sp(8))), look.sp(1040))
    readonly property var person: shell.home.actions.find(a => a.icon === "message-circle") ?? {}

    function write(letter: string): void {
        shell.setQuery(search.query + letter);
    }

    function erase(): void {
        shell.setQuery(search.query.slice(0, -1));
    }

    scroller: view
    cues: beside
    led: false
    focus: true

    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        if (event.key === Qt.Key_Backspace) {
            erase();
            event.accepted = true;
        } else if (event.text.length === 1 && event.text >= " ") {
            write(event.text);
            event.accepted = true;
        }
    }

    Item {
        id: field

        x: page.tight && page.look.rtl ? (parent.width + page.inner) / 2 - width : (parent.width - page.inner) / 2
        y: page.look.sp(page.tight || page.stacked ? 12 : page.look.low ? 20 : 40)
        width: page.tight ? page.inner - page.keysWidth - page.look.gap : page.inner
        height: Math.max(page.look.sp(96), page.look.fp(page.stacked ? 62 : 84))

        Rectangle {
            anchors.fill: parent
            radius: page.look.sp(24)
            color: page.look.sunken
            border.width: page.look.contrast ? page.look.sp(4) : 0
            border.color: page.look.line
        }

        Icon {
            id: glass

            look: page.look
            name: "search"
            size: 44
            color: page.look.ink2
            x: page.look.rtl ? parent.width - width - page.look.sp(32) : page.look.sp(32)
            anchors.verticalCenter: parent.verticalCenter
        }

        Words {
            look: page.look
            text: page.search.query !== "" ? page.search.query : page.look.room < 900 || page.tight ? qsTr("Write a word") : qsTr("Write a word, such as “bone” or “tired”")
            bold: page.search.query !== ""
            size: page.search.query !== "" ? 44 : 33
            leading: 54
            color: page.search.query !== "" ? page.look.ink : page.look.ink2
            wrapMode: Text.NoWrap
            elide: Text.ElideLeft
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: page.look.type(26)
            x: page.look.rtl ? page.look.sp(32) : glass.x + glass.width + page.look.sp(20)
            width: parent.width - glass.width - page.look.sp(84)
            anchors.verticalCenter: parent.verticalCenter
            Accessible.name: page.search.query !== "" ? qsTr("You wrote: %1").arg(page.search.query) : text
        }
    }

    Scroller {
        id: view

        // Room on every side for the ring of what has the focus.
        readonly property real rim: page.look.sp(12)

        x: (page.beside && page.look.rtl ? field.x + field.width - list.width : field.x) - rim
        y: field.y + field.height + page.look.sp(16) - rim
        width: list.width + 2 * rim
        height: Math.max(0, (page.beside ? page.height : keys.y) - y - page.look.sp(page.beside ? 0 : 16))
        look: page.look
        contentHeight: list.height + rim + page.look.sp(24)

        Column {
            id: list

            x: view.rim
            y: view.rim
            width: page.beside ? page.inner - page.keysWidth - page.look.gap : page.inner
            spacing: page.look.targetGap

            Words {
                visible: page.search.query !== "" && page.search.hits.length === 0
                width: parent.width
                look: page.look
                text: qsTr("Nothing was found for that. Try fewer letters, look in the A to Z, or ask a person.")
                size: 33
                leading: 48
            }

            Repeater {
                model: page.search.hits

                SearchHit {
                    required property var modelData

                    look: page.look
                    hue: page.look.science
                    hit: modelData
                    width: list.width
                    onClicked: modelData.kind === "term" ? page.shell.follow("term:" + modelData.id, page.progress) : page.shell.openPage(modelData.page, page.progress)
                }
            }

            Flow {
                visible: page.search.hits.length === 0
                width: parent.width
                spacing: page.look.targetGap
                layoutDirection: page.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

                readonly property real half: page.tight || page.look.room < 800 ? width : (width - spacing) / 2

                OutlineButton {
                    visible: page.search.glossary !== ""
                    look: page.look
                    width: parent.half
                    height: Math.max(page.look.target, page.look.fp(90), implicitHeight)
                    symbol: "book-open"
                    text: qsTr("Words from A to Z")
                    onClicked: page.shell.openPage(page.search.glossary, 0)
                }

                OutlineButton {
                    visible: page.person.page !== undefined
                    look: page.look
                    width: parent.half
                    height: Math.max(page.look.target, page.look.fp(90), implicitHeight)
                    symbol: page.person.icon ?? "message-circle"
                    text: page.person.title ?? ""
                    onClicked: page.shell.openPage(page.person.page, 0)
                }
            }
        }
    }

    BigKeys {
        id: keys

        look: page.look
        hue: page.hue
        language: page.shell.language
        written: page.search.query
        width: page.keysWidth
        room: page.tight ? page.height - 2 * page.look.sp(14) : page.height - view.y - view.rim - page.look.sp(24)
        x: page.beside ? (page.look.rtl ? (page.width - page.inner) / 2 : (page.width + page.inner) / 2 - width) : (page.width - width) / 2
        y: page.tight ? page.look.sp(14) : page.beside ? view.y + view.rim : page.height - height - page.look.sp(24)
        onTyped: letter => page.write(letter)
        onErased: page.erase()
        onCleared: page.shell.setQuery("")
    }
}
