pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// Four doors, a few small actions, and the row for signs that cannot wait.
ScreenBase {
    id: page

    readonly property var home: shell.home
    readonly property bool wide: width > height

    // Where words are large for the width, doors lie under each other, with the picture beside the words.
    readonly property bool lying: look.room < 700 || (look.low && look.room < 1480)
    readonly property int doorColumns: lying ? (look.room < 1050 ? 1 : 2) : wide && look.room >= 1480 ? Math.max(1, home.doors.length) : 2
    readonly property int actionColumns: look.room < 900 ? 1 : home.actions.length + 1 + (urgentInline && urgentShown ? 1 : 0)
    readonly property bool titleInHeader: look.low && shell.clinic === ""
    readonly property bool urgentShown: home.urgent.page !== undefined
    readonly property bool urgentInline: wide && look.room >= 2000
    readonly property real inner: Math.min(width - 2 * look.margin, look.sp(2400))
    readonly property real doorWidth: (inner - look.gap * (doorColumns - 1)) / doorColumns
    readonly property real actionWidth: (inner - look.gap * (actionColumns - 1)) / Math.max(1, actionColumns)
    readonly property real actionHeight: Math.max(look.target, look.sp(look.low ? 108 : 124), look.fp(urgentInline ? 108 : 90))
    readonly property real spare: height - heading.height - actions.height - look.sp(look.low ? 104 : 120) - (urgentInline || !urgentShown ? 0 : urgent.height + look.gap) - (offer.active ? offer.height + look.gap : 0)
    readonly property real doorHeight: {
        const rows = Math.ceil(home.doors.length / doorColumns);
        const fitting = (spare - look.gap * (rows - 1)) / Math.max(1, rows);
        const least = look.sp(look.low ? 130 : 240) + look.fp(170);
        return Math.max(least, Math.min(fitting, doorWidth * 1.4));
    }


    // How high the words of a door are at most.
    property real doorWords: 0

    function measureDoors(): void {
        let most = 0;
        for (let i = 0; i < doors.count; i++)
            most = Math.max(most, (doors.itemAt(i) as DoorCard)?.ownWords ?? 0);
        doorWords = most;
    }

    scroller: view

    Scroller {
        id: view

        anchors.fill: parent
        look: page.look
        contentHeight: column.height + page.look.sp(48)

        Column {
            id: column

            x: (parent.width - width) / 2
            y: page.look.sp(page.look.low ? 12 : 24)
            width: page.inner
            spacing: page.look.gap

            Column {
                id: heading

                width: parent.width
                spacing: page.look.sp(4)

                Balanced {
                    visible: !page.titleInHeader
                    available: parent.width
                    look: page.look
                    text: page.home.title
                    heading: true
                    level: 1
                    bold: true
                    asTitle: true
                    size: 64
                    leading: 76
                }

                Balanced {
                    available: parent.width
                    x: look.rtl ? available - width : 0
                    look: page.look
                    text: page.home.line
                    size: 35
                    leading: 48
                }
            }

            Loader {
                id: offer

                active: page.shell.laptop !== null && page.shell.laptop.asks
                visible: active
                width: parent.width
                sourceComponent: RememberOffer {
                    laptop: page.shell.laptop
                    look: page.look
                    hue: page.hue
                }
            }

            Grid {
                columns: page.doorColumns
                spacing: page.look.gap
                layoutDirection: page.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

                Repeater {
                    id: doors

                    model: page.home.doors
                    onItemAdded: page.measureDoors()

                    DoorCard {
                        required property var modelData

                        look: page.look
                        hue: page.look.hue(modelData.hue)
                        door: modelData
                        width: page.doorWidth
                        lying: page.lying
                        otherWords: page.doorColumns > 1 ? page.doorWords : 0
                        height: lying ? leastBand : page.doorHeight
                        onOwnWordsChanged: page.measureDoors()
                        onClicked: page.shell.openDoor(modelData.id, page.progress)
                    }
                }
            }

            Grid {
                id: actions

                columns: page.actionColumns
                spacing: page.look.gap
                layoutDirection: page.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

                OutlineButton {
                    look: page.look
                    symbol: "search"
                    text: qsTr("Search A to Z")
                    centred: false
                    size: 32
                    width: page.actionWidth
                    height: page.actionHeight
                    onClicked: page.shell.openSearch()
                }

                Repeater {
                    model: page.home.actions

                    OutlineButton {
                        required property var modelData

                        look: page.look
                        symbol: modelData.icon
                        text: modelData.title
                        centred: false
                        size: 32
                        width: page.actionWidth
                        height: page.actionHeight
                        onClicked: page.shell.openPage(modelData.page, page.progress)
                    }
                }

                Loader {
                    active: page.urgentInline && page.urgentShown
                    visible: active
                    sourceComponent: urgentRow
                    width: page.actionWidth
                }
            }

            Loader {
                id: urgent

                active: !page.urgentInline && page.urgentShown
                visible: active
                sourceComponent: urgentRow
                width: parent.width
            }
        }
    }

    Component {
        id: urgentRow

        PressArea {
            id: row

            look: page.look
            text: page.home.urgent.title + " " + page.home.urgent.line
            implicitHeight: Math.max(page.urgentInline ? page.actionHeight : Math.max(page.look.target, page.look.sp(100)), words.height + page.look.sp(36))
            fill: page.look.urgentTint
            edgeColor: page.look.urgent
            leftPadding: page.look.sp(32)
            onClicked: page.shell.openPage(page.home.urgent.page, page.progress)

            Accessible.name: text

            contentItem: Item {
                Icon {
                    id: siren

                    look: page.look
                    name: "siren"
                    size: 48
                    color: page.look.urgent
                    x: page.look.rtl ? parent.width - width : 0
                    anchors.verticalCenter: parent.verticalCenter
                }

                Words {
                    id: words

                    look: page.look
                    textFormat: Text.StyledText
                    text: "<b>" + page.home.urgent.title + "</b> " + page.home.urgent.line
                    size: 31
                    leading: 40
                    color: page.look.urgent
                    x: page.look.rtl ? chevron.width + page.look.sp(16) : siren.width + page.look.sp(20)
                    width: parent.width - siren.width - chevron.width - page.look.sp(36)
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }

                Icon {
                    id: chevron

                    look: page.look
                    name: page.look.rtl ? "chevron-left" : "chevron-right"
                    size: 44
                    color: page.look.urgent
                    x: page.look.rtl ? 0 : parent.width - width
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
}
