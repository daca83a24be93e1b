pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Try everything a visitor relies on: the glass, touch, colours, voices, printer, and the parts behind them.
KeepingScreen {
    id: screen

    readonly property CareModel care: keeping.care

    hasBar: false

    Told {
        width: parent.width
        frame: screen
        said: screen.care.said
    }

    PartTitle {
        width: parent.width
        look: screen.look
        text: qsTr("Is a millimeter a millimeter?")
    }

    Ruler {
        width: parent.width
        look: screen.look
        care: screen.care
    }

    PartTitle {
        width: parent.width
        look: screen.look
        text: qsTr("Does touch hit?")
    }

    Targets {
        width: parent.width
        look: screen.look
        care: screen.care
    }

    PartTitle {
        width: parent.width
        look: screen.look
        text: qsTr("Does touch work everywhere?")
    }

    DeadZones {
        width: parent.width
        look: screen.look
        care: screen.care
    }

    OutlineButton {
        look: screen.look
        symbol: "rotate-ccw"
        text: qsTr("Try touch again")
        onClicked: screen.care.again()
    }

    PartTitle {
        width: parent.width
        look: screen.look
        text: qsTr("Colors")
    }

    Colors {
        width: parent.width
        look: screen.look
    }

    PartTitle {
        width: parent.width
        look: screen.look
        text: qsTr("Voices and printer")
    }

    Flow {
        width: parent.width
        spacing: screen.look.targetGap
        layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            model: screen.care.languages

            OutlineButton {
                required property var modelData

                look: screen.look
                symbol: "volume-2"
                text: modelData.name
                lang: modelData.id
                Accessible.description: qsTr("Hear the voice")
                onClicked: screen.care.speak(modelData.id, modelData.name)
            }
        }

        OutlineButton {
            look: screen.look
            enabled: !screen.staff.busy
            symbol: "printer"
            text: qsTr("Print a test sheet")
            onClicked: screen.care.printTest()
        }
    }

    PartTitle {
        width: parent.width
        look: screen.look
        text: qsTr("All its parts")
    }

    OutlineButton {
        look: screen.look
        enabled: !screen.care.busy
        symbol: "list-checks"
        text: screen.care.busy ? qsTr("Looking at all parts…") : qsTr("Look at all parts")
        onClicked: screen.care.check()
    }

    Words {
        id: verdict

        visible: screen.care.checks.length > 0
        width: parent.width
        look: screen.look
        text: screen.care.tally.problem > 0 ? qsTr("%n part(s) keep visitors from being served.", "", screen.care.tally.problem) : screen.care.tally.attention > 0 ? qsTr("Visitors are served. %n part(s) want a look.", "", screen.care.tally.attention) : qsTr("All is well.")
        bold: true
        size: 33
        leading: 44
        onVisibleChanged: screen.tell(verdict.visible ? verdict.text : "", false)
        onTextChanged: screen.tell(verdict.visible ? verdict.text : "", false)
    }

    Repeater {
        model: screen.care.checks

        Item {
            id: check

            required property var modelData

            width: screen.contentWidth
            height: Math.max(mark.height, said.height)

            Icon {
                id: mark

                look: screen.look
                name: check.modelData.state === "ok" ? "circle-check" : check.modelData.state === "problem" ? "triangle-alert" : "circle-alert"
                size: 36
                color: check.modelData.state === "ok" ? screen.look.good : check.modelData.state === "problem" ? screen.look.urgent : screen.look.ink
                x: screen.look.rtl ? parent.width - width : 0
            }

            Words {
                id: said

                x: screen.look.rtl ? 0 : mark.width + screen.look.sp(20)
                width: parent.width - mark.width - screen.look.sp(20)
                look: screen.look
                text: check.modelData.todo === "" ? check.modelData.says : check.modelData.says + "\n" + check.modelData.todo
                bold: check.modelData.state !== "ok"
                leading: 40
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }

    PartTitle {
        visible: screen.care.checks.length > 0
        width: parent.width
        look: screen.look
        text: qsTr("The newest lines of the log")
    }

    Words {
        visible: screen.care.checks.length > 0
        width: parent.width
        look: screen.look
        text: screen.care.logTail.length > 0 ? screen.care.logTail.join("\n") : qsTr("Nothing went wrong since the kiosk was started.")
        lang: "en"
        leading: 40
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
}
