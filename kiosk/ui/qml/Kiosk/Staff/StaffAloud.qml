import QtQuick
import Kiosk.Backend
import Kiosk.Hearing

// Read-aloud on the staff side: what is read, and what has just become so.
Aloud {
    id: aloud

    required property Shell shell
    required property StaffHeader header
    required property StaffScreen shown

    readonly property StaffModel staff: shell.staff

    function onListen(at: point): bool {
        return header.onListen(at);
    }

    function focusListen(reason: int): void {
        header.focusListen(reason);
    }

    readonly property alias ear: heard

    listening: shell.listening

    StaffEar {
        id: heard

        listening: aloud.listening
        language: aloud.shell.language
        keys: aloud.keys
        strip: aloud.strip
        reader: aloud.reader
        staff: aloud.staff
        header: aloud.header
        shown: aloud.shown
        waits: !on && aloud.listening.able && aloud.shell.kiosk && !aloud.listening.used && aloud.staff.screen === door
        onReached: item => aloud.show(item, Qt.rect(0, 0, item.width, item.height))
    }

    Connections {
        target: aloud.listening

        function onAsked(): void {
            if (aloud.shown)
                aloud.reader.read([aloud.header.title, aloud.shown]);
        }
    }

    // Who does not see it is told what was signed, saved, printed or refused, as it becomes so.
    Connections {
        target: aloud.shown

        function onNews(text: string, urgent: bool): void {
            aloud.header.title.Accessible.announce(text, urgent ? Accessible.Assertive : Accessible.Polite);
            if (heard.on)
                heard.hear(text);
            else if (aloud.listening.used)
                aloud.reader.interject([
                    {
                        item: null,
                        text: text,
                        lang: "",
                        heading: false,
                        passing: true
                    }
                ]);
        }
    }
}
