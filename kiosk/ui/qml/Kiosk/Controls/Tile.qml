pragma ComponentBehavior: Bound

import QtQuick

// A tile of the control bar: icon over word, or beside it. The current place is filled with ink.
PressArea {
    id: tile

    required property string symbol
    property bool beside: false
    property bool current: false
    property bool strong: false
    property bool wordless: false

    property real iconSize: beside ? 40 : 46
    property bool dense: false

    // A shorter word for where the bar is narrow; what is said stays the longer one.
    property string brief: text
    property bool shortened: false

    // One of several that stand under each other: icons and words begin at the same place.
    property bool listed: false

    // A number on the tile, such as how many things are behind it; there is always room for it.
    property bool counted: false
    property int count: 0

    // How wide the word is, the shorter one, and the number where it stands beside it.
    readonly property real wordWidth: Math.ceil(whole.advanceWidth)
    readonly property real briefWidth: Math.ceil(clipped.advanceWidth)
    readonly property real countWidth: counted ? pill.width + look.sp(12) : 0

    // What is left of the tile beside icon, word and number: where it is little, they stand closer;
    // where there is none, the icon gives way.
    readonly property real slack: availableWidth - mark.width - (wordless ? 0 : label.width) - (counted && count > 0 ? pill.width : 0)
    readonly property color ink: current ? look.chosenInk : (enabled ? look.ink : look.ink2)

    fill: !enabled ? "transparent" : (current ? look.chosen : look.raised)
    edgeColor: !enabled ? look.hairline : (strong ? look.ink : (current ? look.chosen : look.line))
    edgeWidth: strong ? look.sp(3) : look.edge
    leftPadding: look.sp(dense ? 6 : 8)
    rightPadding: leftPadding
    topPadding: look.sp(8)
    bottomPadding: look.sp(8)

    Accessible.name: text

    component Width: TextMetrics {
        font.family: tile.look.family
        font.weight: Font.Bold
        font.pixelSize: label.pixels
        font.letterSpacing: label.font.letterSpacing
        font.wordSpacing: label.font.wordSpacing
    }

    Width {
        id: whole

        text: tile.text
    }

    Width {
        id: clipped

        text: tile.brief
    }

    contentItem: Item {
        implicitWidth: tile.wordless ? tile.look.sp(40) : tile.beside ? label.implicitWidth + tile.look.sp(76) : label.implicitWidth
        implicitHeight: tile.beside ? tile.look.fp(44) : tile.look.sp(56) + label.implicitHeight

        Grid {
            id: tiling

            anchors.verticalCenter: parent.verticalCenter
            x: !tile.listed ? (parent.width - width) / 2 : tile.look.rtl ? parent.width - width - inset : inset
            columns: tile.beside ? (place.visible ? 3 : tile.wordless ? 1 : 2) : 1 // an empty column would still take its gap
            readonly property real inset: tile.look.sp(10)

            columnSpacing: tile.look.sp(16) * Math.max(0.25, Math.min(1, tile.slack / tile.look.sp(tile.dense ? 48 : 32)))
            rowSpacing: tile.look.sp(2)
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter
            layoutDirection: tile.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                id: mark

                visible: !tile.beside || tile.slack >= 0
                look: tile.look
                name: tile.symbol
                size: tile.iconSize
                color: tile.ink
            }

            Words {
                id: label

                visible: !tile.wordless
                look: tile.look
                text: tile.shortened ? tile.brief : tile.text
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
