import QtQuick

// A tile of the control bar: icon over word, or beside it. The current place is filled with ink.
PressArea {
    id: tile

    required property string symbol
    property bool beside: false
    property bool current: false
    property bool strong: false
    property bool wordless: false
    readonly property real wordWidth: label.implicitWidth
    readonly property color ink: current ? look.chosenInk : (enabled ? look.ink : look.ink2)

    fill: !enabled ? "transparent" : (current ? look.chosen : look.raised)
    edgeColor: !enabled ? look.hairline : (strong ? look.ink : (current ? look.chosen : look.line))
    edgeWidth: strong ? look.sp(3) : look.edge
    leftPadding: look.sp(8)
    rightPadding: look.sp(8)
    topPadding: look.sp(8)
    bottomPadding: look.sp(8)

    Accessible.name: text

    contentItem: Item {
        implicitWidth: tile.wordless ? tile.look.sp(40) : tile.beside ? label.implicitWidth + tile.look.sp(76) : label.implicitWidth
        implicitHeight: tile.beside ? tile.look.fp(44) : tile.look.sp(56) + label.implicitHeight

        Grid {
            anchors.centerIn: parent
            columns: tile.beside ? 2 : 1
            columnSpacing: tile.look.sp(16)
            rowSpacing: tile.look.sp(2)
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter
            layoutDirection: tile.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                look: tile.look
                name: tile.symbol
                size: tile.beside ? 40 : 46
                color: tile.ink
            }

            Words {
                id: label

                visible: !tile.wordless
                look: tile.look
                text: tile.text
                bold: tile.enabled
                leading: 40
                wrapMode: Text.NoWrap
                color: tile.ink
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
