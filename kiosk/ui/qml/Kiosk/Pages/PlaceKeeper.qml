import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// A place is found again once the screen is laid out anew, before it is drawn.
Item {
    id: keeper

    required property Shell shell
    required property Look look
    required property Stage stage

    property real wanted: -1
    property bool keeping: false

    function keep(): void {
        keeping = true;
        if (stage.shown)
            stage.shown.holding = true;
    }

    // Called when everything is laid out and nothing is drawn yet.
    function settle(): void {
        const place = wanted;
        const keep = keeping;
        wanted = -1;
        keeping = false;
        if (!stage.shown)
            return;
        if (place >= 0)
            stage.shown.restore(place);
        else if (keep)
            stage.shown.keepPlace();
        stage.shown.holding = false;
    }

    Connections {
        target: keeper.shell

        function onScrollRestored(progress: real): void {
            keeper.wanted = progress;
            keeper.stage.forceActiveFocus();
            keeper.stage.fadeIn();
        }

        function onLanguageChanged(): void {
            keeper.keep();
        }
    }

    Connections {
        target: keeper.look

        function onStepChanged(): void {
            keeper.keep();
        }

        function onSteadyChanged(): void {
            keeper.keep();
        }

        function onReachChanged(): void {
            keeper.keep();
        }

        function onSpacedChanged(): void {
            keeper.keep();
        }

        function onWindowWidthChanged(): void {
            keeper.keep();
        }
    }
}
