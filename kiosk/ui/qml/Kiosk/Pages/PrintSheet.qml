pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// What becomes of the pages, and every way out: try again, a number for the staff, a code for a phone.
SheetFrame {
    id: sheet

    required property Shell shell

    readonly property HandOut handOut: shell.handOut
    readonly property Printing printing: handOut.printing
    readonly property var entry: shell.sheet.entry

    // Without a job there is nothing to tell of one.
    readonly property string part: (entry.part ?? "job") === "job" && !printing.known ? "number" : entry.part
    readonly property bool job: part === "job"
    readonly property bool ended: printing.known && !printing.active
    readonly property bool happy: ended && printing.tone === "good"
    readonly property string title: {
        switch (part) {
        case "job":
            return words.sentence(printing.title, printing.out, printing.pages);
        case "number":
            return qsTr("Show this to the staff");
        case "code":
            return qsTr("Read it on your phone");
        default:
            return qsTr("Ask a person for more copies");
        }
    }
    readonly property string explained: {
        switch (part) {
        case "job":
            return words.sentence(printing.line, printing.out, printing.pages);
        case "number":
            return printing.hasPrinter ? qsTr("They can print it for you.") : qsTr("This kiosk has no printer. The staff can print it for you.");
        case "code":
            return qsTr("Point the camera of your phone at this square. It opens a page on the internet.");
        default:
            return qsTr("You have printed all the pages that one person can print here. The staff can print more for you.");
        }
    }
    readonly property bool slipped: part === "number" || part === "limit"
    readonly property var guides: entry.guides ?? []
    readonly property bool many: guides.length > 2

    // Only what surely did not come out is offered again at once: nothing shall be printed twice.
    actText: job && ended && printing.tone === "trouble" && printing.title === "failed" ? qsTr("Try again") : ""
    actIcon: "rotate-ccw"
    closeText: job && printing.active ? qsTr("Keep reading") : job ? qsTr("Got it, close") : qsTr("Close")
    closeIcon: job && printing.active ? "book-open" : job ? "check" : "x"
    onActed: shell.requestPrint()

    component Way: OutlineButton {
        look: sheet.look
        width: ways.each
        minimum: look.sp(96)
    }

    // Said at once by a screen reader, and by read-aloud to those who listen.
    onTitleChanged: {
        told.Accessible.announce(title + " " + explained, Accessible.Polite);
    }

    PrintWords {
        id: words
    }

    Row {
        width: parent.width
        spacing: sheet.look.sp(24)
        layoutDirection: sheet.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            id: sign

            look: sheet.look
            name: sheet.job ? words.icon(sheet.printing.tone) : sheet.part === "code" ? "qr-code" : "hand-helping"
            size: 64
            color: sheet.job && sheet.printing.tone === "good" ? sheet.look.good : sheet.hue.ink
        }

        Balanced {
            id: told

            available: parent.width - sign.width - parent.spacing
            look: sheet.look
            text: sheet.title
            heading: true
            bold: true
            asTitle: true
            size: 44
            leading: 54
            color: sheet.job && sheet.printing.tone === "good" ? sheet.look.good : sheet.hue.ink
        }
    }

    // What the staff type for a guide stands biggest, before any sentence.
    Well {
        visible: sheet.slipped
        look: sheet.look
        hue: sheet.hue
        width: parent.width
        height: slip.height + sheet.look.sp(48)

        Column {
            id: slip

            x: sheet.look.sp(36)
            y: sheet.look.sp(24)
            width: parent.width - x * 2
            spacing: sheet.look.fp(8)

            Repeater {
                model: sheet.guides

                Column {
                    id: wanted

                    required property var modelData

                    width: slip.width

                    Words {
                        width: parent.width
                        look: sheet.look
                        text: wanted.modelData.code
                        asTitle: true
                        bold: true
                        size: sheet.many ? 57 : 92
                        leading: sheet.many ? 66 : 104
                        color: sheet.hue.ink
                    }

                    Words {
                        width: parent.width
                        look: sheet.look
                        text: qsTr("Guide %1: %2").arg(wanted.modelData.number).arg(wanted.modelData.title)
                        bold: true
                        size: 32
                        leading: 42
                    }
                }
            }

            Words {
                visible: text !== ""
                width: parent.width
                look: sheet.look
                text: sheet.entry.others ?? ""
                bold: true
                size: 32
                leading: 42
            }

            Words {
                width: parent.width
                look: sheet.look
                text: (sheet.entry.languages ?? "") + ", " + (sheet.entry.large ? qsTr("large print") : qsTr("normal print"))
                size: 32
                leading: 42
            }
        }
    }

    Words {
        visible: text !== ""
        width: parent.width
        look: sheet.look
        text: sheet.explained
        size: 35
        leading: 50
    }

    CodeField {
        visible: sheet.part === "code"
        look: sheet.look
        hue: sheet.hue
        rows: sheet.handOut.paper.code
        alt: qsTr("A square code for the camera of a phone")
        width: Math.min(parent.width, sheet.look.sp(sheet.look.low ? 420 : 560))
        height: width
        radius: sheet.look.sp(16)
        x: (parent.width - width) / 2
    }

    Flow {
        id: ways

        readonly property bool pairs: sheet.inner >= sheet.look.fp(780)
        readonly property real each: pairs ? (sheet.inner - spacing) / 2 : sheet.inner

        width: parent.width
        spacing: sheet.look.targetGap
        layoutDirection: sheet.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Way {
            visible: sheet.job && sheet.ended && !sheet.happy && !sheet.acts
            symbol: "rotate-ccw"
            text: qsTr("Print it again")
            onClicked: sheet.shell.requestPrint()
        }

        Way {
            visible: sheet.job && sheet.printing.active
            symbol: "x"
            text: qsTr("Stop printing")
            onClicked: sheet.shell.cancelPrint()
        }

        Way {
            visible: !sheet.job && sheet.printing.known
            symbol: "printer"
            text: qsTr("See how your printing goes")
            onClicked: sheet.handOut.show("job")
        }

        Way {
            visible: (sheet.job && !sheet.happy) || sheet.part === "code"
            symbol: "hand-helping"
            text: qsTr("Show it to the staff")
            onClicked: sheet.handOut.show("number")
        }

        Way {
            visible: sheet.part !== "code" && sheet.handOut.paper.code.length > 0
            symbol: "qr-code"
            text: qsTr("Read it on my phone")
            width: sheet.job && !sheet.happy && !sheet.acts ? sheet.inner : ways.each // the third of three
            onClicked: sheet.handOut.show("code")
        }

        Way {
            visible: sheet.acts && sheet.crowded
            symbol: "x"
            text: qsTr("Close")
            onClicked: sheet.closed()
        }
    }
}
