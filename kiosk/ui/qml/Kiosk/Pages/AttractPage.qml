pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// The first screen is the language screen: it names no illness, and drifts so that no pixel burns in.
ScreenBase {
    id: page

    readonly property var languages: shell.languages
    readonly property bool wide: look.windowWidth > look.windowHeight
    readonly property bool small: !wide && look.windowHeight / look.unit < 1500
    readonly property real side: look.sp(small ? 48 : 72)
    property int drift: 0

    Rectangle {
        anchors.fill: parent
        color: page.look.attractSky
    }

    Image {
        id: hills

        readonly property real drawn: page.wide ? page.width * 520 / 1366 : page.width * 940 / 1080
        readonly property real room: hill.y - welcome.y - welcome.height + drawn * (page.wide ? 0.2 : 0.12)

        // Where a wide screen is low, all of the picture is drawn smaller, at the far side of the words.
        readonly property bool smaller: page.wide && room < drawn

        x: smaller && !page.look.rtl ? page.width - width : 0
        width: smaller ? Math.round(page.width * room / drawn) : page.width
        height: Math.min(drawn, room)
        fillMode: Image.PreserveAspectCrop
        verticalAlignment: Image.AlignBottom
        clip: height < drawn && !smaller
        y: hill.y - height + page.look.sp(8)
        source: page.shell.assets + (page.wide ? "/pictures/attract-hills-wide.svg" : "/pictures/attract-hills.svg")
        sourceSize: Qt.size(Math.ceil(width), Math.ceil(drawn))
        visible: room > drawn * (page.wide ? 0.4 : 0.6)
        Accessible.ignored: true
    }

    // Where the picture had to give way to words, its upper edge melts into the sky.
    Rectangle {
        visible: hills.visible && hills.clip
        y: hills.y
        width: page.width
        height: page.look.sp(110)
        gradient: Gradient {
            GradientStop {
                position: 0
                color: page.look.attractSky
            }
            GradientStop {
                position: 1
                color: Qt.alpha(page.look.attractSky, 0)
            }
        }
    }

    Rectangle {
        visible: hills.visible && hills.smaller
        x: page.look.rtl ? hills.x + hills.width - width : hills.x
        y: hills.y
        width: hills.width * 0.2
        height: hills.height
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: 0
                color: page.look.rtl ? Qt.alpha(page.look.attractSky, 0) : page.look.attractSky
            }
            GradientStop {
                position: 1
                color: page.look.rtl ? page.look.attractSky : Qt.alpha(page.look.attractSky, 0)
            }
        }
    }

    Column {
        id: welcome

        x: page.look.rtl ? page.width - width - page.side : page.side
        y: page.look.sp(page.wide ? 36 : page.small ? 56 : 96) + page.drift
        width: page.width - 2 * page.side
        spacing: page.look.sp(page.wide ? 0 : 16)

        Repeater {
            model: page.languages.slice(0, 2)

            Balanced {
                required property var modelData
                required property int index

                look: page.look
                available: page.wide ? welcome.width : Math.min(welcome.width, page.look.sp(660))
                text: modelData.welcome
                bold: index === 0
                heading: index === 0
                level: 1
                asTitle: true
                steady: true
                size: page.wide ? (index === 0 ? 62 : 42) : page.small ? (index === 0 ? 64 : 44) : (index === 0 ? 82 : 56)
                leading: size * 1.16
                color: index === 0 ? page.look.ink : page.look.ink2
            }
        }
    }

    Rectangle {
        id: hill

        width: parent.width
        height: choices.height + page.look.sp(page.wide ? 72 : page.small ? 90 : 120)
        y: parent.height - height + page.drift
        color: page.look.attractHill
    }

    Column {
        id: choices

        x: page.side
        y: page.height - height - page.look.sp(page.wide ? 40 : page.small ? 48 : 84) + page.drift / 2
        width: page.width - 2 * page.side
        spacing: page.look.sp(20)

        Row {
            spacing: page.look.sp(24)
            layoutDirection: page.look.rtl ? Qt.RightToLeft : Qt.LeftToRight
            width: parent.width

            Icon {
                look: page.look
                name: "pointer"
                size: 56
                color: page.look.hillInk
                anchors.verticalCenter: parent.verticalCenter
            }

            Words {
                look: page.look
                text: page.languages.map((l, i) => i === 0 ? "<b>" + l.touch + "</b>" : l.touch).join(" ")
                textFormat: Text.StyledText
                size: 35
                leading: 46
                color: page.look.hillInk
                width: parent.width - page.look.sp(80)
                anchors.verticalCenter: parent.verticalCenter
                Accessible.name: page.languages.map(l => l.touch).join(" ")
            }
        }

        Grid {
            id: grid

            columns: page.wide ? Math.min(page.languages.length, 3) : (page.languages.length > 4 ? 2 : 1)
            spacing: page.look.sp(20)
            width: parent.width

            Repeater {
                model: page.languages

                PressArea {
                    id: button

                    required property var modelData

                    look: page.look
                    text: modelData.name
                    lang: modelData.id
                    width: (grid.width - grid.spacing * (grid.columns - 1)) / grid.columns
                    height: page.look.sp(page.wide || page.small ? 120 : 152)
                    radius: page.look.sp(28)
                    fill: page.look.contrast ? page.look.ground : page.look.raised
                    edgeColor: page.look.fillEdge > 0 ? page.look.line : fill
                    leftPadding: page.look.sp(48)
                    rightPadding: page.look.sp(48)
                    onClicked: page.shell.chooseLanguage(modelData.id)

                    Accessible.name: text

                    contentItem: Item {
                        Words {
                            look: page.look
                            text: button.text
                            bold: true
                            asTitle: true
                            steady: true
                            size: 60
                            color: page.look.ink
                            wrapMode: Text.NoWrap
                            width: parent.width - page.look.sp(64)
                            horizontalAlignment: button.modelData.rtl ? Text.AlignRight : Text.AlignLeft
                            anchors.verticalCenter: parent.verticalCenter
                            Accessible.ignored: true
                        }

                        Icon {
                            look: page.look
                            name: "arrow-right"
                            size: 56
                            color: page.look.science.ink
                            anchors.verticalCenter: parent.verticalCenter
                            anchors.right: parent.right
                        }
                    }
                }
            }
        }

        Row {
            spacing: page.look.sp(24)
            layoutDirection: page.look.rtl ? Qt.RightToLeft : Qt.LeftToRight
            width: parent.width

            Icon {
                id: lock

                look: page.look
                name: "lock"
                size: 40
                color: page.look.hillInk
                anchors.verticalCenter: parent.verticalCenter
            }

            Words {
                look: page.look
                text: page.languages.map(l => l.promise).join(page.wide && page.look.room >= 1480 ? " " : "\n")
                leading: 40
                color: page.look.hillInk
                width: parent.width - page.look.sp(64)
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }

    // The marked corner: staff know it, and nobody else needs it.
    OutlineButton {
        id: staffCorner

        look: page.look
        symbol: "key"
        text: qsTr("For staff")
        wordless: true
        mute: true
        width: page.look.target
        height: page.look.target
        leftPadding: 0
        rightPadding: 0
        fill: "transparent"
        ink: page.look.ink2
        edgeColor: page.look.contrast ? page.look.line : "transparent"
        x: page.look.rtl ? page.look.sp(20) : page.width - width - page.look.sp(20)
        y: page.look.sp(20) + page.drift
        onClicked: page.shell.staff.knock()
    }

    Timer {
        property int tick: 0

        interval: 5000
        repeat: true
        running: page.look.motion
        onTriggered: {
            tick = (tick + 1) % 24;
            page.drift = tick < 12 ? tick : 24 - tick;
        }
    }
}
