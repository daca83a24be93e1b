pragma ComponentBehavior: Bound

import QtQml
import QtQml.Models
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Marks every match in the text it stands in, and the one the reader is at more than the others.
Instantiator {
    id: marks

    required property Look look
    required property PageFinder finder

    // The mark of the match the reader is at; null where it is not drawn.
    function current(): FoundMark {
        for (let i = 0; i < count; i++) {
            const mark = objectAt(i) as FoundMark;
            if (mark && mark.current >= 0)
                return mark;
        }
        return null;
    }

    model: finder.marked

    FoundMark {
        required property var modelData

        look: marks.look
        target: modelData.item
        ranges: modelData.ranges
        current: marks.finder.at >= modelData.first && marks.finder.at < modelData.first + modelData.ranges.length ? marks.finder.at - modelData.first : -1
    }
}
