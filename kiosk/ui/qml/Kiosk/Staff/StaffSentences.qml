import QtQml

// What is told to staff when something was not done, by its key.
QtObject {
    function sentence(key: string): string {
        switch (key) {
        case "":
            return "";
        case "disk":
            return qsTr("This could not be kept. The disk may be full or locked. Ask IT; printing still works.");
        case "voice":
            return qsTr("There is no voice for this language on this computer. Ask IT to add one.");
        case "headphones":
            return qsTr("Here the voice is only heard in headphones. Plug them in and touch “Listen” again.");
        default:
            console.warn("No sentence tells staff of", key);
            return "";
        }
    }
}
