import QtQuick
import Kiosk.Backend

// What the system says of light, contrast and motion. Asked here, because naming these in Python takes 18 ms of a start.
Item {
    id: system

    required property Laptop laptop

    readonly property bool dark: Application.styleHints.colorScheme === Qt.ColorScheme.Dark
    readonly property bool contrast: Application.styleHints.accessibility.contrastPreference === Qt.ContrastPreference.HighContrast
    readonly property bool still: Application.styleHints.accessibility.motionPreference === Qt.MotionPreference.ReducedMotion

    function tell(): void {
        laptop.noteSystem(dark, contrast, still);
    }

    Component.onCompleted: tell()
    onDarkChanged: tell()
    onContrastChanged: tell()
    onStillChanged: tell()
}
