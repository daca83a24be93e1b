import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// How many questions are chosen, and what to do with them: always at the same place, over the control bar.
Rectangle {
    id: tray

    required property Shell shell
    required property Look look
    required property Hue hue

    // How far down the screen is that is left behind.
    required property real progress

    readonly property QuestionsModel questions: shell.questions
    readonly property bool picking: questions.mode === "pick"

    // Where height is short, the first button shows only an icon and a number.
    readonly property bool slim: !look.low && look.windowHeight / look.unit / look.step < 800
    readonly property bool beside: slim || look.low || look.room >= 900
    property real margin: look.margin
    readonly property int pages: shell.handOut.paper.pages
    readonly property string extent: pages > 0 && !look.low ? qsTr("On paper: %n page(s)", "", pages) : ""
    readonly property real pad: look.sp(look.low ? 14 : 24)
    readonly property real inner: Math.min(width - 2 * margin, look.wide && picking ? width : look.fp(1400))
    readonly property real leftSide: slim ? chosen.implicitWidth : beside ? Math.round((inner - look.targetGap) * 0.48) : inner

    height: (beside ? Math.max(chosen.height, go.height) : chosen.height + look.targetGap + go.height) + 2 * pad
    color: look.raised

    Divider {
        look: tray.look
        width: parent.width
    }

    OutlineButton {
        id: chosen

        readonly property bool picks: tray.picking && tray.questions.count > 0
        readonly property string count: !tray.picking ? qsTr("Choose more questions") : picks ? qsTr("%n question(s) chosen", "", tray.questions.count) : qsTr("None chosen yet")

        look: tray.look
        x: tray.look.rtl ? tray.width - width - (tray.width - tray.inner) / 2 : (tray.width - tray.inner) / 2
        y: tray.pad
        width: tray.leftSide
        height: tray.slim ? go.implicitHeight : implicitHeight
        minimum: look.sp(look.low ? 80 : 112)
        centred: tray.slim
        wordless: tray.slim && !picks
        shown: tray.slim ? tray.questions.count : text
        enabled: !tray.picking || tray.questions.count > 0
        symbol: tray.picking ? "list-checks" : "plus"
        trailing: enabled && tray.picking && !tray.slim ? (look.rtl ? "chevron-left" : "chevron-right") : ""
        fill: enabled ? look.raised : "transparent"
        edgeColor: enabled ? look.line : look.hairline
        ink: enabled ? look.ink : look.ink2
        text: tray.extent !== "" && picks ? count + "\n" + tray.extent : count
        onClicked: {
            if (tray.picking)
                tray.questions.openList(tray.progress);
            else
                tray.questions.open("", tray.progress);
        }

        Accessible.name: text.replace("\n", ". ")
    }

    SolidButton {
        id: go

        look: tray.look
        hue: tray.hue
        x: tray.beside !== tray.look.rtl ? tray.width - width - (tray.width - tray.inner) / 2 : (tray.width - tray.inner) / 2
        y: tray.beside ? tray.pad : chosen.y + chosen.height + tray.look.targetGap
        width: tray.beside ? tray.inner - tray.leftSide - tray.look.targetGap : tray.inner
        height: tray.beside && !tray.slim ? Math.max(implicitHeight, chosen.implicitHeight) : implicitHeight
        minimum: look.sp(look.low ? 80 : 112)
        leftPadding: look.sp(tray.slim ? 16 : 36)
        rightPadding: leftPadding
        enabled: tray.questions.count > 0
        opacity: enabled ? 1 : 0.4
        symbol: tray.slim ? "" : tray.questions.listed ? "file-text" : "file-plus"
        trailing: ""
        text: tray.questions.listed ? qsTr("See my sheet") : qsTr("Add to my sheet")
        onClicked: {
            if (tray.questions.listed) {
                tray.shell.mySheet.open(tray.progress);
                return;
            }
            tray.questions.take();
            tell(qsTr("Added to my sheet"));
        }
    }
}
