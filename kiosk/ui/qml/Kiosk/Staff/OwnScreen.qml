pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The clinic's own words, contacts, pages and stories: what is there, and what a stick brings.
KeepingScreen {
    id: screen

    readonly property OwnModel own: keeping.own
    readonly property bool proposing: (own.proposal.files ?? []).length > 0 || (own.proposal.problems ?? []).length > 0
    property string door: own.doors.length > 0 ? own.doors[0].id : ""
    property bool consent: false

    // What is typed, before it becomes a contact or a page.
    property var draft: ({})

    function put(name: string, text: string): void {
        draft = Object.assign({}, draft, {
            [name]: text
        });
    }

    whole: own.ready
    told: own.ready
    part: proposing ? "proposal" : ""
    hasBar: proposing
    onProposingChanged: {
        consent = false;
        scroller.contentY = 0;
    }

    Told {
        width: parent.width
        frame: screen
        said: screen.own.said
    }

    Column {
        visible: screen.proposing
        width: parent.width
        spacing: screen.look.sp(16)

        PartTitle {
            visible: (screen.own.proposal.name ?? "") !== ""
            width: parent.width
            look: screen.look
            text: qsTr("What %1 brings").arg(screen.own.proposal.name ?? "")
        }

        Repeater {
            model: screen.own.proposal.problems ?? []

            Words {
                required property string modelData

                width: screen.contentWidth
                look: screen.look
                text: modelData
                leading: 42
            }
        }

        Repeater {
            model: screen.own.proposal.files ?? []

            Words {
                required property string modelData

                width: screen.contentWidth
                look: screen.look
                text: modelData + ((screen.own.proposal.replaces ?? []).includes(modelData) ? " · " + qsTr("replaces the one that is there") : "")
                leading: 42
            }
        }

        TickRow {
            visible: (screen.own.proposal.stories ?? []).length > 0 && (screen.own.proposal.problems ?? []).length === 0
            look: screen.look
            hue: screen.look.plain
            width: parent.width
            text: qsTr("The person this story is about has agreed in writing, and we keep the paper.")
            ticked: screen.consent
            onClicked: screen.consent = !screen.consent
        }
    }

    Column {
        visible: !screen.proposing
        width: parent.width
        spacing: screen.look.sp(16)

        PartTitle {
            width: parent.width
            look: screen.look
            text: qsTr("Our clinic")
        }

        SomeSettings {
            width: parent.width
            frame: screen
            ids: ["clinic.name", "clinic.phone", "clinic.hours", "clinic.after_hours", "clinic.fever_limit", "clinic.ask_words", "clinic.logo"]
        }

        PartTitle {
            width: parent.width
            look: screen.look
            text: qsTr("Our own pages")
        }

        Words {
            visible: screen.own.files.length === 0
            width: parent.width
            look: screen.look
            text: screen.own.ready ? qsTr("There are none yet. Put Markdown files on a stick, or write one here.") : qsTr("One moment…")
            leading: 44
        }

        Repeater {
            model: screen.own.files

            OwnRow {
                required property var modelData

                width: screen.contentWidth
                look: screen.look
                file: modelData
                busy: screen.staff.busy
                language: screen.shell.languages.find(one => one.id === modelData.lang)?.name ?? ""
                onRemoved: screen.own.remove(modelData.path)
            }
        }

        PartTitle {
            width: parent.width
            look: screen.look
            text: qsTr("From a stick")
        }

        Flow {
            visible: screen.own.found.length > 0
            width: parent.width
            spacing: screen.look.targetGap
            layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            Repeater {
                model: screen.own.doors

                Chip {
                    required property var modelData

                    look: screen.look
                    hue: screen.look.plain
                    text: modelData.name
                    chosen: screen.door === modelData.id
                    Accessible.description: qsTr("Where a single page stands")
                    onClicked: screen.door = modelData.id
                }
            }
        }

        Words {
            visible: screen.own.found.length === 0 && screen.own.ready
            width: parent.width
            look: screen.look
            text: qsTr("There is no stick with pages. Put one in, then look again.")
            leading: 44
        }

        Repeater {
            model: screen.own.found

            OutlineButton {
                required property var modelData

                look: screen.look
                width: screen.contentWidth
                enabled: !screen.staff.busy
                centred: false
                symbol: modelData.is_folder ? "package" : "file-text"
                text: modelData.name
                trailing: "chevron-right"
                Accessible.description: qsTr("Check it before it is taken over")
                onClicked: screen.own.propose(modelData.path, screen.shell.language, screen.door)
            }
        }

        OutlineButton {
            look: screen.look
            enabled: !screen.staff.busy
            symbol: "usb"
            text: qsTr("Look for a stick")
            onClicked: screen.own.open()
        }

        PartTitle {
            width: parent.width
            look: screen.look
            text: qsTr("A local contact")
        }

        Repeater {
            model: [
                {
                    id: "name",
                    name: qsTr("Who it is"),
                    hint: qsTr("Such as a support group near here")
                },
                {
                    id: "offer",
                    name: qsTr("What they offer"),
                    hint: qsTr("In a few plain words")
                },
                {
                    id: "phone",
                    name: qsTr("Phone"),
                    hint: qsTr("Call it before you write it here")
                },
                {
                    id: "hours",
                    name: qsTr("When somebody answers"),
                    hint: qsTr("May stay empty")
                }
            ]

            FieldRow {
                required property var modelData

                look: screen.look
                width: screen.contentWidth
                label: modelData.name
                hint: modelData.hint
                value: screen.draft[modelData.id] ?? ""
                onClicked: screen.write(label, hint, value, 160, modelData.id === "name", text => screen.put(modelData.id, text))
            }
        }

        OutlineButton {
            look: screen.look
            enabled: !screen.staff.busy && (screen.draft.name ?? "") !== "" && (screen.draft.offer ?? "") !== ""
            opacity: enabled ? 1 : 0.4
            symbol: "plus"
            text: qsTr("Add this contact")
            onClicked: {
                screen.own.addContact(screen.draft.name, screen.draft.offer, screen.draft.phone ?? "", screen.draft.hours ?? "", qsTr("Help near you"), qsTr("People near this clinic who can help."));
                screen.draft = {};
            }
        }

        PartTitle {
            width: parent.width
            look: screen.look
            text: qsTr("Write a page")
        }

        FieldRow {
            look: screen.look
            width: parent.width
            label: qsTr("Title")
            hint: qsTr("Such as Where to park")
            value: screen.draft.title ?? ""
            onClicked: screen.write(label, hint, value, 60, false, text => screen.put("title", text))
        }

        FieldRow {
            look: screen.look
            width: parent.width
            label: qsTr("Text")
            hint: qsTr("Short sentences, plain words, no medical numbers")
            value: screen.draft.text ?? ""
            onClicked: screen.write(label, hint, value, 1500, false, text => screen.put("text", text))
        }

        Flow {
            width: parent.width
            spacing: screen.look.targetGap
            layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            Repeater {
                model: screen.own.doors

                OutlineButton {
                    required property var modelData

                    look: screen.look
                    enabled: !screen.staff.busy && (screen.draft.title ?? "") !== "" && (screen.draft.text ?? "") !== ""
                    opacity: enabled ? 1 : 0.4
                    symbol: "plus"
                    text: qsTr("Put it under %1").arg(modelData.name)
                    onClicked: screen.own.writePage(modelData.id, screen.draft.title, screen.draft.text)
                }
            }
        }
    }

    bar: Grid {
        id: ways

        readonly property real part: (width - spacing * (columns - 1)) / columns

        width: parent.width
        columns: screen.look.room < 900 && !screen.look.low ? 1 : 2
        spacing: screen.look.targetGap
        layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        OutlineButton {
            look: screen.look
            width: ways.part
            height: Math.max(implicitHeight, take.implicitHeight)
            symbol: "arrow-left"
            text: qsTr("Leave it")
            onClicked: screen.own.leave()
        }

        SolidButton {
            id: take

            look: screen.look
            hue: screen.look.plain
            width: ways.part
            enabled: !screen.staff.busy && (screen.own.proposal.problems ?? []).length === 0
            opacity: enabled ? 1 : 0.4
            symbol: "check"
            trailing: ""
            text: qsTr("Take it over")
            onClicked: screen.own.install(screen.consent)
        }
    }
}
