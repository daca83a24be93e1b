import QtQml

// What the staff screens are called, and the icon of each; one line for each says what it is for.
QtObject {
    function title(screen: string): string {
        switch (screen) {
        case "setup":
        case "pin":
            return qsTr("For staff");
        case "menu":
            return qsTr("Staff");
        case "quick":
            return qsTr("Staff: quick print");
        case "prepare":
            return qsTr("Staff: prepare for a patient");
        case "counts":
            return qsTr("Staff: how it is used");
        case "sign-off":
            return qsTr("Staff: sign pages");
        case "own":
            return qsTr("Staff: our own pages");
        case "care":
            return qsTr("Staff: care for the kiosk");
        case "test":
            return qsTr("Staff: test page");
        case "settings":
            return qsTr("Staff: settings");
        default:
            return "";
        }
    }

    function name(screen: string): string {
        switch (screen) {
        case "quick":
            return qsTr("Quick print");
        case "prepare":
            return qsTr("Prepare for a patient");
        case "counts":
            return qsTr("How it is used");
        case "sign-off":
            return qsTr("Sign pages");
        case "own":
            return qsTr("Our own pages");
        case "care":
            return qsTr("Care for the kiosk");
        case "test":
            return qsTr("Test page");
        case "settings":
            return qsTr("Settings");
        default:
            return "";
        }
    }

    function line(screen: string): string {
        switch (screen) {
        case "quick":
            return qsTr("A guide by its number, in ten seconds");
        case "prepare":
            return qsTr("Pages, guides and questions for one person, on paper or on the screen");
        case "counts":
            return qsTr("Visits, pages and guides of each day");
        case "sign-off":
            return qsTr("Read what waits for a check, and sign it");
        case "own":
            return qsTr("Pages, stories and contacts of this clinic");
        case "care":
            return qsTr("Clean, restart, switch off");
        case "test":
            return qsTr("Screen, touch, sound, printer and clock");
        case "settings":
            return qsTr("Clinic, printer, languages and times");
        default:
            return "";
        }
    }

    function symbol(screen: string): string {
        switch (screen) {
        case "setup":
        case "pin":
            return "lock";
        case "menu":
            return "menu";
        case "prepare":
            return "clipboard-check";
        case "counts":
            return "chart-column";
        case "sign-off":
            return "pen-line";
        case "own":
            return "file-plus";
        case "care":
            return "wrench";
        case "test":
            return "ruler";
        case "settings":
            return "settings";
        default:
            return "lock-open";
        }
    }
}
