import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The kiosk by ear, with five keys: a new screen is read from its top; up and down come to each thing on
// it, words and controls alike, the sides to controls only; what is come to is said with what it is.
Item {
    id: ear

    required property Shell shell
    required property IdleWatch idle
    required property KeyScope keys
    required property Stage stage
    required property Header header
    required property SheetLayer sheets
    required property IdleSheet warning
    required property ListenStrip strip
    required property ControlBar bar
    required property Reader reader

    readonly property Listening listening: shell.listening
    readonly property bool on: listening.byEar

    // On the first screen of a kiosk, the first key does nothing but begin to speak.
    readonly property bool waits: !on && shell.kiosk && shell.screen === "attract"

    // What was said last, and what "again" says.
    property Item at: null
    property Item kept: null

    signal reached(Item item)

    function roots(): list<Item> {
        if (idle.warning)
            return [warning];
        if (sheets.open && sheets.sheet)
            return [sheets.sheet, strip, bar];
        if (shell.screen === "attract")
            return [stage.shown];
        return [header, stage.shown, strip, bar];
    }

    function spots(): var {
        reader.links = true;
        const found = reader.spots(roots()).filter(spot => spot.item.enabled);
        reader.links = false;
        return shell.screen === "attract" && !idle.warning ? found.filter(spot => isControl(spot.item)) : found;
    }

    function isControl(item: Item): bool {
        return item instanceof PressArea || item instanceof LinkSpot;
    }

    // Go on or back; behind the last thing comes the first.
    function step(forward: bool, controlsOnly: bool): void {
        if (waits) {
            listening.goByEar();
            return;
        }
        const all = spots();
        if (!all.length)
            return;
        const from = reader.current && !isControl(reader.current) ? reader.current : at;
        let index = all.findIndex(spot => spot.item === from);
        for (let tried = 0; tried < all.length; tried++) {
            index = forward ? (index + 1) % all.length : (index <= 0 ? all.length : index) - 1;
            if (!controlsOnly || isControl(all[index].item))
                break;
        }
        come(all[index], all);
    }

    function come(spot: var, all: var): void {
        at = spot.item;
        if (isControl(spot.item))
            spot.item.forceActiveFocus(Qt.TabFocusReason);
        else
            ear.forceActiveFocus();
        reached(spot.item);
        say(spot, all);
    }

    function say(spot: var, all: var): void {
        if (!strip.contains(strip.mapFromItem(spot.item, 1, 1)))
            kept = spot.item;
        reader.say([
            {
                item: spot.item,
                text: isControl(spot.item) ? described(spot, all) : spot.text,
                lang: spot.lang,
                heading: spot.heading
            }
        ]);
    }

    // Its name, what it is, its state, where among the controls it stands, and what more there is to say.
    function described(spot: var, all: var): string {
        const controls = all.filter(other => isControl(other.item));
        const place = controls.findIndex(other => other.item === spot.item) + 1;
        const control = spot.item as PressArea;
        const name = control ? control.Accessible.name || control.text : spot.text;
        const more = control ? control.Accessible.description : "";
        const first = qsTr("%1, %2, %3 of %4", "name, kind, place").arg(name.replace(/[.…:]$/, "")).arg(kindOf(spot.item)).arg(place).arg(controls.length);
        return more ? first + ". " + more : first;
    }

    function kindOf(item: Item): string {
        const control = item as PressArea;
        if (!control)
            return qsTr("link");
        if (control.Accessible.role === Accessible.CheckBox)
            return control.checked ? qsTr("box, ticked") : qsTr("box, not ticked");
        if (control.Accessible.role === Accessible.RadioButton)
            return control.checked ? qsTr("choice, chosen") : qsTr("choice, not chosen");
        return qsTr("button");
    }

    // A new screen or sheet is read from its top; the focus waits beside it, so that no key presses anything unheard.
    function arrive(): void {
        at = null;
        kept = null;
        ear.forceActiveFocus();
        if (!on)
            return;
        if (shell.screen === "attract" && !idle.warning)
            reader.say(shell.languages.map(l => ({
                        item: stage.shown,
                        text: l.welcome + ". " + l.hint,
                        lang: l.id,
                        heading: false
                    })));
        else
            listening.asked();
    }

    // The middle key while a screen is read: come to the control that is being said, and press it the next time.
    function choose(): void {
        if (waits) {
            listening.goByEar();
            return;
        }
        const said = reader.current;
        const all = spots();
        const found = all.find(spot => spot.item === said);
        if (found)
            come(found, all);
    }

    parent: keys
    focus: false
    Accessible.ignored: true

    Keys.onReturnPressed: choose()
    Keys.onEnterPressed: choose()
    Keys.onTabPressed: step(true, true)
    Keys.onBacktabPressed: step(false, true)

    onOnChanged: {
        if (on)
            settled.restart();
    }
    onWaitsChanged: {
        if (waits)
            settled.restart();
    }
    Component.onCompleted: {
        if (waits)
            settled.restart();
    }

    Binding {
        target: ear.keys
        property: "ear"
        value: ear
    }

    // A screen, its sheet and its focus settle before they are read.
    Timer {
        id: settled

        interval: 1
        onTriggered: ear.arrive()
    }

    Connections {
        target: ear.shell
        enabled: ear.on

        function onScreenChanged(): void {
            settled.restart();
        }

        function onLanguageChanged(): void {
            settled.restart();
        }
    }

    Connections {
        target: ear.shell.sheet
        enabled: ear.on

        function onChanged(): void {
            settled.restart();
        }
    }

    Connections {
        target: ear.keys
        enabled: ear.on

        // Whatever else moves the focus to a control (Tab, a closed sheet) is heard too.
        function onFocusedChanged(): void {
            const item = ear.keys.focused;
            if (!item || item === ear.at || !ear.isControl(item) || settled.running)
                return;
            const all = ear.spots();
            const found = all.find(spot => spot.item === item);
            if (found) {
                ear.at = item;
                ear.say(found, all);
            }
        }
    }

    // What a press changes about a control is heard at once.
    Connections {
        target: ear.at as PressArea
        enabled: ear.on

        function onTextChanged(): void {
            again.restart();
        }

        function onCheckedChanged(): void {
            again.restart();
        }
    }

    Timer {
        id: again

        interval: 1
        onTriggered: {
            const all = ear.spots();
            const found = all.find(spot => spot.item === ear.at);
            if (found && !settled.running)
                ear.say(found, all);
        }
    }

    Connections {
        target: ear.listening
        enabled: ear.on

        function onRepeated(): void {
            const all = ear.spots();
            const found = all.find(spot => spot.item === ear.kept);
            if (found)
                ear.say(found, all);
        }
    }
}
