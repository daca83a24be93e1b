import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What every screen between header and bar is: it knows the shell, the look, and how to scroll.
Item {
    id: screen

    required property Shell shell
    required property Look look
    required property Hue hue

    property Scroller scroller: null
    property string moreCue: ""
    readonly property bool more: scroller !== null && scroller.more
    readonly property real progress: scroller === null ? 0 : scroller.progress

    function reveal(item: Item): void {
        if (scroller !== null)
            scroller.reveal(item);
    }

    function restore(progress: real): void {
        if (scroller !== null)
            Qt.callLater(scroller.goTo, progress);
    }
}
