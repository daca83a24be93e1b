import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// While something is printed and its sheet is closed: how it goes, above the bar; a touch shows the sheet again.
Rectangle {
    id: strip

    required property Shell shell
    required property Look look

    readonly property Printing printing: shell.handOut.printing
    readonly property bool open: printing.known && shell.sheet.kind !== "print" && shell.screen !== "attract"
    readonly property string sentence: words.sentence(printing.title, printing.out, printing.pages)

    visible: open
    height: open ? button.height + look.sp(24) : 0
    color: look.sunken

    onSentenceChanged: {
        if (open)
            button.Accessible.announce(sentence, Accessible.Polite);
    }

    PrintWords {
        id: words
    }

    OutlineButton {
        id: button

        look: strip.look
        symbol: words.icon(strip.printing.tone)
        text: strip.sentence
        trailing: "chevron-up"
        ink: strip.printing.tone === "good" ? strip.look.good : strip.look.ink
        x: strip.look.sp(24)
        y: strip.look.sp(12)
        width: parent.width - x * 2
        onClicked: strip.shell.handOut.show("job")
    }
}
