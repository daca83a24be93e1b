pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Marks what was found in one text: a tint behind each match, an edge around the one the reader stands at.
// What is no plain text, such as a button, gets a ring.
Item {
    id: mark

    required property Look look
    required property Item target

    // Pairs of first and last place in the text; `current` is the number of the one the reader stands at, or none.
    required property var ranges
    required property int current

    // What must be in sight, in coordinates of the target.
    function extent(): rect {
        const boxes = current >= 0 && current < ranges.length ? boxesOf(current, places.flow) : [];
        if (boxes.length === 0)
            return target ? Qt.rect(0, 0, target.width, target.height) : Qt.rect(0, 0, 0, 0);
        const last = boxes[boxes.length - 1];
        return Qt.rect(0, boxes[0].y, target.width, last.y + last.height - boxes[0].y);
    }

    function boxesOf(range: int, flow: var): var {
        return places.boxesOf(ranges[range][0], ranges[range][1], flow);
    }

    parent: target
    width: target ? target.width : 0
    height: target ? target.height : 0
    z: places.boxed ? -1 : 20

    TextBoxes {
        id: places

        look: mark.look
        target: mark.target
        visible: false
    }

    Repeater {
        model: places.boxed ? mark.ranges.length : 0

        Item {
            id: match

            required property int index

            Repeater {
                model: mark.boxesOf(match.index, places.flow)

                Rectangle {
                    required property rect modelData

                    x: modelData.x - mark.look.sp(4)
                    y: modelData.y - mark.look.sp(2)
                    width: modelData.width + mark.look.sp(8)
                    height: modelData.height + mark.look.sp(4)
                    radius: mark.look.sp(6)
                    color: mark.look.spoken
                    border.width: match.index === mark.current ? mark.look.sp(6) : 0
                    border.color: mark.look.ink
                }
            }
        }
    }

    Rectangle {
        visible: !places.boxed && mark.current < 0
        anchors.fill: parent
        anchors.margins: -mark.look.sp(4)
        color: "transparent"
        radius: mark.look.sp(20)
        border.width: mark.look.sp(4)
        border.color: mark.look.ink
    }

    FocusRing {
        look: mark.look
        shown: !places.boxed && mark.current >= 0
    }
}
