import QtQml

// What the door says: kiosk/staff/entry.py, pin.py and recovery_fault.py have the keys.
QtObject {
    function title(needs: string): string {
        switch (needs) {
        case "setup":
            return qsTr("Choose a PIN for staff");
        case "again":
            return qsTr("Type the same PIN again");
        case "wait":
            return qsTr("Please wait");
        case "recovery":
            return qsTr("This door is locked");
        case "command":
            return qsTr("The PINs were lost");
        default:
            return qsTr("Type your PIN");
        }
    }

    function line(needs: string, kiosk: string): string {
        switch (needs) {
        case "setup":
            return qsTr("4 to 8 digits that nobody guesses. It opens everything, so keep it safe.");
        case "again":
            return qsTr("So that no finger slipped.");
        case "wait":
            return qsTr("Too many wrong PINs. Patients can use the kiosk in the meantime.");
        case "recovery":
            return qsTr("Put in the stick with the recovery file that your clinic’s IT made for this kiosk, %1.").arg(kiosk);
        case "command":
            return qsTr("IT can set a new one on this computer: kiosk staff new-pin.");
        default:
            return qsTr("This part is for the clinic’s staff.");
        }
    }

    // Of a PIN that is being typed: so many, and how many it can have.
    function typed(digits: int, most: int): string {
        return digits === 0 ? qsTr("No digit typed") : qsTr("%n digit(s) typed, of up to %1", "", digits).arg(most);
    }

    function duration(seconds: int): string {
        const minutes = Math.floor(seconds / 60);
        return minutes ? qsTr("%1 min %2 s").arg(minutes).arg(seconds % 60) : qsTr("%1 s").arg(seconds);
    }

    function fault(key: string, wrongs: int): string {
        switch (key) {
        case "":
            return "";
        case "wrong":
            return wrongs > 1 ? qsTr("Wrong PIN, %n times in a row. Each further one makes the wait longer.", "", wrongs) : qsTr("That PIN opens nothing. Try again.");
        case "different":
            return qsTr("The two were not the same. Choose again.");
        case "digits":
        case "length":
            return qsTr("A PIN has 4 to 8 digits.");
        case "repeated":
            return qsTr("One digit again and again is guessed first. Choose another PIN.");
        case "sequence":
            return qsTr("Digits in a row, such as 1234, are guessed first. Choose another PIN.");
        case "pattern":
            return qsTr("A short pattern, such as 1212, is guessed first. Choose another PIN.");
        case "year":
            return qsTr("A year is guessed first. Choose another PIN.");
        case "same":
            return qsTr("This PIN already opens another part. Choose another one.");
        case "no-stick":
            return qsTr("No stick is in this computer. Put it in and try again.");
        case "no-key":
            return qsTr("This kiosk does not know the clinic’s key. IT can set a new PIN: kiosk staff new-pin.");
        case "other-kiosk":
            return qsTr("The recovery file is for another kiosk. Ask IT for one for this one.");
        case "not-there":
            return qsTr("No recovery file signed by your clinic is on the stick. Ask IT for one.");
        case "used":
            return qsTr("The recovery file was used before, or is too old. Ask IT for a new one.");
        case "disk":
            return qsTr("The door stays shut: nothing can be saved just now. Ask IT if the disk is full.");
        default:
            console.warn("The door has no sentence for", key);
            return "";
        }
    }
}
