import QtQml

// The values of the settings in words; numbers and what the schema does not name stay as they are.
QtObject {
    function value(name: string): string {
        switch (name) {
        case "letter":
            return qsTr("Letter");
        case "a4":
            return "A4";
        case "normal":
            return qsTr("Normal");
        case "large":
            return qsTr("Large");
        case "one":
            return qsTr("One side");
        case "long-edge":
            return qsTr("Both, long edge");
        case "short-edge":
            return qsTr("Both, short edge");
        case "light":
            return qsTr("Light");
        case "dark":
            return qsTr("Calm dark");
        case "contrast":
            return qsTr("High contrast");
        case "none":
            return qsTr("None");
        case "off":
            return qsTr("Off");
        case "on":
            return qsTr("On");
        case "right":
            return qsTr("Right");
        case "left":
            return qsTr("Left");
        default:
            return /^\d+\.\d+$/.test(name) ? "× " + Number(name) : name;
        }
    }

    function when(name: string): string {
        switch (name) {
        case "restart":
            return qsTr("Counts after the kiosk is started again.");
        case "visit":
            return qsTr("Counts from the next visit.");
        default:
            return "";
        }
    }
}
