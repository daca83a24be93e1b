import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The one big button: prints, shows the job that is under way, or gives the number for the staff.
SolidButton {
    required property Printing printing
    required property int pages
    property bool failed: false

    readonly property bool ready: pages > 0 && !failed

    symbol: "printer"
    trailing: ""
    size: 36
    minimum: look.sp(120)
    enabled: ready || printing.active
    text: printing.active ? qsTr("See how your printing goes") : !printing.hasPrinter ? qsTr("Get this from the staff") : ready ? qsTr("Print %n page(s)", "", pages) : qsTr("Print")
    opacity: enabled || !failed ? 1 : 0.5
}
