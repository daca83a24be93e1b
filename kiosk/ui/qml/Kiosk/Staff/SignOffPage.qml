pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A page as text with what it rests on beside it, and who signs it. On a narrow screen the evidence follows the text.
Column {
    id: page

    required property KeepingScreen frame

    readonly property Look look: frame.look
    readonly property SigningModel signing: frame.keeping.signing
    readonly property bool twin: look.room >= 1300
    readonly property var item: signing.item
    readonly property var evidence: signing.evidence
    readonly property string today: new Date().toLocaleDateString(Qt.locale(frame.shell.language), "d MMM yyyy")

    spacing: look.sp(28)

    SignOffWords {
        id: words
    }

    Well {
        width: parent.width
        height: stands.height + page.look.sp(48)
        look: page.look
        hue: page.look.plain

        Column {
            id: stands

            x: page.look.sp(28)
            y: page.look.sp(24)
            width: parent.width - page.look.sp(56)
            spacing: page.look.sp(8)

            Words {
                width: parent.width
                look: page.look
                text: page.item.title ?? ""
                lang: page.item.lang ?? ""
                heading: true
                bold: true
                asTitle: true
                size: 44
                leading: 54
            }

            Words {
                width: parent.width
                look: page.look
                text: words.state(page.item.status ?? "") + " · " + (page.signing.languages.find(one => one.id === page.item.lang)?.name ?? "")
                bold: true
                size: 31
                leading: 42
            }

            Words {
                visible: text !== ""
                width: parent.width
                look: page.look
                text: (page.item.by ?? "") !== "" ? qsTr("By %1 on %2").arg(page.item.by).arg(words.day(page.item.on, page.frame.shell.language)) : ""
                leading: 42
            }

            Words {
                visible: page.signing.signed.name !== undefined && page.item.status === "changed"
                width: parent.width
                look: page.look
                text: qsTr("%1 signed an earlier wording on %2. Visitors read that nobody has checked this one yet.").arg(page.signing.signed.name ?? "").arg(words.day(page.signing.signed.on ?? "", page.frame.shell.language))
                leading: 42
            }

            Words {
                visible: (page.signing.signed.note ?? "") !== ""
                width: parent.width
                look: page.look
                text: qsTr("Note: %1").arg(page.signing.signed.note ?? "")
                leading: 42
            }

            Words {
                width: parent.width
                look: page.look
                text: qsTr("You sign this wording. When it changes, the page falls back to “changed since review”.")
                color: page.look.ink2
                leading: 42
            }
        }
    }

    Grid {
        id: twins

        readonly property real part: (width - columnSpacing * (columns - 1)) / columns

        width: parent.width
        columns: page.twin ? 2 : 1
        columnSpacing: page.look.sp(48)
        rowSpacing: page.look.sp(28)
        layoutDirection: page.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Column {
            width: twins.part
            spacing: page.look.sp(16)

            PartTitle {
                width: parent.width
                look: page.look
                text: page.item.kind === "translation" ? qsTr("The translation") : qsTr("The page, word for word")
            }

            PageText {
                width: parent.width
                look: page.look
                parts: page.signing.parts
                lang: page.item.lang ?? ""
            }
        }

        Column {
            width: twins.part
            spacing: page.look.sp(16)

            PartTitle {
                visible: page.signing.original.length > 0
                width: parent.width
                look: page.look
                text: qsTr("What it was translated from")
            }

            PageText {
                visible: page.signing.original.length > 0
                width: parent.width
                look: page.look
                parts: page.signing.original
            }

            PartTitle {
                visible: (page.evidence.facts ?? []).length > 0
                width: parent.width
                look: page.look
                text: qsTr("Its facts")
            }

            Repeater {
                model: page.evidence.facts ?? []

                Column {
                    id: fact

                    required property var modelData

                    width: twins.part
                    spacing: page.look.sp(4)

                    Words {
                        width: fact.width
                        look: page.look
                        lang: page.item.lang ?? ""
                        text: fact.modelData.claim
                        bold: true
                        leading: 40
                    }

                    Words {
                        visible: text !== ""
                        width: fact.width
                        look: page.look
                        lang: page.item.lang ?? ""
                        text: [fact.modelData.figure, fact.modelData.as_of, fact.modelData.caution].filter(part => part !== "").join("\n")
                        leading: 40
                    }

                    Words {
                        width: fact.width
                        look: page.look
                        text: fact.modelData.sources.join("\n")
                        color: page.look.ink2
                        leading: 38
                    }

                    Item {
                        width: 1
                        height: page.look.sp(12)
                    }
                }
            }

            PartTitle {
                visible: (page.evidence.sources ?? []).length > 0
                width: parent.width
                look: page.look
                text: qsTr("Its sources")
            }

            Repeater {
                model: page.evidence.sources ?? []

                Words {
                    required property string modelData

                    width: twins.part
                    look: page.look
                    text: modelData
                    leading: 40
                }
            }
        }
    }

    PartTitle {
        width: parent.width
        look: page.look
        text: qsTr("Who checked it")
    }

    Grid {
        id: form

        readonly property real part: (width - spacing * (columns - 1)) / columns

        width: parent.width
        columns: page.twin ? 2 : 1
        spacing: page.look.targetGap
        layoutDirection: page.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        FieldRow {
            look: page.look
            width: form.part
            label: qsTr("Name")
            value: page.signing.fields.name
            hint: qsTr("Your own name")
            onClicked: page.frame.write(label, hint, value, 80, true, text => page.signing.write("name", text))
        }

        FieldRow {
            look: page.look
            width: form.part
            label: qsTr("Role")
            value: page.signing.fields.role
            hint: qsTr("Such as hematologist, nurse or translator")
            onClicked: page.frame.write(label, hint, value, 80, false, text => page.signing.write("role", text))
        }

        FieldRow {
            look: page.look
            width: form.part
            label: qsTr("Note (may stay empty)")
            value: page.signing.fields.note
            hint: qsTr("For your colleagues; visitors do not see it")
            onClicked: page.frame.write(label, hint, value, 400, false, text => page.signing.write("note", text))
        }

        Words {
            width: form.part
            height: Math.max(implicitHeight, page.look.sp(80))
            verticalAlignment: Text.AlignVCenter
            look: page.look
            text: qsTr("Date: %1").arg(page.today)
            leading: 42
        }
    }

    OutlineButton {
        property bool sure: false

        visible: page.signing.signed.name !== undefined
        look: page.look
        width: Math.min(parent.width, page.look.fp(760))
        symbol: "rotate-ccw"
        text: sure ? qsTr("Yes, take the sign-off back") : qsTr("Take the sign-off back")
        onVisibleChanged: sure = false
        onClicked: {
            if (sure)
                page.signing.withdraw();
            sure = !sure;
        }
    }
}
