pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// What this computer keeps for its owner: whether it may, the bookmarks, and the way to erase all of it.
SheetFrame {
    id: sheet

    required property Laptop laptop
    required property Shell shell
    required property real scrolled

    property bool sure: false

    closeText: qsTr("Done")

    component Title: Words {
        width: parent ? parent.width : 0
        look: sheet.look
        heading: true
        bold: true
        size: 36
        leading: 46
    }

    component Wide: OutlineButton {
        width: parent ? parent.width : 0
        look: sheet.look
        centred: false
        minimum: sheet.look.sp(96)
        height: Math.max(minimum, implicitHeight)
    }

    Words {
        width: parent.width
        look: sheet.look
        text: qsTr("This computer")
        heading: true
        level: 1
        bold: true
        asTitle: true
        size: 44
        leading: 54
        color: sheet.hue.ink
    }

    Words {
        visible: sheet.laptop.trouble !== ""
        width: parent.width
        look: sheet.look
        text: sheet.laptop.trouble === "erase" ? qsTr("It could not be erased. Ask the person who looks after this computer.") : qsTr("This computer could not keep it. Free some space, then try again.")
        bold: true
        size: 32
        leading: 46
    }

    TickRow {
        id: tick

        width: parent.width
        look: sheet.look
        hue: sheet.hue
        text: qsTr("Remember where I was")
        ticked: sheet.laptop.on
        onClicked: sheet.laptop.answer(!ticked)
    }

    Words {
        width: parent.width
        look: sheet.look
        text: qsTr("It keeps the page, the language, the size of the words, the colors and your bookmarks. It never keeps what you write or take home. “I’m done” forgets the page.")
        leading: 42
        color: sheet.look.ink2
    }

    Title {
        visible: sheet.laptop.on
        text: qsTr("Bookmarks")
    }

    Wide {
        visible: sheet.laptop.on && sheet.laptop.here !== ""
        symbol: sheet.laptop.marked ? "bookmark-check" : "bookmark"
        text: sheet.laptop.marked ? qsTr("Take the bookmark out of this page") : qsTr("Bookmark this page")
        onClicked: sheet.laptop.toggleBookmark()
    }

    Words {
        visible: sheet.laptop.on && sheet.laptop.bookmarks.length === 0
        width: parent.width
        look: sheet.look
        text: qsTr("There are no bookmarks yet. Open a page, then press Ctrl + D.")
        leading: 42
    }

    Repeater {
        model: sheet.laptop.on ? sheet.laptop.bookmarks : []

        Row {
            id: entry

            required property var modelData

            width: sheet.inner
            spacing: sheet.look.targetGap
            layoutDirection: sheet.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            OutlineButton {
                id: way

                look: sheet.look
                text: entry.modelData.title
                trailing: sheet.look.rtl ? "chevron-left" : "chevron-right"
                centred: false
                width: parent.width - out.width - parent.spacing
                minimum: sheet.look.sp(96)
                height: Math.max(minimum, implicitHeight)
                onClicked: sheet.laptop.openBookmark(entry.modelData.page, sheet.scrolled)
            }

            OutlineButton {
                id: out

                look: sheet.look
                symbol: "x"
                wordless: true
                text: qsTr("Take out %1").arg(entry.modelData.title)
                height: way.height
                onClicked: {
                    tick.forceActiveFocus(Qt.TabFocusReason);
                    sheet.laptop.dropBookmark(entry.modelData.page);
                }
            }
        }
    }

    Wide {
        id: erase

        visible: sheet.laptop.on && !sheet.sure
        symbol: "delete"
        text: qsTr("Erase everything")
        onClicked: {
            sheet.sure = true;
            keep.forceActiveFocus(focusReason);
        }
    }

    Title {
        visible: sheet.laptop.on && sheet.sure
        text: qsTr("Erase your place and all bookmarks?")
    }

    Wide {
        visible: sheet.laptop.on && sheet.sure
        symbol: "delete"
        text: qsTr("Yes, erase everything")
        onClicked: {
            tick.forceActiveFocus(focusReason);
            sheet.sure = false;
            sheet.laptop.eraseAll();
        }
    }

    Wide {
        id: keep

        visible: sheet.laptop.on && sheet.sure
        symbol: "check"
        text: qsTr("No, keep it")
        onClicked: {
            sheet.sure = false;
            erase.forceActiveFocus(focusReason);
        }
    }
}
