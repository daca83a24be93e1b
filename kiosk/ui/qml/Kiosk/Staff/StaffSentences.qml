import QtQml

// What is told to staff when something was not done, by its key.
QtObject {
    function sentence(key: string): string {
        switch (key) {
        case "":
            return "";
        case "disk":
            return qsTr("This could not be kept. The disk may be full or locked. Ask IT; printing still works.");
        default:
            console.warn("No sentence tells staff of", key);
            return "";
        }
    }
}
