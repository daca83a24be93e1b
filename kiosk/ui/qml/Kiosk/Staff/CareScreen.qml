pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// What whoever looks after the kiosk needs: clean, printer, sound and hours, and how to end it.
KeepingScreen {
    id: screen

    readonly property CareModel care: keeping.care
    property string sure: ""

    hasBar: false

    Told {
        width: parent.width
        frame: screen
        said: screen.care.said
    }

    PartTitle {
        width: parent.width
        look: screen.look
        text: qsTr("Clean the screen")
    }

    Words {
        width: parent.width
        look: screen.look
        text: qsTr("Touch does nothing for so long. Hold the button on the screen to end it before.")
        leading: 42
    }

    Flow {
        width: parent.width
        spacing: screen.look.targetGap
        layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            model: screen.care.cleanings

            OutlineButton {
                required property int modelData

                look: screen.look
                symbol: "sparkles"
                text: modelData < 60 ? qsTr("%n second(s)", "", modelData) : qsTr("%n minute(s)", "", modelData / 60)
                onClicked: screen.care.clean(modelData)
            }
        }
    }

    PartTitle {
        width: parent.width
        look: screen.look
        text: qsTr("Printer")
    }

    Words {
        width: parent.width
        look: screen.look
        text: screen.care.printers.length > 0 ? qsTr("This kiosk prints on the chosen one and on no other.") : qsTr("The print service knows no printer. Ask IT to add one; until then the kiosk tells visitors that it cannot print.")
        leading: 42
    }

    Flow {
        width: parent.width
        spacing: screen.look.targetGap
        layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            model: screen.care.printers

            Chip {
                required property string modelData

                look: screen.look
                hue: screen.look.plain
                text: modelData
                chosen: screen.care.printer === modelData
                onClicked: screen.care.choosePrinter(modelData)
            }
        }
    }

    PartTitle {
        width: parent.width
        look: screen.look
        text: qsTr("Sound, light and hours")
    }

    SomeSettings {
        width: parent.width
        frame: screen
        ids: ["sound.volume", "screen.brightness", "screen.quiet_from", "screen.quiet_to", "screen.holidays"]
    }

    PartTitle {
        width: parent.width
        look: screen.look
        text: qsTr("What visitors meet")
    }

    SomeSettings {
        width: parent.width
        frame: screen
        ids: ["visit.languages", "visit.themes", "visit.discreet", "visit.idle_seconds", "visit.warning_seconds"]
    }

    PartTitle {
        width: parent.width
        look: screen.look
        text: qsTr("End or start again")
    }

    Column {
        width: parent.width
        spacing: screen.look.targetGap

        Repeater {
            model: [
                {
                    id: "settle",
                    name: qsTr("Make it safe to switch off"),
                    icon: "power"
                },
                {
                    id: "restart",
                    name: qsTr("Start the kiosk again"),
                    icon: "refresh-cw"
                },
                {
                    id: "leave",
                    name: qsTr("End the kiosk"),
                    icon: "log-out"
                }
            ]

            OutlineButton {
                required property var modelData

                look: screen.look
                width: screen.contentWidth
                centred: false
                symbol: modelData.icon
                text: screen.sure === modelData.id ? qsTr("Yes: %1").arg(modelData.name) : modelData.name
                onClicked: {
                    if (modelData.id === "settle") {
                        screen.care.settle();
                        screen.scroller.contentY = 0;
                    } else if (screen.sure !== modelData.id) {
                        screen.sure = modelData.id;
                    } else if (modelData.id === "restart") {
                        screen.care.restart();
                    } else {
                        screen.care.leave();
                    }
                }
            }
        }
    }
}
