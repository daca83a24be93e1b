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
    readonly property var numbers: entry.numbers ?? []

    closeText: happy ? qsTr("Got it, close") : qsTr("Close")
    closeIcon: happy ? "check" : "x"

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

        Words {
            id: told

            width: parent.width - sign.width - parent.spacing
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

    Words {
        visible: text !== ""
        width: parent.width
        look: sheet.look
        text: sheet.explained
        size: 35
        leading: 50
    }

    Well {
        visible: sheet.part === "number" || sheet.part === "limit"
        look: sheet.look
        hue: sheet.hue
        width: parent.width
        height: slip.height + sheet.look.sp(56)

        Column {
            id: slip

            x: sheet.look.sp(36)
            y: sheet.look.sp(28)
            width: parent.width - x * 2
            spacing: sheet.look.fp(8)

            Words {
                visible: sheet.numbers.length > 0
                width: parent.width
                look: sheet.look
                text: sheet.numbers.length > 1 ? qsTr("Guides %1").arg(sheet.numbers.join(", ")) : qsTr("Guide %1").arg(sheet.numbers[0] ?? "")
                asTitle: true
                bold: true
                size: 84
                leading: 96
                color: sheet.hue.ink
            }

            Words {
                visible: text !== ""
                width: parent.width
                look: sheet.look
                text: sheet.entry.title ?? ""
                bold: true
                size: 35
                leading: 48
            }

            Words {
                width: parent.width
                look: sheet.look
                text: (sheet.entry.languages ?? "") + ", " + (sheet.entry.large ? qsTr("large print") : qsTr("normal print"))
                size: 35
                leading: 48
            }
        }
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
        width: parent.width
        spacing: sheet.look.targetGap
        layoutDirection: sheet.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        OutlineButton {
            visible: sheet.job && sheet.ended && sheet.printing.tone !== "good"
            look: sheet.look
            symbol: "rotate-ccw"
            text: qsTr("Try again")
            onClicked: sheet.shell.requestPrint()
        }

        OutlineButton {
            visible: sheet.job && sheet.printing.active
            look: sheet.look
            symbol: "x"
            text: qsTr("Stop printing")
            onClicked: sheet.shell.cancelPrint()
        }

        OutlineButton {
            visible: !sheet.job && sheet.printing.known
            look: sheet.look
            symbol: "printer"
            text: qsTr("See how your printing goes")
            onClicked: sheet.handOut.show("job")
        }

        OutlineButton {
            visible: (sheet.job && !sheet.happy) || sheet.part === "code"
            look: sheet.look
            symbol: "hand-helping"
            text: qsTr("A number for the staff")
            width: Math.min(implicitWidth, sheet.inner)
            onClicked: sheet.handOut.show("number")
        }

        OutlineButton {
            visible: sheet.part !== "code" && sheet.handOut.paper.code.length > 0
            look: sheet.look
            symbol: "qr-code"
            text: qsTr("Read it on my phone")
            onClicked: sheet.handOut.show("code")
        }
    }
}
