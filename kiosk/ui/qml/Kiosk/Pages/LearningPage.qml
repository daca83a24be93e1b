import QtQuick
import Kiosk.Blocks
import Kiosk.Controls

// A learning page: its top, its blocks, its foot. It keeps its place when words or language change.
ScreenBase {
    id: page

    property int anchorRow: -1
    property real anchorOffset: 0
    property int cueTick: 0

    // The first row at the top of the view, and how far it is scrolled past, in parts of its height.
    function remember(): void {
        const top = scroller.contentY - blocks.y - column.y;
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
            scroller.contentY = Math.max(0, Math.min(scroller.contentHeight - scroller.height, row.y + row.height * anchorOffset + blocks.y + column.y));
        else
            scroller.contentY = Math.min(scroller.contentY, Math.max(0, scroller.contentHeight - scroller.height));
        cueTick++;
    }

    // What comes next below the fold, by the name of its part.
    function nextCue(): string {
        const fold = scroller.contentY + scroller.height - blocks.y - column.y - look.sp(220);
        for (let i = 0; i < blocks.count; i++) {
            const row = blocks.rowAt(i);
            if (row && row.y > fold && row.cue !== "")
                return row.cue.length > 44 ? "" : row.cue;
        }
        return "";
    }

    scroller: scroller
    moreCue: cueTick >= 0 && scroller.contentHeight > 0 && scroller.contentY >= 0 ? nextCue() : ""

    BlockContext {
        id: context

        look: page.look
        hue: page.hue
        onFollowed: link => page.shell.follow(link, page.progress)
        onChosen: (key, value) => page.shell.choose(key, value)
    }

    Scroller {
        id: scroller

        anchors.fill: parent
        look: page.look
        foot: page.look.low ? 0 : page.look.sp(120)
        contentHeight: column.y + column.height + page.look.sp(page.look.low ? 60 : 140)
        onMovementEnded: page.remember()
        onContentYChanged: if (!moving && contentHeight > 0)
            Qt.callLater(page.remember)

        Column {
            id: column

            x: (parent.width - width) / 2
            y: page.look.sp(page.look.low ? 24 : 40)
            width: page.look.wide ? parent.width - page.look.margin * 2 : page.look.columnWidth
            spacing: page.look.fp(32)

            PageTop {
                visible: !page.shell.page.missing
                width: parent.width
                look: page.look
                hue: page.hue
                page: page.shell.page
            }

            Words {
                visible: page.shell.page.missing
                width: parent.width
                look: page.look
                text: qsTr("This page is not ready in this language yet. You can change the language above, or ask a person here.")
                size: 35
                leading: 50
            }

            BlockList {
                id: blocks

                width: parent.width
                context: context
                rows: page.shell.page.rows
            }

            PageFoot {
                visible: !page.shell.page.missing
                x: page.look.wide && !page.look.rtl ? page.look.hangWidth + page.look.sp(28) : 0
                width: page.look.wide ? Math.min(parent.width - page.look.hangWidth - page.look.sp(28), page.look.fp(1180)) : parent.width
                look: page.look
                hue: page.hue
                page: page.shell.page
                locale: page.shell.language
                person: page.shell.home.actions.find(a => a.icon === "message-circle" && a.page !== page.shell.page.pageId) ?? {}
                onOpened: id => page.shell.openPage(id, page.progress)
                onSourcesWanted: page.shell.openSheet("sources")
            }
        }
    }

    Connections {
        target: page.look

        function onStepChanged(): void {
            Qt.callLater(page.keepPlace);
        }

        function onWindowWidthChanged(): void {
            Qt.callLater(page.keepPlace);
        }
    }

    Connections {
        target: page.shell

        function onLanguageChanged(): void {
            Qt.callLater(page.keepPlace);
        }
    }
}
