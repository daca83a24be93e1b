pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Options that share their edges; the current one is filled. `options` are {id, name}.
Row {
    id: joined

    required property Look look
    required property var options
    required property string current

    // Whether each option is a language, named in itself.
    property bool ofLanguages: false
    property color fill: look.chosen
    property color fillInk: look.chosenInk
    property color ground: look.raised
    property color ink: look.ink
    property color edge: look.line
    property real minimumWidth: look.sp(150)
    property real high: Math.max(look.target, look.sp(84), look.fp(72))

    signal picked(string id)

    // For a hand that trembles the parts stand apart.
    spacing: look.steady ? look.targetGap : -look.edge
    layoutDirection: look.rtl ? Qt.RightToLeft : Qt.LeftToRight

    Repeater {
        model: joined.options

        PressArea {
            id: half

            required property var modelData
            required property int index
            readonly property bool chosen: modelData.id === joined.current
            readonly property bool first: joined.look.rtl ? index === joined.options.length - 1 : index === 0
            readonly property bool last: joined.look.rtl ? index === 0 : index === joined.options.length - 1

            look: joined.look
            text: modelData.name
            lang: joined.ofLanguages ? modelData.id : ""
            leftPadding: 0
            rightPadding: 0
            topPadding: 0
            bottomPadding: 0
            implicitWidth: Math.max(joined.minimumWidth, label.implicitWidth + joined.look.sp(52))
            implicitHeight: joined.high
            z: visualFocus ? 1 : 0

            Accessible.role: Accessible.RadioButton
            Accessible.name: text
            choosable: true
            checked: chosen

            onClicked: joined.picked(modelData.id)

            background: Rectangle {
                topLeftRadius: half.first || joined.look.steady ? joined.look.sp(20) : 0
                bottomLeftRadius: half.first || joined.look.steady ? joined.look.sp(20) : 0
                topRightRadius: half.last || joined.look.steady ? joined.look.sp(20) : 0
                bottomRightRadius: half.last || joined.look.steady ? joined.look.sp(20) : 0
                color: half.chosen ? joined.fill : (half.down ? Qt.darker(joined.ground, 1.08) : joined.ground)
                border.width: joined.look.edge
                border.color: joined.edge

                FocusRing {
                    look: joined.look
                    shown: half.visualFocus
                }
            }

            contentItem: Words {
                id: label

                look: joined.look
                text: half.text
                bold: half.chosen
                wrapMode: Text.NoWrap
                color: half.chosen ? joined.fillInk : joined.ink
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }
    }
}
