import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The staff side. It is loaded at the door and gone when staff have left.
Loader {
    id: side

    required property Shell shell
    required property Look look

    readonly property bool open: shell.staff.screen !== ""

    visible: open
    onOpenChanged: {
        if (open)
            setSource(Qt.resolvedUrl("../Staff/StaffLayer.qml"), {
                shell: side.shell,
                look: side.look
            });
        else
            source = "";
    }
}
