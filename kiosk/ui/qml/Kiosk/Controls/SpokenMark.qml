pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Marks what is being read aloud: a tint with a line under it behind the words, a ring around anything else.
Item {
    id: mark

    required property Look look
    required property Item ground

    property Item target: null
    property int start: 0
    property int end: 0

    readonly property Words words: target as Words
    readonly property TextEdit running: target as TextEdit
    readonly property bool tints: words ? !words.filled : running !== null
    readonly property var boxes: !tints ? [] : words ? boxesIn(measure, words.text, measure.width, measure.contentHeight) : running ? boxesIn(running, running.text, running.width, running.contentHeight) : []
    property rect around: Qt.rect(0, 0, 0, 0)

    // One box for each line that the sentence stands on; read anew whenever the text flows differently.
    function boxesIn(edit: TextEdit, _text: string, _width: real, _contentHeight: real): var {
        const found = [];
        if (edit.length < end || end <= start)
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

    // Show `item` as spoken, from `first` to `last` of its characters.
    function show(item: Item, first: int, last: int): void {
        start = first;
        end = last;
        target = item;
        parent = tints ? item : ground;
        around = tints ? Qt.rect(0, 0, 0, 0) : item.mapToItem(ground, 0, 0, item.width, item.height);
    }

    function clear(): void {
        target = null;
        parent = null;
    }

    // What must be in sight, in coordinates of the item spoken.
    function extent(): rect {
        if (boxes.length === 0)
            return target ? Qt.rect(0, 0, target.width, target.height) : Qt.rect(0, 0, 0, 0);
        const first = boxes[0];
        const last = boxes[boxes.length - 1];
        return Qt.rect(0, first.y, target.width, last.y + last.height - first.y);
    }

    visible: target !== null
    z: tints ? -1 : 20

    Repeater {
        model: mark.boxes

        Rectangle {
            required property rect modelData

            x: modelData.x - mark.look.sp(4)
            y: modelData.y - mark.look.sp(4)
            width: modelData.width + mark.look.sp(8)
            height: modelData.height + mark.look.sp(8)
            color: mark.look.spoken
            radius: mark.look.sp(6)

            Rectangle {
                y: parent.height - height
                width: parent.width
                height: mark.look.sp(4)
                color: mark.look.ink
            }
        }
    }

    FocusRing {
        look: mark.look
        anchors.fill: undefined
        anchors.margins: 0
        x: mark.around.x - mark.look.sp(12)
        y: mark.around.y - mark.look.sp(12)
        width: mark.around.width + mark.look.sp(24)
        height: mark.around.height + mark.look.sp(24)
        shown: !mark.tints
    }

    TextEdit {
        id: measure

        visible: false
        width: mark.words ? mark.words.width - mark.words.leftPadding - mark.words.rightPadding : 0
        text: mark.words ? mark.words.text : ""
        textFormat: !mark.words || mark.words.textFormat === Text.PlainText ? TextEdit.PlainText : TextEdit.RichText
        wrapMode: TextEdit.Wrap
        font: mark.words ? mark.words.font : Qt.font({
            family: mark.look.family
        })
        horizontalAlignment: mark.words ? mark.words.effectiveHorizontalAlignment : TextEdit.AlignLeft
        Accessible.ignored: true
    }
}
