import QtQml

// How it stands with a page, in words and as an icon.
QtObject {
    function state(status: string): string {
        switch (status) {
        case "signed":
            return qsTr("Signed");
        case "changed":
            return qsTr("Changed since review");
        case "due":
            return qsTr("Due again");
        default:
            return qsTr("Awaits a check");
        }
    }

    function symbol(status: string): string {
        switch (status) {
        case "signed":
            return "circle-check";
        case "changed":
            return "circle-alert";
        case "due":
            return "clock";
        default:
            return "circle";
        }
    }

    function day(iso: string, language: string): string {
        if (iso === "")
            return "";
        const [year, month, number] = iso.split("-").map(Number);
        return new Date(year, month - 1, number).toLocaleDateString(Qt.locale(language), "d MMM yyyy");
    }
}
