import QtQuick

// A tile of the control bar: icon over word, or beside it. The current place is filled with ink.
PressArea {
    id: tile

    required property string symbol
    property bool beside: false
    property bool current: false
    property bool strong: false
    property bool wordless: false

    // A number on the tile, such as how many things are behind it; there is always room for it.
    property bool counted: false
    property int count: 0

    // How wide the word is, and the number where it stands beside it.
    readonly property real wordWidth: label.implicitWidth
    readonly property real countWidth: counted ? pill.width + look.sp(12) : 0

    // What is left of the tile beside icon, word and number: where it is little, they stand closer;
    // where there is none, the icon gives way.
    readonly property real slack: availableWidth - mark.width - label.width - (counted && count > 0 ? pill.width : 0)
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
            id: tiling

            anchors.centerIn: parent
            columns: tile.beside ? (place.visible ? 3 : 2) : 1 // an empty column would still take its gap
            columnSpacing: tile.look.sp(16) * Math.max(0.25, Math.min(1, tile.slack / tile.look.sp(32)))
            rowSpacing: tile.look.sp(2)
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter
            layoutDirection: tile.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                id: mark

                visible: !tile.beside || tile.slack >= 0
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

            Item {
                id: place

                visible: tile.counted && tile.beside && tile.count > 0
                width: pill.width
                height: pill.height
            }
        }

        Rectangle {
            id: pill

            readonly property real widest: Math.max(digits.implicitWidth, tile.look.fp(16))

            visible: tile.count > 0
            x: tile.beside ? (tile.look.rtl ? tiling.x : tiling.x + tiling.width - width) : tile.look.rtl ? tiling.x + mark.x - width + tile.look.sp(4) : tiling.x + mark.x + mark.width - tile.look.sp(4)
            y: tile.beside ? (parent.height - height) / 2 : tiling.y + mark.y - tile.look.sp(4)
            width: Math.max(height, widest + tile.look.sp(20))
            height: Math.max(tile.look.sp(44), Math.round(digits.pixels * 1.3))
            radius: height / 2
            color: tile.look.contrast ? tile.look.chosen : tile.look.toolkit.fill
            border.width: tile.current ? tile.look.sp(2) : 0
            border.color: tile.ink

            Words {
                id: digits

                anchors.centerIn: parent
                look: tile.look
                text: tile.count
                bold: true
                leading: 34
                color: tile.look.contrast ? tile.look.chosenInk : tile.look.toolkit.fillInk
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }
    }
}
