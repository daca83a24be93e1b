import QtQuick
import Kiosk.Backend
import Kiosk.Hearing

// Read-aloud on the patients' side: what is read, and when it is read by itself.
Aloud {
    id: aloud

    required property Shell shell
    required property IdleWatch idle
    required property Stage stage
    required property Header header
    required property SheetLayer sheets
    required property IdleSheet warning
    required property PrintStrip jobStrip
    required property ControlBar bar

    function onListen(at: point): bool {
        return bar.onListen(at);
    }

    function focusListen(reason: int): void {
        bar.focusListen(reason);
    }

    // Read what lies on top, or the screen with the name of its place.
    function read(): void {
        if (idle.warning)
            reader.read([warning]);
        else if (sheets.open && sheets.sheet)
            reader.read([sheets.sheet]);
        else if (stage.shown)
            reader.read([header.title, stage.shown]);
    }

    listening: shell.listening
    enabled: shell.staff.screen === ""
    stripped: (!idle.warning || listening.byEar) && shell.screen !== "attract"
    led: !idle.warning && !listening.byEar

    ByEar {
        shell: aloud.shell
        idle: aloud.idle
        keys: aloud.keys
        stage: aloud.stage
        header: aloud.header
        sheets: aloud.sheets
        warning: aloud.warning
        jobStrip: aloud.jobStrip
        strip: aloud.strip
        bar: aloud.bar
        reader: aloud.reader
        onReached: item => aloud.show(item, Qt.rect(0, 0, item.width, item.height))
    }

    Connections {
        target: aloud.shell.listening
        enabled: aloud.enabled

        function onAsked(): void {
            aloud.read();
        }
    }

    Connections {
        id: watch

        property bool warned: false

        target: aloud.idle

        function onChanged(): void {
            if (aloud.idle.warning && !watch.warned && aloud.shell.listening.used)
                Qt.callLater(aloud.read);
            watch.warned = aloud.idle.warning;
        }
    }

    // Who listens is told how the printing goes, as it changes.
    QtObject {
        id: printed

        property string told: ""

        function tell(): void {
            const sheet = aloud.shell.sheet;
            const news = sheet.kind === "print" ? sheet.entry.part + " " + aloud.shell.handOut.printing.title : "";
            if (news && news !== told && aloud.shell.listening.used)
                Qt.callLater(aloud.read);
            told = news;
        }
    }

    Connections {
        target: aloud.shell.handOut.printing

        function onChanged(): void {
            printed.tell();
        }
    }

    Connections {
        target: aloud.shell.sheet

        function onChanged(): void {
            printed.tell();
        }
    }
}
