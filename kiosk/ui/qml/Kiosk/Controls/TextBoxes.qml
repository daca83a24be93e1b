import QtQuick
import Kiosk.Theme

// Where characters of a text stand: one box for each line, in coordinates of the text's item.
Item {
    id: places

    required property Look look
    property Item target: null

    readonly property Words words: target as Words
    readonly property TextEdit running: target as TextEdit
    readonly property TextEdit edit: words ? measure : running

    // Light words on a filled shape, and all that is not words, get a ring instead of boxes.
    readonly property bool boxed: words ? !words.filled : running !== null

    // What a binding must look at to be read anew whenever the text flows differently.
    readonly property var flow: edit ? [edit.text, edit.width, edit.contentWidth, edit.contentHeight] : []

    function boxesOf(start: int, end: int, _flow: var): var {
        const found = [];
        if (!boxed || !edit || edit.length < end || end <= start)
            return found;
        let from = edit.positionToRectangle(start);
        let last = from;
        for (let at = start + 1; at <= end; at++) {
            const here = edit.positionToRectangle(at);
            if (Math.abs(here.y - from.y) > from.height / 2) {
                const edge = look.rtl ? last : edit.positionToRectangle(at - 1);
                found.push(boxOf(from, edge));
                from = here;
            }
            last = here;
        }
        found.push(boxOf(from, last));
        return found.filter(box => box.width > 1);
    }

    // Words stand on lines of a fixed height, which the measuring text has not.
    function boxOf(from: rect, to: rect): rect {
        const line = words ? Math.round(from.y / Math.max(1, from.height)) : 0;
        const y = words ? words.topPadding + line * words.lineHeight : from.y;
        const left = Math.min(from.x, to.x) + (words ? words.leftPadding : 0);
        return Qt.rect(left, y, Math.abs(to.x - from.x), from.height);
    }

    TextEdit {
        id: measure

        visible: false
        width: places.words ? places.words.width - places.words.leftPadding - places.words.rightPadding : 0
        text: places.words ? places.words.text : ""
        textFormat: !places.words || places.words.textFormat === Text.PlainText ? TextEdit.PlainText : TextEdit.RichText
        wrapMode: TextEdit.Wrap
        font: places.words ? places.words.font : Qt.font({
            family: places.look.family
        })
        horizontalAlignment: places.words ? places.words.effectiveHorizontalAlignment : TextEdit.AlignLeft
        Accessible.ignored: true
    }
}
