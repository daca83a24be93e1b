pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The right guide in ten seconds: a row, and the button. Everything else is as it was last time.
StaffScreen {
    id: screen

    readonly property QuickModel quick: staff.quick as QuickModel
    readonly property StaffJobs jobs: staff.jobs as StaffJobs
    readonly property var sent: jobs.list
    readonly property Printing printing: shell.handOut.printing
    property bool naming: false

    whole: quick.pages >= 0
    part: naming ? "naming" : ""

    function key(event: var): void {
        const letter = event.text.toUpperCase();
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        if (letter !== "" && "0123456789LN".indexOf(letter) >= 0 || (letter === " " && quick.typed !== ""))
            quick.type(letter);
        else if (event.key === Qt.Key_Backspace && quick.typed !== "")
            quick.erase();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && quick.chosen > 0)
            quick.print();
        else
            return;
        event.accepted = true;
        if (numbers.item)
            tell((numbers.item as NumberPad).news(), false);
        // From here on a space belongs to the number, not to a button that was touched before.
        forceActiveFocus();
    }

    Keys.onPressed: event => key(event)

    QuickTabs {
        width: parent.width
        look: screen.look
        tab: screen.quick.tab
        total: screen.quick.total
        onWanted: tab => {
            screen.naming = false;
            screen.quick.show(tab);
        }
    }

    Loader {
        active: screen.naming
        visible: active
        width: parent.width
        sourceComponent: PackName {
            look: screen.look
            language: screen.shell.language
            onKept: name => {
                screen.naming = false;
                screen.quick.savePack(name);
            }
            onCancelled: screen.naming = false
        }
    }

    Loader {
        id: numbers

        active: screen.quick.tab === "number" && !screen.naming
        visible: active
        width: parent.width
        sourceComponent: NumberPad {
            quick: screen.quick
            look: screen.look
        }
    }

    Column {
        id: list

        visible: screen.quick.tab !== "number" && !screen.naming
        width: parent.width
        spacing: screen.look.targetGap

        Words {
            visible: screen.quick.rows.length === 0
            width: parent.width
            look: screen.look
            text: screen.quick.tab === "favourites" ? qsTr("No favorites yet. Touch the star beside a guide under All.") : screen.quick.tab === "last" ? qsTr("Nothing was printed here yet.") : qsTr("No packs yet. Choose several guides under All and save them.")
            size: 32
            leading: 46
        }

        Repeater {
            model: screen.quick.rows.length

            QuickRow {
                required property int index

                look: screen.look
                row: screen.quick.rows[index] ?? ({
                        key: "",
                        kind: "guide",
                        number: 0,
                        title: "",
                        pages: 0,
                        guides: 0,
                        star: false,
                        chosen: false
                    })
                width: list.width
                onChosen: screen.quick.touch(row.key)
                onStarred: on => screen.quick.star(row.key, on)
                onRemoved: screen.quick.removePack(row.key)
            }
        }

        Flow {
            visible: screen.quick.tab !== "packs" && screen.quick.rows.length > 0
            width: parent.width
            spacing: screen.look.targetGap
            topPadding: screen.look.sp(8)
            layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            OutlineButton {
                look: screen.look
                symbol: screen.quick.several ? "circle-check" : "list-checks"
                text: screen.quick.several ? qsTr("One guide at a time") : qsTr("Choose several")
                onClicked: screen.quick.setSeveral(!screen.quick.several)
            }

            OutlineButton {
                visible: screen.quick.several && screen.quick.chosen > 1
                look: screen.look
                symbol: "package"
                text: qsTr("Save these as a pack")
                onClicked: screen.naming = true
            }

            OutlineButton {
                visible: screen.quick.tab === "all"
                look: screen.look
                symbol: "list"
                text: qsTr("The numbers for the wall")
                onClicked: screen.quick.printWallCard()
            }
        }
    }

    Column {
        id: before

        visible: screen.sent.length > 1
        width: parent.width
        spacing: screen.look.sp(16)

        Words {
            width: parent.width
            look: screen.look
            text: qsTr("Sent before")
            heading: true
            bold: true
            leading: 40
        }

        Repeater {
            model: Math.max(0, screen.sent.length - 1)

            JobLine {
                required property int index

                frame: screen
                jobs: screen.jobs
                job: screen.sent[index + 1] ?? screen.sent[0]
                width: before.width
            }
        }
    }

    panel: QuickChoices {
        width: parent.width
        quick: screen.quick
        printing: screen.printing
        look: screen.look
    }

    bar: [
        Loader {
            active: screen.sent.length > 0
            visible: active
            width: parent ? parent.width : 0
            sourceComponent: JobLine {
                frame: screen
                newest: true
                jobs: screen.jobs
                job: screen.sent[0]
            }
        },
        SolidButton {
            readonly property int pages: screen.quick.pages * screen.quick.copies

            width: parent ? parent.width : 0
            look: screen.look
            hue: screen.look.plain
            minimum: screen.look.sp(screen.look.low ? 96 : 120)
            symbol: "printer"
            trailing: ""
            size: 36
            enabled: screen.quick.chosen > 0 && screen.printing.hasPrinter && screen.quick.pages !== 0
            opacity: enabled ? 1 : 0.4
            text: screen.quick.waiting ? qsTr("Getting it ready") : pages > 0 ? qsTr("Print %n page(s)", "", pages) : qsTr("Print")
            onClicked: screen.quick.print()
        }
    ]
}
