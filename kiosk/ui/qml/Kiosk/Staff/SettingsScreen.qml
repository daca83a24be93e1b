pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// Every setting of the schema, section by section. Each change is checked and saved at once.
KeepingScreen {
    id: screen

    property string section: "clinic"

    readonly property var sections: keeping.settings.sections
    readonly property var current: sections.find(one => one.id === section) ?? sections[0]

    hasBar: false

    Repeater {
        model: screen.keeping.settings.problems

        Told {
            required property string modelData

            width: screen.contentWidth
            frame: screen
            said: ({
                    code: "not-read",
                    detail: modelData,
                    good: false
                })
        }
    }

    Flow {
        width: parent.width
        spacing: screen.look.targetGap
        layoutDirection: screen.look.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            model: screen.sections

            Chip {
                required property var modelData

                look: screen.look
                hue: screen.look.plain
                text: modelData.title
                chosen: screen.current.id === modelData.id
                onClicked: screen.section = modelData.id
            }
        }
    }

    PartTitle {
        width: parent.width
        look: screen.look
        text: screen.current.title
    }

    Repeater {
        model: screen.current.rows.map(row => row.id)

        SettingRow {
            required property string modelData

            width: screen.contentWidth
            frame: screen
            setting: screen.keeping.settings.byId[modelData]
        }
    }
}
