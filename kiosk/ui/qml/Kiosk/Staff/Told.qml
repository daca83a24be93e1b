import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One sentence about what was just done, or could not be; `said` is {code, detail, good}.
Rectangle {
    id: told

    required property StaffScreen frame
    required property var said

    readonly property Look look: frame.look

    readonly property string sentence: sentenceOf(said.code ?? "", said.detail ?? "")
    readonly property bool good: said.good ?? true

    function sentenceOf(code: string, detail: string): string {
        switch (code) {
        case "saved-stick":
            return qsTr("Saved on the stick as %1. You can take the stick out now.").arg(detail);
        case "saved-folder":
            return qsTr("There is no stick, so it is saved on this computer: %1").arg(detail);
        case "not-written":
            return qsTr("It could not be saved (%1). Put in another stick, or ask IT whether the disk is full.").arg(detail);
        case "not-read":
            return qsTr("Something could not be read. Ask IT to look at this: %1").arg(detail);
        case "not-saved":
            return qsTr("Nothing was changed. The disk may be full or locked; ask IT. %1").arg(detail);
        case "refused":
            return qsTr("This was not taken: %1").arg(detail);
        case "signed":
            return qsTr("Signed: %1. Screen and paper show it from now on.").arg(detail);
        case "withdrawn":
            return qsTr("The sign-off of %1 is taken back.").arg(detail);
        case "name-missing":
            return qsTr("Write your name and your role first.");
        case "brought-in":
            return detail.includes("/") ? qsTr("Taken in: %1. Left out, because they differ or say too little: %2. Sign those here.").arg(detail.split("/")[0]).arg(detail.split("/")[1]) : qsTr("Taken in: %1.").arg(detail);
        case "brought-nothing":
            return qsTr("All of these sign-offs are here already.");
        case "no-signoffs":
            return qsTr("There is no file of sign-offs on a stick. Put in the stick that another kiosk wrote.");
        case "installed":
            return qsTr("Taken over. It shows beside the library in a moment.");
        case "removed":
            return qsTr("Taken out of the library. It is kept here: %1").arg(detail);
        case "problems":
            return qsTr("Nothing was taken over. Mend these first, %1 in all:").arg(detail);
        case "consent":
            return qsTr("A story needs the consent of the person it is about. Tick that you have it in writing.");
        case "nothing-there":
            return qsTr("There is no file logo.svg or logo.png on a stick.");
        case "setting-saved":
            return detail === "restart" ? qsTr("Saved. It counts after the kiosk is started again.") : detail === "visit" ? qsTr("Saved. It counts from the next visit.") : qsTr("Saved. It counts from now on.");
        case "setting-wrong":
            return qsTr("Nothing was changed. %1").arg(detail);
        case "printing-test":
            return qsTr("The test sheet is on its way to the printer.");
        case "no-print":
            return qsTr("The test sheet was not printed. %1").arg(detail);
        case "voice-none":
            return qsTr("There is no voice for %1 on this computer. Ask IT to add one.").arg(detail);
        case "voice-says":
            return qsTr("The voice for %1 speaks now. Do you hear it?").arg(detail);
        case "switch-off":
            return qsTr("All is written. It is safe to switch the computer off.");
        default:
            return "";
        }
    }

    visible: sentence !== ""
    height: visible ? Math.max(words.height, mark.height) + look.sp(36) : 0
    radius: look.sp(24)
    color: good ? look.goodTint : look.urgentTint
    border.width: look.contrast ? look.sp(2) : 0
    border.color: good ? look.good : look.urgent

    onSentenceChanged: frame.tell(sentence, false)

    Icon {
        id: mark

        look: told.look
        name: told.good ? "circle-check" : "circle-alert"
        size: 40
        color: told.good ? told.look.good : told.look.urgent
        x: told.look.rtl ? parent.width - width - told.look.sp(24) : told.look.sp(24)
        anchors.verticalCenter: parent.verticalCenter
    }

    Words {
        id: words

        look: told.look
        text: told.sentence
        leading: 40
        x: told.look.rtl ? told.look.sp(24) : mark.width + told.look.sp(44)
        width: parent.width - mark.width - told.look.sp(68)
        anchors.verticalCenter: parent.verticalCenter
    }
}
