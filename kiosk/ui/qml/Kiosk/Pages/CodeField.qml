pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A QR code from its rows of modules, dark on white in every theme. `alt` says where it leads.
PictureField {
    id: field

    required property var rows

    readonly property int modules: rows.length
    readonly property int step: modules > 0 ? Math.max(2, Math.floor(width / modules)) : 0

    // Where runs of dark modules begin in a row, and how long they are.
    function runs(row: string): var {
        const found = [];
        for (let at = row.indexOf("1"); at >= 0; at = row.indexOf("1", at)) {
            const end = row.indexOf("0", at);
            found.push({
                at: at,
                long: (end < 0 ? row.length : end) - at
            });
            at = end < 0 ? row.length : end;
        }
        return found;
    }

    color: look.paper

    Item {
        width: field.step * field.modules
        height: width
        anchors.centerIn: parent

        Repeater {
            model: field.rows

            Item {
                id: line

                required property string modelData
                required property int index

                y: index * field.step

                Repeater {
                    model: field.runs(line.modelData)

                    Rectangle {
                        required property var modelData

                        x: modelData.at * field.step
                        width: modelData.long * field.step
                        height: field.step
                        color: field.look.paperInk
                    }
                }
            }
        }
    }
}
