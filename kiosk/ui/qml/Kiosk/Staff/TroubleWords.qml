import QtQml

// What a printer was short of, by the name that is counted.
QtObject {
    function words(name: string): string {
        switch (name) {
        case "missing":
            return qsTr("Printer: not found");
        case "no-service":
            return qsTr("Printer: print service silent");
        case "offline":
            return qsTr("Printer: offline");
        case "paper-out":
            return qsTr("Printer: no paper");
        case "paper-jam":
            return qsTr("Printer: paper jam");
        case "door-open":
            return qsTr("Printer: door open");
        case "toner-out":
            return qsTr("Printer: no toner");
        case "paused":
            return qsTr("Printer: paused");
        case "disk-full":
            return qsTr("Printer: disk full");
        case "refused":
            return qsTr("Printer: sheet refused");
        default:
            return qsTr("Printer: needs a look");
        }
    }
}
