pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// How large the words are, and how light the screen is.
SheetFrame {
    id: sheet

    required property Shell shell

    readonly property real tileWidth: Math.min(look.sp(220), (width - pad * 2 - look.targetGap * 3) / 4)
    readonly property list<string> stepNames: [qsTr("Normal"), qsTr("Large"), qsTr("Larger"), qsTr("Largest")]
    readonly property var themes: [
        {
            id: "light",
            name: qsTr("Light"),
            icon: "sun"
        },
        {
            id: "dark",
            name: qsTr("Calm dark"),
            icon: "moon"
        },
        {
            id: "contrast",
            name: qsTr("High contrast"),
            icon: "contrast"
        }
    ]

    readonly property ComfortModel comfort: shell.comfort
    readonly property bool upright: look.windowHeight > look.windowWidth
    readonly property var forHands: [
        {
            id: "steady",
            name: qsTr("Steady my touch"),
            line: qsTr("Bigger buttons. A touch that shakes or comes twice counts once.")
        },
        {
            id: "reach",
            name: qsTr("All buttons low"),
            line: qsTr("Everything to touch is in the lower part of the screen.")
        },
        {
            id: "left",
            name: qsTr("For the left hand"),
            line: qsTr("Buttons change sides.")
        }
    ].filter(one => one.id !== "reach" || upright)
    readonly property var forEyes: [
        {
            id: "spaced",
            name: qsTr("More space in the text"),
            line: qsTr("Letters, words and lines stand further apart.")
        },
        {
            id: "still",
            name: qsTr("Nothing moves"),
            line: qsTr("Screens change without sliding or fading.")
        }
    ]

    function isOn(name: string): bool {
        switch (name) {
        case "steady":
            return comfort.steady;
        case "reach":
            return comfort.reach;
        case "left":
            return comfort.left;
        case "spaced":
            return comfort.spaced;
        default:
            return comfort.still;
        }
    }

    component Part: Column {
        id: part

        required property string title
        required property var switches

        width: parent ? parent.width : 0
        spacing: sheet.look.targetGap
        topPadding: sheet.look.fp(12)

        Words {
            width: parent.width
            look: sheet.look
            text: part.title
            heading: true
            bold: true
            size: 36
            leading: 46
        }

        Repeater {
            model: part.switches

            Switch {
                required property var modelData

                look: sheet.look
                width: part.width
                text: modelData.name
                line: modelData.line
                on: sheet.isOn(modelData.id)
                onSwitched: on => sheet.shell.adjust(modelData.id, on)
            }
        }
    }

    closeText: qsTr("Done")

    Words {
        width: parent.width
        look: sheet.look
        text: qsTr("Size of the words")
        heading: true
        bold: true
        size: 36
        leading: 46
    }

    Row {
        width: parent.width
        spacing: sheet.look.targetGap
        layoutDirection: sheet.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            model: sheet.look.tokens.textSteps

            PressArea {
                id: tile

                required property real modelData
                required property int index
                readonly property bool chosen: Math.abs(modelData - sheet.look.step) < 0.01

                look: sheet.look
                text: sheet.stepNames[index]
                width: sheet.tileWidth
                height: sheet.look.sp(132)
                fill: chosen ? sheet.look.chosen : sheet.look.raised
                edgeColor: chosen ? sheet.look.chosen : sheet.look.line
                onClicked: sheet.shell.setTextStep(modelData)

                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                choosable: true
                checked: chosen

                contentItem: Text {
                    text: "A"
                    font.family: sheet.look.family
                    font.weight: Font.Bold
                    font.pixelSize: sheet.look.sp(34 * tile.modelData)
                    color: tile.chosen ? sheet.look.chosenInk : sheet.look.ink
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
            }
        }
    }

    Words {
        width: parent.width
        look: sheet.look
        visible: sheet.shell.themes.length > 1
        text: qsTr("Light of the screen")
        heading: true
        bold: true
        size: 36
        leading: 46
    }

    Flow {
        width: parent.width
        visible: sheet.shell.themes.length > 1
        spacing: sheet.look.targetGap
        layoutDirection: sheet.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            model: sheet.themes.filter(theme => sheet.shell.themes.includes(theme.id))

            OutlineButton {
                required property var modelData
                readonly property bool chosen: modelData.id === sheet.shell.theme

                look: sheet.look
                symbol: modelData.icon
                text: modelData.name
                minimum: sheet.look.sp(96)
                fill: chosen ? sheet.look.chosen : sheet.look.raised
                edgeColor: chosen ? sheet.look.chosen : sheet.look.line
                ink: chosen ? sheet.look.chosenInk : sheet.look.ink
                onClicked: sheet.shell.setTheme(modelData.id)

                Accessible.role: Accessible.RadioButton
                choosable: true
                checked: chosen
            }
        }
    }

    Part {
        title: qsTr("Easier to touch")
        switches: sheet.forHands
    }

    Part {
        title: qsTr("Easier to read")
        switches: sheet.forEyes
    }

    Loader {
        active: sheet.shell.laptop !== null
        visible: active
        width: parent.width
        sourceComponent: LaptopPart {
            laptop: sheet.shell.laptop
            look: sheet.look
        }
    }
}
