pragma ComponentBehavior: Bound

import QtQuick

// Some settings, where they are needed.
Column {
    id: some

    required property KeepingScreen frame
    required property var ids

    spacing: frame.look.sp(12)

    Repeater {
        model: some.ids

        SettingRow {
            required property string modelData

            width: some.width
            frame: some.frame
            setting: some.frame.keeping.settings.byId[modelData]
        }
    }
}
