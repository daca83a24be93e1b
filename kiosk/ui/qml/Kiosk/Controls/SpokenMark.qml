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

    readonly property bool tints: places.boxed
    readonly property var boxes: places.boxesOf(start, end, places.flow)
    property rect around: Qt.rect(0, 0, 0, 0)

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

    TextBoxes {
        id: places

        look: mark.look
        target: mark.target
        visible: false
    }
}
