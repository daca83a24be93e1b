pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// What the visitor takes home: what is on it, in which order, and how it is printed.
ScreenBase {
    id: page

    readonly property MySheetModel sheet: shell.mySheet
    readonly property int count: sheet.things.length
    readonly property bool ordering: sheet.ordering && count > 1
    readonly property bool asking: sheet.keys.includes("questions:")

    scroller: view

    Scroller {
        id: view

        anchors.fill: parent
        look: page.look
        foot: page.look.low ? 0 : page.look.sp(120)
        contentHeight: column.y + column.height + page.look.sp(page.look.low ? 40 : 130)

        Column {
            id: column

            x: (parent.width - width) / 2
            y: page.look.sp(page.look.low ? 24 : 40)
            width: page.look.wide ? Math.min(parent.width - page.look.margin * 2, page.look.fp(1600)) : page.look.columnWidth
            spacing: page.look.fp(16)

            Balanced {
                look: page.look
                available: parent.width
                text: page.count > 0 ? qsTr("%n thing(s) to take home", "", page.count) : qsTr("Nothing is on my sheet yet")
                heading: true
                level: 1
                bold: true
                asTitle: true
                size: 57
                leading: 66
            }

            Words {
                width: parent.width
                look: page.look
                text: page.count > 0 ? qsTr("We keep no copy.") : qsTr("You can take pages, words, contacts and questions home on paper. We keep no copy.")
                size: 35
                leading: 50
            }

            EmptySheet {
                visible: page.count === 0
                width: parent.width
                look: page.look
                hue: page.hue
                picture: page.sheet.picture
                onQuestionsWanted: page.shell.questions.open("", page.progress)
                onHomeWanted: page.shell.goHome()
            }

            Repeater {
                model: page.sheet.things

                MySheetRow {
                    required property var modelData
                    required property int index

                    look: page.look
                    hue: page.look.hue(modelData.hue)
                    thing: modelData
                    first: index === 0
                    last: index === page.count - 1
                    ordering: page.ordering
                    width: column.width
                    onMoved: by => page.sheet.move(modelData.key, by)
                    onRemoved: {
                        page.sheet.leave(modelData.key);
                        Accessible.announce(qsTr("Taken off my sheet"));
                    }
                    onRewritten: page.shell.questions.openList(page.progress)
                }
            }

            OutlineButton {
                visible: page.count > 1
                look: page.look
                width: parent.width
                minimum: look.sp(96)
                symbol: page.ordering ? "check" : "list"
                text: page.ordering ? qsTr("The order is right") : qsTr("Change the order")
                onClicked: page.sheet.setOrdering(!page.ordering)
            }

            OutlineButton {
                visible: page.count > 0 && !page.asking
                look: page.look
                width: parent.width
                minimum: look.sp(96)
                symbol: "circle-help"
                text: qsTr("Choose questions for my visit")
                onClicked: page.shell.questions.open("", page.progress)
            }
        }
    }
}
