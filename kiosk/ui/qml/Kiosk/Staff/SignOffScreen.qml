pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Pages and translations that await a person, what is due first; then one of them, to read and to sign.
KeepingScreen {
    id: screen

    readonly property SigningModel signing: keeping.signing
    readonly property bool reading: signing.item.page !== undefined

    function language(id: string): string {
        return signing.languages.find(one => one.id === id)?.name ?? id;
    }

    whole: signing.ready
    told: signing.ready
    part: reading ? signing.item.page + "/" + signing.item.lang : ""
    broad: reading
    onReadingChanged: scroller.contentY = 0

    Told {
        width: parent.width
        frame: screen
        said: screen.signing.said
    }

    Column {
        visible: !screen.reading
        width: parent.width
        spacing: screen.look.targetGap

        Flow {
            width: parent.width
            spacing: screen.look.targetGap
            layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            Repeater {
                model: [
                    {
                        id: "open",
                        name: qsTr("To check")
                    },
                    {
                        id: "changed",
                        name: qsTr("Changed since")
                    },
                    {
                        id: "due",
                        name: qsTr("Due again")
                    },
                    {
                        id: "signed",
                        name: qsTr("Signed")
                    },
                    {
                        id: "all",
                        name: qsTr("All of them")
                    }
                ]

                Chip {
                    required property var modelData

                    look: screen.look
                    hue: screen.look.plain
                    text: modelData.name
                    chosen: screen.signing.filter.state === modelData.id
                    onClicked: screen.signing.choose(modelData.id)
                }
            }
        }

        Flow {
            width: parent.width
            spacing: screen.look.targetGap
            layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            Chip {
                look: screen.look
                hue: screen.look.plain
                text: qsTr("All languages")
                chosen: screen.signing.filter.lang === ""
                onClicked: screen.signing.chooseLanguage("")
            }

            Repeater {
                model: screen.signing.languages

                Chip {
                    required property var modelData

                    look: screen.look
                    hue: screen.look.plain
                    text: modelData.name
                    lang: modelData.id
                    chosen: screen.signing.filter.lang === modelData.id
                    onClicked: screen.signing.chooseLanguage(modelData.id)
                }
            }

            Chip {
                look: screen.look
                hue: screen.look.plain
                text: qsTr("Due within 3 months")
                chosen: screen.signing.filter.soon
                Accessible.role: Accessible.CheckBox
                onClicked: screen.signing.chooseSoon(!screen.signing.filter.soon)
            }
        }

        Words {
            width: parent.width
            look: screen.look
            text: screen.signing.count > 0 ? qsTr("%n thing(s), what is due first", "", screen.signing.count) : screen.signing.ready ? qsTr("Nothing here. Choose another state above.") : qsTr("One moment…")
            color: screen.look.ink2
            leading: 44
        }

        Repeater {
            model: screen.signing.items

            SignOffRow {
                required property var modelData

                look: screen.look
                width: screen.contentWidth
                item: modelData
                language: screen.language(modelData.lang)
                region: screen.shell.language
                onClicked: screen.signing.read(modelData.page, modelData.lang, modelData.kind)
            }
        }

        OutlineButton {
            visible: screen.signing.more
            look: screen.look
            width: parent.width
            symbol: "chevron-down"
            text: qsTr("Show more")
            onClicked: screen.signing.showMore()
        }
    }

    SignOffPage {
        visible: screen.reading
        width: parent.width
        frame: screen
    }

    bar: Grid {
        id: ways

        readonly property real part: (width - spacing * (columns - 1)) / columns

        width: parent.width
        columns: screen.look.room < 900 && !screen.look.low ? 1 : 2
        spacing: screen.look.targetGap
        layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        OutlineButton {
            id: bring

            visible: !screen.reading
            look: screen.look
            width: ways.part
            height: Math.max(implicitHeight, send.implicitHeight)
            enabled: !screen.staff.busy
            symbol: "usb"
            text: qsTr("Bring in sign-offs")
            onClicked: screen.signing.bringIn()
        }

        OutlineButton {
            id: send

            visible: !screen.reading
            look: screen.look
            width: ways.part
            height: Math.max(implicitHeight, bring.implicitHeight)
            enabled: !screen.staff.busy
            symbol: "send"
            text: qsTr("Save for other kiosks")
            onClicked: screen.signing.sendOut()
        }

        OutlineButton {
            visible: screen.reading
            look: screen.look
            width: ways.part
            height: Math.max(implicitHeight, sign.implicitHeight)
            symbol: "arrow-left"
            text: qsTr("Back to the list")
            onClicked: screen.signing.back()
        }

        SolidButton {
            id: sign

            visible: screen.reading
            look: screen.look
            hue: screen.look.plain
            width: ways.part
            symbol: "pen-line"
            trailing: ""
            text: screen.signing.item.kind === "translation" ? qsTr("Sign this translation") : qsTr("Sign this page")
            onClicked: {
                screen.signing.sign();
                screen.scroller.contentY = 0;
            }
        }
    }
}
