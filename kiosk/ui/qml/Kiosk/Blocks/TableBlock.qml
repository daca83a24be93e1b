pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// A table; where words are large each row becomes a small card that repeats the headings.
BlockRow {
    id: row

    readonly property int columns: block.header.length
    readonly property bool stacked: look.room < 300 * columns
    readonly property real cell: (bodyWidth - look.sp(48)) / columns

    Panel {
        look: row.look
        width: parent.width
        height: inside.height + row.look.sp(24)

        Column {
            id: inside

            x: row.look.sp(24)
            y: row.look.sp(12)
            width: parent.width - row.look.sp(48)

            Row {
                visible: !row.stacked
                topPadding: row.look.sp(8)
                bottomPadding: row.look.sp(12)
                layoutDirection: row.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

                Repeater {
                    model: row.block.header

                    Words {
                        required property string modelData

                        width: row.cell
                        look: row.look
                        text: modelData
                        bold: true
                        color: row ? row.hue.ink : look.ink
                        leading: 40
                        leftPadding: row.look.sp(12)
                        rightPadding: row.look.sp(12)
                        Accessible.role: Accessible.ColumnHeader
                    }
                }
            }

            Repeater {
                model: row.block.rows

                Column {
                    id: line

                    required property var modelData
                    required property int index

                    width: inside.width

                    Divider {
                        visible: !row.stacked || line.index > 0
                        look: row.look
                        width: parent.width
                    }

                    Grid {
                        columns: row.stacked ? 1 : row.columns
                        layoutDirection: row.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

                        Repeater {
                            model: line.modelData

                            Column {
                                id: box

                                required property var modelData
                                required property int index

                                width: row.stacked ? inside.width : row.cell
                                padding: row.look.sp(12)

                                Words {
                                    visible: row.stacked
                                    width: box.width - row.look.sp(24)
                                    look: row.look
                                    text: row.block.header[box.index]
                                    bold: true
                                    color: row ? row.hue.ink : look.ink
                                    leading: 40
                                }

                                Prose {
                                    width: box.width - row.look.sp(24)
                                    look: row.look
                                    hue: row.hue
                                    passage: box.modelData
                                    leading: 42
                                    onFollowed: link => row.follow(link)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
