import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A guide or a pack: its number, its title, its pages; the chosen one in ink with a tick. Beside it the star.
Item {
    id: line

    required property Look look
    required property var row

    signal chosen
    signal starred(bool on)
    signal removed

    readonly property bool isGuide: row.kind === "guide"
    readonly property bool isOwn: row.kind === "own"
    readonly property bool aside: isGuide || isOwn
    readonly property color ink: row.chosen ? look.chosenInk : look.ink
    readonly property string amount: !isGuide ? qsTr("%n guide(s)", "", row.guides) : row.pages > 0 ? qsTr("%n page(s)", "", row.pages) : ""

    height: button.height

    PressArea {
        id: button

        look: line.look
        text: line.isGuide ? qsTr("%1. %2").arg(line.row.number).arg(line.row.title) : line.row.title
        x: line.look.rtl && line.aside ? star.width + line.look.sp(8) : 0
        width: parent.width - (line.aside ? star.width + line.look.sp(8) : 0)
        minimum: line.look.sp(line.look.low ? 88 : 97)
        leftPadding: line.look.sp(14)
        rightPadding: line.look.sp(28)
        topPadding: line.look.sp(12)
        bottomPadding: line.look.sp(12)
        fill: line.row.chosen ? look.chosen : look.raised
        edgeColor: line.row.chosen ? look.chosen : look.line

        Accessible.role: Accessible.RadioButton
        Accessible.name: text
        Accessible.description: line.amount
        choosable: true
        checked: line.row.chosen

        onClicked: line.chosen()

        contentItem: Item {
            implicitHeight: Math.max(square.height, title.height)

            Rectangle {
                id: square

                width: Math.max(line.look.sp(66), digits.implicitWidth + line.look.sp(16))
                height: line.look.sp(66)
                radius: line.look.sp(16)
                color: line.row.chosen ? line.look.chosenInk : line.look.sunken
                x: line.look.rtl ? parent.width - width : 0
                anchors.verticalCenter: parent.verticalCenter

                Words {
                    id: digits

                    visible: line.isGuide
                    anchors.centerIn: parent
                    look: line.look
                    text: line.row.number
                    bold: true
                    asTitle: true
                    size: 34
                    leading: 44
                    color: line.row.chosen ? line.look.chosen : line.look.ink
                    Accessible.ignored: true
                }

                Icon {
                    visible: !line.isGuide
                    anchors.centerIn: parent
                    look: line.look
                    name: line.isOwn ? "star" : "package"
                    size: 40
                    width: Math.min(box, line.look.sp(44))
                    font.pixelSize: width
                    color: line.row.chosen ? line.look.chosen : line.look.ink
                }
            }

            Words {
                id: title

                x: line.look.rtl ? tail.width + line.look.sp(20) : square.width + line.look.sp(24)
                width: parent.width - square.width - tail.width - line.look.sp(44)
                look: line.look
                text: line.row.title
                bold: line.row.chosen
                size: 31
                leading: 40
                color: line.ink
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }

            Row {
                id: tail

                x: line.look.rtl ? 0 : parent.width - width
                anchors.verticalCenter: parent.verticalCenter
                spacing: line.look.sp(20)
                layoutDirection: line.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

                Words {
                    visible: line.look.room >= 700
                    look: line.look
                    text: line.amount
                    leading: 40
                    color: line.row.chosen ? line.look.chosenInk : line.look.ink2
                    wrapMode: Text.NoWrap
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }

                Item {
                    width: tick.width
                    height: tick.height
                    anchors.verticalCenter: parent.verticalCenter

                    Icon {
                        id: tick

                        visible: line.row.chosen
                        look: line.look
                        name: "check"
                        size: 42
                        color: line.ink
                    }
                }
            }
        }
    }

    OutlineButton {
        id: star

        visible: line.aside
        look: line.look
        symbol: line.isOwn ? "x" : "star"
        text: line.isOwn ? qsTr("Remove the pack %1").arg(line.row.title) : qsTr("Favorite: %1").arg(line.row.title)
        wordless: true
        mute: true
        width: line.look.sp(line.look.low ? 88 : 97)
        height: button.height
        leftPadding: 0
        rightPadding: 0
        fill: line.row.star ? look.sunken : look.raised
        edgeColor: line.row.star ? look.ink : look.line
        edgeWidth: line.row.star ? look.sp(4) : look.edge
        x: line.look.rtl ? 0 : line.width - width
        onClicked: line.isOwn ? line.removed() : line.starred(!line.row.star)

        Accessible.role: line.isOwn ? Accessible.Button : Accessible.CheckBox
        choosable: !line.isOwn
        checked: line.row.star
    }
}
