import QtQuick
import Kiosk.Blocks
import Kiosk.Controls

// A learning page: its top, its blocks, its foot. It keeps its place when words or language change.
ScreenBase {
    id: learning

    property int anchorRow: -1
    property real anchorOffset: 0
    property int cueTick: 0

    // The first row at the top of the view, and how far it is scrolled past, in parts of its height.
    function remember(): void {
        const top = view.contentY - blocks.y - column.y;
        anchorRow = -1;
        for (let i = 0; i < blocks.count; i++) {
            const row = blocks.rowAt(i);
            if (row && row.y + row.height > top) {
                anchorRow = top > 0 ? i : -1;
                anchorOffset = row.height > 0 ? (top - row.y) / row.height : 0;
                return;
            }
        }
    }

    function keepPlace(): void {
        const row = anchorRow >= 0 ? blocks.rowAt(anchorRow) : null;
        if (row)
            view.contentY = view.bounded(row.y + row.height * anchorOffset + blocks.y + column.y);
        else
            view.contentY = Math.min(view.contentY, Math.max(0, view.contentHeight - view.height));
        cueTick++;
    }

    // What comes next below the fold, by the name of its part.
    function nextCue(): string {
        const fold = view.contentY + view.height - blocks.y - column.y - look.sp(220);
        for (let i = 0; i < blocks.count; i++) {
            const row = blocks.rowAt(i);
            if (row && row.y > fold && row.cue !== "")
                return row.cue.length > 44 ? "" : row.cue;
        }
        return "";
    }

    scroller: view
    moreCue: cueTick >= 0 && view.contentHeight > 0 && view.contentY >= -view.lead ? nextCue() : ""

    BlockContext {
        id: shared

        look: learning.look
        hue: learning.hue
        onFollowed: link => learning.shell.follow(link, learning.progress)
        onChosen: (key, value) => learning.shell.choose(key, value)
        picks: learning.shell.questions.picks
        taken: learning.shell.mySheet.keys
        onTaking: (thing, wanted) => wanted ? learning.shell.mySheet.take(thing) : learning.shell.mySheet.leave(thing)
        onTicked: question => learning.shell.questions.pick(question)
        onPickerWanted: moment => learning.shell.questions.open(moment, learning.progress)
    }

    Scroller {
        id: view

        anchors.fill: parent
        look: learning.look
        foot: learning.look.low ? 0 : learning.look.sp(120)
        contentHeight: column.y + column.height + learning.look.sp(learning.look.low ? 60 : 140)
        onMovementEnded: learning.remember()
        onContentYChanged: if (!moving && !learning.holding)
            learning.remember()

        Column {
            id: column

            x: (parent.width - width) / 2
            y: learning.look.sp(learning.look.low ? 24 : 40)
            width: learning.look.wide ? parent.width - learning.look.margin * 2 : learning.look.columnWidth
            spacing: learning.look.fp(32)

            PageTop {
                visible: !learning.shell.page.missing
                width: parent.width
                look: learning.look
                hue: learning.hue
                page: learning.shell.page
            }

            Words {
                visible: learning.shell.page.missing
                width: parent.width
                look: learning.look
                text: qsTr("This page is not ready in this language yet. You can change the language above, or ask a person here.")
                size: 35
                leading: 50
            }

            BlockList {
                id: blocks

                width: parent.width
                context: shared
                rows: learning.shell.page.rows
            }

            PageFoot {
                visible: !learning.shell.page.missing && learning.shell.page.rows.complete
                x: learning.look.wide && !learning.look.rtl ? learning.look.hangWidth + learning.look.sp(28) : 0
                width: learning.look.wide ? Math.min(parent.width - learning.look.hangWidth - learning.look.sp(28), learning.look.fp(1180)) : parent.width
                look: learning.look
                hue: learning.hue
                page: learning.shell.page
                sheet: learning.shell.mySheet
                locale: learning.shell.language
                person: learning.shell.home.actions.find(a => a.icon === "message-circle" && a.page !== learning.shell.page.pageId) ?? {}
                onOpened: id => learning.shell.openPage(id, learning.progress)
                onSourcesWanted: learning.shell.openSheet("sources")
            }
        }
    }
}
