import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// One job: what it is, how it goes, and stop it or print it again.
Item {
    id: line

    required property StaffScreen frame
    required property StaffJobs jobs
    required property var job

    // A job that was sent before tells only what becomes of it from now on.
    property bool newest: false
    property bool made: false

    readonly property Look look: frame.look
    readonly property string says: words.sentence(job.say, job.out, job.pages)
    readonly property string title: job.prepared ? qsTr("The sheet for a patient") : job.title !== "" ? job.title : job.guides > 1 ? qsTr("%n guide(s)", "", job.guides) : qsTr("The card for the wall")
    readonly property color ink: job.tone === "good" ? look.good : job.tone === "trouble" ? look.urgent : look.ink

    height: Math.max(button.height, texts.height)

    onSaysChanged: {
        if (newest || made)
            frame.tell(title + ". " + says, false);
    }
    Component.onCompleted: made = true

    StaffPrintWords {
        id: words
    }

    Icon {
        id: mark

        look: line.look
        name: words.icon(line.job.tone)
        size: 40
        color: line.ink
        x: line.look.rtl ? parent.width - width : 0
        anchors.verticalCenter: parent.verticalCenter
    }

    Column {
        id: texts

        x: line.look.rtl ? button.width + line.look.sp(16) : mark.width + line.look.sp(16)
        width: parent.width - mark.width - button.width - line.look.sp(32)
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            look: line.look
            text: line.says
            bold: true
            leading: 38
            color: line.ink
        }

        Words {
            visible: text !== ""
            width: parent.width
            look: line.look
            text: line.job.copies > 1 ? qsTr("%1, %n copies", "", line.job.copies).arg(line.title) : line.title
            leading: 38
            color: line.look.ink2
        }
    }

    OutlineButton {
        id: button

        look: line.look
        symbol: line.job.active ? "x" : "rotate-ccw"
        text: line.job.active ? qsTr("Stop") : qsTr("Print again")
        wordless: line.look.room < 700
        x: line.look.rtl ? 0 : parent.width - width
        anchors.verticalCenter: parent.verticalCenter
        onClicked: line.job.active ? line.jobs.cancel(line.job.ticket) : line.jobs.again(line.job.ticket)

        Accessible.description: line.title
    }
}
