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
    property string moreSentence: ""
    property bool holding: false
    property bool cues: true

    // How high the controls are that stand at the screen's foot and do not scroll.
    property real foot: 0

    // Whether the page begins lower in reach mode; not where it already has its own low part.
    property bool led: true
    readonly property bool more: cues && scroller !== null && scroller.more
    readonly property real progress: scroller === null ? 0 : scroller.progress

    function reveal(item: Item): void {
        if (scroller !== null)
            scroller.reveal(item);
    }

    // Come back to where the visitor was; called when the screen is laid out.
    function restore(progress: real): void {
        if (scroller !== null)
            scroller.goTo(progress);
    }

    // Show the same words as before, after they have grown, shrunk or changed language.
    function keepPlace(): void {
        if (scroller !== null)
            scroller.contentY = Math.min(scroller.contentY, Math.max(0, scroller.contentHeight - scroller.height));
    }
}
