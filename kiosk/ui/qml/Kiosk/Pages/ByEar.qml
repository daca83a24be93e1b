import QtQuick
import Kiosk.Backend
import Kiosk.Hearing

// The patients' side by ear.
Ear {
    id: ear

    required property Shell shell
    required property IdleWatch idle
    required property Stage stage
    required property Header header
    required property SheetLayer sheets
    required property IdleSheet warning
    required property PrintStrip jobStrip
    required property ControlBar bar

    readonly property bool welcoming: shell.screen === "attract" && !idle.warning

    function roots(): list<Item> {
        if (idle.warning)
            return [warning];
        if (sheets.open && sheets.sheet)
            return [sheets.sheet, strip, bar];
        if (shell.screen === "attract")
            return [stage.shown];
        return [header, stage.shown, jobStrip, strip, bar];
    }

    // On the first screen the welcome has said all its words in every language; what is left are its controls.
    function spots(): var {
        reader.links = true;
        const found = reader.spots(roots()).filter(spot => spot.item.enabled && (!welcoming || words.isControl(spot.item)));
        reader.links = false;
        return found;
    }

    function open(): void {
        if (welcoming)
            reader.say(shell.languages.map(l => ({
                        item: stage.shown,
                        text: l.welcome + ". " + l.hint,
                        lang: l.id,
                        heading: false
                    })));
        else
            listening.asked();
    }

    first: header
    last: [jobStrip, strip, bar]
    listening: shell.listening
    language: shell.language
    here: shell.staff.screen === ""
    waits: !on && here && listening.able && shell.kiosk && shell.screen === "attract"
    whole: shell.page.rows.complete && shell.section.rows.complete && ((stage.shown as SectionPage)?.whole ?? true)

    onWaitsChanged: {
        if (waits)
            settle();
    }
    Component.onCompleted: {
        if (waits)
            settle();
    }

    Connections {
        target: ear.shell
        enabled: ear.on

        function onScreenChanged(): void {
            ear.settle();
        }

        function onLanguageChanged(): void {
            ear.settle();
        }
    }

    Connections {
        target: ear.shell.sheet
        enabled: ear.on

        function onChanged(): void {
            ear.settle();
        }
    }
}
