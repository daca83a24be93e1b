pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// One setting as its kind wants it: words, number, switch, choice, list, time, days or file. What IT has set is told.
Column {
    id: row

    required property KeepingScreen frame
    required property var setting

    readonly property Look look: frame.look
    readonly property SettingsModel settings: frame.keeping.settings
    readonly property bool locked: (setting.locked_by ?? "") !== ""
    readonly property string kind: setting.kind ?? ""
    readonly property bool isSwitch: kind === "switch" && !locked
    readonly property bool isWritten: !locked && (kind === "text" || kind === "file")
    readonly property bool isNumber: !locked && (kind === "whole" || kind === "decimal")
    readonly property bool isList: !locked && (kind === "choice" || kind === "several" || kind === "languages")
    readonly property string withUnit: setting.unit === "percent" ? setting.shown + " %" : setting.unit ? setting.shown + " " + setting.unit : setting.shown ?? ""

    function write(): void {
        const id = setting.id;
        const target = settings;
        frame.write(setting.label, setting.sentence, setting.shown, kind === "file" ? 1000 : 200, false, text => target.write(id, text));
    }

    function addDay(): void {
        const id = setting.id;
        const target = settings;
        frame.write(setting.label, qsTr("Year, month and day, such as 2026-12-25"), "", 10, false, text => target.add(id, text));
    }

    visible: kind !== ""
    spacing: look.sp(12)

    SettingWords {
        id: words
    }

    Switch {
        visible: row.isSwitch
        look: row.look
        width: parent.width
        text: row.setting.label ?? ""
        line: row.setting.sentence ?? ""
        on: row.setting.on ?? false
        onSwitched: on => row.settings.switch(row.setting.id, on)
    }

    FieldRow {
        visible: row.isWritten
        look: row.look
        width: parent.width
        label: row.setting.label ?? ""
        value: row.setting.shown ?? ""
        hint: row.setting.sentence ?? ""
        onClicked: row.write()
    }

    Words {
        visible: !row.isSwitch && !row.isWritten
        width: parent.width
        look: row.look
        text: row.setting.label ?? ""
        bold: true
        size: 31
        leading: 40
    }

    Words {
        visible: !row.isSwitch && !(row.isWritten && (row.setting.shown ?? "") === "")
        width: parent.width
        look: row.look
        text: row.setting.sentence ?? ""
        color: row.look.ink2
        leading: 40
    }

    Row {
        visible: row.locked
        width: parent.width
        spacing: row.look.sp(14)
        layoutDirection: row.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            id: shut

            look: row.look
            name: "lock"
            size: 32
            color: row.look.ink2
        }

        Words {
            width: parent.width - shut.width - parent.spacing
            look: row.look
            text: qsTr("%1. Set by your IT department; it cannot be changed here.").arg(row.kind === "switch" ? (row.setting.on ? qsTr("On") : qsTr("Off")) : row.withUnit !== "" ? row.withUnit : qsTr("Empty"))
            leading: 40
        }
    }

    Flow {
        visible: row.isNumber || (row.kind === "clock" && !row.locked)
        width: parent.width
        spacing: row.look.sp(20)
        layoutDirection: row.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Stepper {
            look: row.look
            label: row.setting.label ?? ""
            value: row.kind === "clock" && row.setting.shown === "" ? "–" : row.withUnit
            less: row.kind === "clock" || row.setting.number > row.setting.least
            more: row.kind === "clock" || row.setting.number < row.setting.most
            onStepped: steps => row.settings.step(row.setting.id, steps)
        }

        OutlineButton {
            visible: row.kind === "clock" && row.setting.shown !== ""
            look: row.look
            symbol: "x"
            text: qsTr("No time")
            Accessible.description: row.setting.label ?? ""
            onClicked: row.settings.write(row.setting.id, "")
        }

        OutlineButton {
            look: row.look
            symbol: "keyboard"
            text: qsTr("Write it")
            Accessible.description: row.setting.label ?? ""
            onClicked: row.write()
        }
    }

    Flow {
        visible: row.isList
        width: parent.width
        spacing: row.look.targetGap
        layoutDirection: row.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            model: row.isList ? row.setting.options : []

            Chip {
                required property var modelData

                look: row.look
                hue: row.look.plain
                text: modelData.name || words.value(modelData.id)
                lang: modelData.name ? modelData.id : ""
                chosen: modelData.chosen
                Accessible.role: row.kind === "choice" ? Accessible.RadioButton : Accessible.CheckBox
                Accessible.description: row.setting.label ?? ""
                onClicked: row.kind === "choice" ? row.settings.choose(row.setting.id, modelData.id) : row.settings.toggle(row.setting.id, modelData.id)
            }
        }
    }

    Flow {
        visible: row.kind === "dates" && !row.locked
        width: parent.width
        spacing: row.look.targetGap
        layoutDirection: row.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            model: row.kind === "dates" ? row.setting.values : []

            OutlineButton {
                required property string modelData

                look: row.look
                text: modelData
                trailing: "x"
                Accessible.description: qsTr("Take this day out")
                onClicked: row.settings.drop(row.setting.id, modelData)
            }
        }

        OutlineButton {
            look: row.look
            symbol: "plus"
            text: qsTr("Add a day")
            Accessible.description: row.setting.label ?? ""
            onClicked: row.addDay()
        }
    }

    OutlineButton {
        visible: row.setting.id === "clinic.logo" && !row.locked
        look: row.look
        symbol: "usb"
        text: qsTr("Take logo.svg or logo.png from a stick")
        width: Math.min(implicitWidth, parent.width)
        onClicked: row.settings.takeLogo()
    }

    Words {
        visible: !row.locked && text !== ""
        width: parent.width
        look: row.look
        text: words.when(row.setting.when ?? "")
        color: row.look.ink2
        leading: 40
    }

    Told {
        width: parent.width
        frame: row.frame
        said: row.settings.saidOf !== "" && row.settings.saidOf === row.setting.id ? row.settings.said : {}
    }

    Item {
        width: 1
        height: row.look.sp(16)
    }
}
