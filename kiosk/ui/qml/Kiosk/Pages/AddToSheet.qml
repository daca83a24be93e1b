pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// "Add to my sheet", and back again: the same button says what it did. A page may also be taken by its main points.
Flow {
    id: add

    required property Look look
    required property Hue hue
    required property MySheetModel mine

    // What is taken, KIND:ID, and the main points of the same page ("" where it has none).
    required property string thing
    property string points: ""

    readonly property bool beside: points !== "" && look.room >= 950
    readonly property real half: (width - spacing) / 2

    component Toggle: OutlineButton {
        required property string key
        required property string taken
        required property string offer

        readonly property bool on: add.mine.keys.includes(key)

        look: add.look
        width: add.beside ? add.half : add.width
        minimum: look.sp(96)
        symbol: on ? "check" : "file-plus"
        text: on ? taken : add.mine.full ? qsTr("My sheet is full") : offer
        enabled: on || !add.mine.full
        fill: on ? add.hue.tint : look.raised
        edgeColor: on ? add.hue.ink : look.line
        edgeWidth: on ? look.sp(4) : look.edge
        ink: on ? add.hue.ink : look.ink
        onClicked: {
            const taking = !on;
            if (taking)
                add.mine.take(key);
            else
                add.mine.leave(key);
            tell(taking ? qsTr("Added to my sheet") : qsTr("Taken off my sheet"));
        }
    }

    spacing: look.targetGap
    layoutDirection: look.rtl ? Qt.RightToLeft : Qt.LeftToRight

    Toggle {
        key: add.thing
        offer: qsTr("Add to my sheet")
        taken: qsTr("On my sheet. Take it off")
    }

    Toggle {
        visible: add.points !== ""
        key: add.points
        offer: qsTr("Add only the main points")
        taken: qsTr("Main points on my sheet. Take them off")
    }
}
