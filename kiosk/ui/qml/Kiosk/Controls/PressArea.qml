import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// What every control is made of: acts on release, slides off to cancel, has role, name and focus ring.
// `text` is what is read aloud; what is drawn is up to the control.
T.AbstractButton {
    id: area

    required property Look look
    property real radius: look.sp(20)
    property color fill: look.raised
    property color edgeColor: look.line
    property real edgeWidth: look.edge
    property real minimum: look.target
    property string lang: ""

    // Not read aloud with the screen, but come to by ear; what is `forEyes` is neither.
    property bool mute: false
    property bool forEyes: false

    // What a press did, where the control itself does not show it.
    signal told(string news)

    // Whether `checked` is one of its states. Only told to screen readers: a press never changes it by itself.
    property bool choosable: false

    // What it is called is said to nobody who may not hear it, such as a digit of a PIN.
    property bool secret: false

    // A key of a keyboard: another one may be meant at once, where elsewhere a second touch is an echo.
    property bool isKey: false

    // Say what a press did, to screen readers and to those who go by ear.
    function tell(news: string): void {
        Accessible.announce(news, Accessible.Polite);
        told(news);
    }

    // What is read aloud: name and description, as a screen reader says them.
    function said(): string {
        const more = Accessible.description;
        return more ? text + (/[.?!…:]$/.test(text) ? " " : ". ") + more : text;
    }

    readonly property real least: look.steady ? Math.max(minimum, look.target) : minimum

    implicitWidth: Math.max(least, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(least, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: look.sp(24)
    rightPadding: look.sp(24)
    topPadding: look.sp(16)
    bottomPadding: look.sp(16)
    focusPolicy: Qt.StrongFocus
    z: visualFocus ? 1 : 0 // no neighbour covers its ring
    activeFocusOnTab: enabled
    hoverEnabled: false

    // Qt writes its own idea over this when a screen reader comes.
    Accessible.checkable: choosable
    Accessible.onCheckableChanged: {
        if (Accessible.checkable !== choosable)
            Accessible.checkable = Qt.binding(() => area.choosable);
    }

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: area.radius
        color: area.down ? Qt.darker(area.fill, area.look.contrast ? 1 : 1.08) : area.fill
        border.width: area.edgeWidth
        border.color: area.edgeColor

        FocusRing {
            look: area.look
            shown: area.visualFocus
            around: area.radius
        }
    }
}
