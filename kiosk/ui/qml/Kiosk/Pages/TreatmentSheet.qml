pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// A class of medicine: how it works, what is in it, what to tell the team, when to call at once.
SheetFrame {
    id: sheet

    required property var entry

    picture: entry.picture ?? ""
    alt: entry.alt ?? ""

    Words {
        width: parent.width
        look: sheet.look
        text: sheet.entry.name ?? ""
        heading: true
        level: 1
        bold: true
        asTitle: true
        size: 52
        leading: 62
        color: sheet.hue.ink
    }

    HangingLine {
        width: parent.width
        look: sheet.look
        hue: sheet.hue
        symbol: "book-open"
        label: qsTr("How it works")

        Words {
            width: parent.width
            look: sheet.look
            text: sheet.entry.how ?? ""
            size: 33
            leading: 48
        }
    }

    HangingLine {
        id: medicines

        width: parent.width
        look: sheet.look
        hue: sheet.hue
        symbol: "pill"
        label: (sheet.entry.medicines ?? []).length > 0 ? qsTr("Medicines") : ""

        Repeater {
            model: sheet.entry.medicines ?? []

            Column {
                id: medicine

                required property var modelData

                width: medicines.inner

                Words {
                    width: parent.width
                    look: sheet.look
                    text: medicine.modelData.brand ? qsTr("%1 (%2)").arg(medicine.modelData.name).arg(medicine.modelData.brand) : medicine.modelData.name
                    bold: true
                    leading: 42
                }

                Words {
                    width: parent.width
                    look: sheet.look
                    text: medicine.modelData.given
                    leading: 42
                }

                Words {
                    visible: text !== ""
                    width: parent.width
                    look: sheet.look
                    text: medicine.modelData.status
                    color: sheet.look.ink2
                    leading: 42
                }

                Words {
                    visible: text !== ""
                    width: parent.width
                    look: sheet.look
                    text: medicine.modelData.note
                    leading: 42
                }
            }
        }
    }

    HangingLine {
        id: report

        width: parent.width
        look: sheet.look
        hue: sheet.hue
        symbol: "stethoscope"
        label: (sheet.entry.report ?? []).length > 0 ? qsTr("Tell your team about") : ""

        Repeater {
            model: sheet.entry.report ?? []

            Words {
                required property string modelData

                width: report.inner
                look: sheet.look
                text: qsTr("• %1").arg(modelData)
                leading: 42
                Accessible.name: modelData
            }
        }
    }

    HangingLine {
        id: urgent

        width: parent.width
        look: sheet.look
        hue: sheet.hue
        symbol: "siren"
        label: (sheet.entry.callAtOnce ?? []).length > 0 ? qsTr("Call now") : ""

        Repeater {
            model: sheet.entry.callAtOnce ?? []

            Words {
                required property string modelData

                width: urgent.inner
                look: sheet.look
                text: qsTr("• %1").arg(modelData)
                color: sheet.look.urgent
                leading: 42
                Accessible.name: modelData
            }
        }
    }

    Words {
        visible: (sheet.entry.note ?? "") !== ""
        width: parent.width
        look: sheet.look
        text: sheet.entry.note ?? ""
        leading: 42
    }

    Words {
        width: parent.width
        look: sheet.look
        text: qsTr("Ask your team what fits you. Source: %1").arg(sheet.entry.source ?? "")
        color: sheet.look.ink2
        leading: 42
    }
}
