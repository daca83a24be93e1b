pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Guides to take home: topics to choose from, then covers on shelves.
Column {
    id: shelf

    required property HandOut handOut
    required property Look look
    required property Hue hue

    // Covers that are drawn at once; the rest follows after the first frame.
    property int drawn: 9

    signal opened(string guide)

    readonly property var guides: handOut.shelf.guides
    readonly property real wanted: look.sp(150) + look.fp(160)
    readonly property int columns: Math.max(1, Math.min(6, Math.floor((width + look.gap) / (wanted + look.gap))))
    readonly property real coverWidth: (width - look.gap * (columns - 1)) / columns

    // How many guides lie below `fold`, in the shelf's own pixels.
    function below(fold: real): int {
        const rows = covers.rowsAbove(fold - covers.y);
        return Math.max(0, guides.length - rows * columns);
    }

    spacing: look.sp(28)

    Column {
        width: parent.width
        spacing: shelf.look.fp(4)

        Balanced {
            look: shelf.look
            available: parent.width
            text: qsTr("Take it home")
            heading: true
            bold: true
            asTitle: true
            size: 57
            leading: 66
        }

        Balanced {
            look: shelf.look
            available: parent.width
            text: qsTr("Free to print. Touch a guide to look inside.")
            size: 35
            leading: 50
        }
    }

    Flow {
        width: parent.width
        spacing: shelf.look.targetGap
        layoutDirection: shelf.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Chip {
            look: shelf.look
            hue: shelf.hue
            text: qsTr("All %1").arg(shelf.handOut.shelf.total)
            chosen: !shelf.handOut.shelf.topics.some(topic => topic.chosen)
            onClicked: shelf.handOut.chooseTopic(0)
        }

        Repeater {
            model: shelf.handOut.shelf.topics

            Chip {
                required property var modelData

                look: shelf.look
                hue: shelf.hue
                text: modelData.name
                chosen: modelData.chosen
                onClicked: shelf.handOut.chooseTopic(modelData.id)
            }
        }
    }

    Item {
        id: covers

        readonly property real tallest: cells.children.reduce((most, cell) => Math.max(most, cell.implicitHeight), 0)
        readonly property real board: shelf.look.sp(14)
        readonly property real pitch: tallest + board + shelf.look.sp(26)
        readonly property int rows: Math.ceil(shelf.guides.length / shelf.columns)

        // Rows whose titles are seen above a line.
        function rowsAbove(line: real): int {
            return pitch > 0 ? Math.max(0, Math.min(rows, Math.floor((line + pitch * 0.2) / pitch))) : 0;
        }

        width: parent.width
        height: rows * pitch

        Repeater {
            model: covers.rows

            Rectangle {
                required property int index

                x: -shelf.look.sp(12)
                y: index * covers.pitch + covers.tallest
                width: covers.width + shelf.look.sp(24)
                height: covers.board
                radius: shelf.look.sp(3)
                color: shelf.look.hairline
            }
        }

        Item {
            id: cells

            width: parent.width

            Repeater {
                model: shelf.guides.slice(0, shelf.drawn)

                Cover {
                    required property var modelData
                    required property int index

                    readonly property int column: index % shelf.columns

                    look: shelf.look
                    hue: shelf.look.hue(modelData.hue)
                    entry: modelData
                    pages: shelf.handOut.shelf.pageCounts[modelData.id] ?? 0
                    width: shelf.coverWidth
                    height: Math.max(implicitHeight, covers.tallest)
                    x: (shelf.look.rtl ? shelf.columns - 1 - column : column) * (width + shelf.look.gap)
                    y: Math.floor(index / shelf.columns) * covers.pitch
                    onClicked: shelf.opened(modelData.id)
                }
            }
        }
    }
}
