import QtQml

// The sentences of kiosk/ui/print_words.py, by their keys: the truth about a job and a printer, for a patient.
QtObject {
    function sentence(key: string, page: int, pages: int): string {
        switch (key) {
        case "":
            return "";
        case "ready":
            return qsTr("Printer ready");
        case "ready-low":
            return qsTr("Printer ready. It will need paper or ink soon.");
        case "waiting":
            return qsTr("Your pages wait for their turn.");
        case "sending":
            return qsTr("Sending your pages to the printer");
        case "sent":
            return qsTr("Sent to the printer");
        case "printing":
            return page > 0 ? qsTr("Printing page %1 of %2").arg(Math.min(page, pages)).arg(pages) : qsTr("The printer is printing your pages.");
        case "printed":
            return qsTr("Printed. Take your pages from the printer.");
        case "unsure":
            return qsTr("Please look at the printer.");
        case "cancelled":
            return qsTr("Printing was stopped.");
        case "failed":
            return qsTr("Your pages could not be printed.");
        case "thanks":
            return qsTr("They are yours. This kiosk keeps no copy.");
        case "look":
            return qsTr("It did not tell us if your pages came out. If they are not there, please ask the staff.");
        case "some-came-out":
            return qsTr("If pages came out, please take them with you.");
        case "waits":
            return qsTr("Your pages wait. They will print when the printer is ready.");
        case "ask":
            return qsTr("You can try again, or ask the staff.");
        default:
            return trouble(key);
        }
    }

    function trouble(key: string): string {
        switch (key) {
        case "trouble-not-set":
            return qsTr("This kiosk has no printer. The staff can print this for you.");
        case "trouble-missing":
            return qsTr("The printer of this kiosk is not there. Please tell the staff.");
        case "trouble-no-service":
            return qsTr("Printing does not work right now. Please tell the staff.");
        case "trouble-offline":
            return qsTr("The printer does not answer. It may be switched off. Please tell the staff.");
        case "trouble-paper-out":
            return qsTr("The printer is out of paper. Please tell the staff.");
        case "trouble-paper-jam":
            return qsTr("Paper is stuck in the printer. Please tell the staff.");
        case "trouble-door-open":
            return qsTr("A door of the printer is open. Please tell the staff.");
        case "trouble-toner-out":
            return qsTr("The printer is out of ink. Please tell the staff.");
        case "trouble-paused":
            return qsTr("The printer is on hold. Please tell the staff.");
        case "trouble-attention":
            return qsTr("The printer needs help. Please tell the staff.");
        case "trouble-disk-full":
            return qsTr("This kiosk has no room left to print. Please tell the staff.");
        case "trouble-refused":
            return qsTr("The printer did not take your pages. Please tell the staff.");
        default:
            console.warn("No sentence tells of", key);
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
