pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// "14 2 L": the number from the wall card, how many, and L for large print.
Column {
    id: pad

    required property QuickModel quick
    required property Look look

    readonly property string says: quick.typed === "" ? qsTr("Nothing typed yet") : qsTr("Typed: %1").arg(quick.typed)
    readonly property string found: quick.typed === "" || quick.unknown ? "" : quick.chosenTitle
    readonly property string missed: quick.unknown ? qsTr("No guide has this number.") : ""

    // What was typed, and the guide it means.
    function news(): string {
        return [says, found, missed].filter(part => part !== "").join(". ");
    }

    spacing: look.sp(20)

    Rectangle {
        width: parent.width
        height: Math.max(pad.look.sp(110), typed.height + pad.look.sp(20))
        radius: pad.look.sp(20)
        color: pad.look.raised
        border.width: pad.look.sp(4)
        border.color: pad.look.ink

        Words {
            id: typed

            look: pad.look
            text: pad.quick.typed === "" ? "…" : pad.quick.typed
            bold: true
            asTitle: true
            size: 56
            leading: 72
            width: parent.width - pad.look.sp(56)
            x: pad.look.sp(28)
            anchors.verticalCenter: parent.verticalCenter

            Accessible.name: pad.says

            function said(): string {
                return pad.says;
            }
        }
    }

    Words {
        width: parent.width
        look: pad.look
        text: pad.quick.unknown ? pad.missed : qsTr("Type 14 2 L for guide 14, two copies, in large print.")
        color: pad.quick.unknown ? pad.look.urgent : pad.look.ink2
        bold: pad.quick.unknown
        leading: 40
    }

    Grid {
        id: keys

        width: parent.width
        columns: 4
        spacing: pad.look.sp(12)
        layoutDirection: Qt.LeftToRight

        Repeater {
            model: ["1", "2", "3", "L", "4", "5", "6", "N", "7", "8", "9", " ", "0", "erase"]

            PressArea {
                id: key

                required property string modelData
                readonly property bool erases: modelData === "erase"
                readonly property bool spaces: modelData === " "
                readonly property bool sizes: modelData === "L" || modelData === "N"

                look: pad.look
                text: erases ? qsTr("Erase") : spaces ? qsTr("Space") : modelData === "L" ? qsTr("L, large print") : modelData === "N" ? qsTr("N, normal print") : modelData
                mute: true
                isKey: true
                width: (keys.width - keys.spacing * 3) / 4
                height: pad.look.sp(pad.look.low ? 84 : 112)
                minimum: 0
                leftPadding: 0
                rightPadding: 0
                topPadding: 0
                bottomPadding: 0
                onClicked: {
                    if (erases)
                        pad.quick.erase();
                    else
                        pad.quick.type(modelData);
                    tell(pad.news());
                }

                Accessible.name: text

                contentItem: Item {
                    Words {
                        visible: !key.erases && !key.spaces
                        anchors.centerIn: parent
                        look: pad.look
                        text: key.modelData
                        bold: true
                        asTitle: true
                        size: 44
                        leading: 56
                        Accessible.ignored: true
                    }

                    Icon {
                        visible: key.erases || key.spaces
                        anchors.centerIn: parent
                        look: pad.look
                        name: key.erases ? "delete" : "space"
                        size: 46
                    }
                }
            }
        }
    }
}
