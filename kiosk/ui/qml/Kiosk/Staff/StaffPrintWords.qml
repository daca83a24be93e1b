import QtQml

// The truth about a printer and a job (kiosk/ui/print_words.py has the keys), for those who can mend it.
QtObject {
    function sentence(key: string, page: int, pages: int): string {
        switch (key) {
        case "":
            return "";
        case "ready":
            return qsTr("Printer ready");
        case "ready-low":
            return qsTr("Printer ready; paper or ink is low");
        case "waiting":
            return qsTr("Waits for its turn");
        case "sending":
            return qsTr("On its way to the printer");
        case "sent":
            return qsTr("Sent to the printer");
        case "printing":
            return page > 0 ? qsTr("Page %1 of %2").arg(Math.min(page, pages)).arg(pages) : qsTr("Printing");
        case "printed":
            return qsTr("Printed");
        case "unsure":
            return qsTr("Look at the printer: it did not say if it is out");
        case "cancelled":
            return qsTr("Stopped");
        case "failed":
            return qsTr("Not printed");
        case "trouble-not-set":
            return qsTr("No printer is chosen. Choose one in the settings.");
        case "trouble-missing":
            return qsTr("The chosen printer is not there. Look at the settings.");
        case "trouble-no-service":
            return qsTr("The print service does not answer. Ask IT.");
        case "trouble-offline":
            return qsTr("The printer does not answer. Is it on?");
        case "trouble-paper-out":
            return qsTr("Out of paper. Fill the tray; it goes on by itself.");
        case "trouble-paper-jam":
            return qsTr("Paper is stuck. Take it out; it goes on by itself.");
        case "trouble-door-open":
            return qsTr("A door of the printer is open. Close it.");
        case "trouble-toner-out":
            return qsTr("Out of ink or toner. Change it.");
        case "trouble-paused":
            return qsTr("The printer is on hold. Let it go on at the printer.");
        case "trouble-attention":
            return qsTr("The printer needs a hand. Look at its display.");
        case "trouble-disk-full":
            return qsTr("The disk of this kiosk is full. Ask IT.");
        case "trouble-refused":
            return qsTr("The printer did not take it. Try again, or ask IT.");
        default:
            console.warn("No sentence tells staff of", key);
            return "";
        }
    }

    function icon(tone: string): string {
        switch (tone) {
        case "good":
            return "circle-check";
        case "busy":
            return "printer";
        case "trouble":
            return "triangle-alert";
        default:
            return "info";
        }
    }
}
