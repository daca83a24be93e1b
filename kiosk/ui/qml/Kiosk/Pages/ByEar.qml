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
    required property PrintStrip jobStrip
    required property ListenStrip strip
    required property ControlBar bar
    required property Reader reader

    readonly property Listening listening: shell.listening
    readonly property bool on: listening.byEar

    // On the first screen of a kiosk, the first key does nothing but begin to speak.
    readonly property bool waits: !on && listening.able && shell.kiosk && shell.screen === "attract"

    // Whether all of the screen is there, and whether somebody waits for it: a page is read when it is whole.
    readonly property bool whole: shell.page.rows.complete && shell.section.rows.complete && ((stage.shown as SectionPage)?.whole ?? true)
    property bool arriving: false

    // What was said last, and what "again" says.
    property Item at: null
    property Item kept: null

    // How it was called and which one of all it was: rows that are drawn anew are other items of the same name.
    property string name: ""
    property int place: -1

    // The controls of the screen that followed it, and then those before it: where to go on when it is gone.
    property var nearby: []

    // What the last press did, and whether the control itself says something else since.
    property string news: ""
    property bool different: false

    signal reached(Item item)

    readonly property EarWords words: EarWords {}

    function roots(): list<Item> {
        if (idle.warning)
            return [warning];
        if (sheets.open && sheets.sheet)
            return [sheets.sheet, strip, bar];
        if (shell.screen === "attract")
            return [stage.shown];
        return [header, stage.shown, jobStrip, strip, bar];
    }

    function spots(): var {
        reader.links = true;
        const found = reader.spots(roots()).filter(spot => spot.item.enabled);
        reader.links = false;
        return shell.screen === "attract" && !idle.warning ? found.filter(spot => words.isControl(spot.item)) : found;
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
        const from = reader.current && !words.isControl(reader.current) ? reader.current : at;
        let index = all.findIndex(spot => spot.item === from);
        if (index < 0 && place >= 0)
            index = Math.min(forward ? place - 1 : place, all.length);
        for (let tried = 0; tried < all.length; tried++) {
            index = forward ? (index + 1) % all.length : (index <= 0 ? all.length : index) - 1;
            if (!controlsOnly || words.isControl(all[index].item))
                break;
        }
        come(all[index], all);
    }

    function keepPlace(spot: var, all: var): void {
        at = spot.item;
        name = words.nameOf(spot);
        place = all.indexOf(spot);
        const last = lastShown(all);
        const names = all.map((other, index) => index <= last && words.isControl(other.item) && !within(header, other.item) ? words.nameOf(other) : "");
        nearby = [...names.slice(place + 1), ...names.slice(0, place).reverse()].filter(other => other);
    }

    function come(spot: var, all: var): void {
        keepPlace(spot, all);
        different = false;
        if (words.isControl(spot.item))
            spot.item.forceActiveFocus(Qt.TabFocusReason);
        else
            ear.forceActiveFocus();
        reached(spot.item);
        say(spot, all);
    }

    function piece(spot: var, text: string, lang: string): var {
        return {
            item: spot.item,
            text: text,
            lang: lang,
            heading: spot.heading
        };
    }

    function told(item: Item): var {
        const text = news;
        news = "";
        return text ? [piece({
                item: item,
                heading: false
            }, text, "")] : [];
    }

    function within(part: Item, item: Item): bool {
        return part.visible && part.contains(part.mapFromItem(item, 1, 1));
    }

    // The last thing of the screen or the sheet, before what stands on every screen.
    function lastShown(all: var): int {
        const fixed = all.findIndex(spot => [jobStrip, strip, bar].some(part => within(part, spot.item)));
        return Math.max(0, (fixed < 0 ? all.length : fixed) - 1);
    }

    // After a press: what it did, and where the visitor is now, if that is not what it was.
    function settleOn(): void {
        if (arriving || !on || place < 0)
            return;
        const all = spots();
        const same = all.find(spot => spot.item === at);
        const known = [name, ...nearby].find(one => all.some(spot => words.nameOf(spot) === one));
        const found = same ?? all.find(spot => words.nameOf(spot) === known) ?? all[Math.min(place, lastShown(all))];
        if (!found)
            return;
        if (!same)
            come(found, all);
        else if (different)
            say(found, all);
        else
            reader.say(told(at));
        different = false;
    }

    // A name of another language is said in its own voice, and what it is in the visitor's.
    function say(spot: var, all: var): void {
        if (!within(strip, spot.item))
            kept = spot.item;
        const foreign = words.isControl(spot.item) && spot.lang !== "" && spot.lang !== shell.language;
        const text = words.isControl(spot.item) ? words.described(spot, all) : spot.text;
        const cut = foreign ? words.nameOf(spot).length : text.length;
        reader.say([...told(spot.item), piece(spot, text.slice(0, cut), spot.lang), piece(spot, text.slice(cut).replace(/^, /, ""), "")]);
    }

    function settle(): void {
        arriving = true;
        settled.restart();
    }

    // A new screen or sheet is read from its top; the focus waits beside it, so that no key presses anything unheard.
    function arrive(): void {
        arriving = false;
        name = "";
        place = -1;
        news = "";
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

    onAtChanged: {
        if (!at && place >= 0)
            again.restart();
    }
    onWholeChanged: {
        if (whole && arriving)
            settled.restart();
    }
    onOnChanged: {
        if (on)
            settle();
    }
    onWaitsChanged: {
        if (waits)
            settle();
    }
    Component.onCompleted: {
        if (waits)
            settle();
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
        onTriggered: {
            if (ear.whole)
                ear.arrive();
        }
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

    Connections {
        target: ear.keys
        enabled: ear.on

        // Whatever else moves the focus to a control (Tab, a closed sheet) is heard too.
        function onFocusedChanged(): void {
            const item = ear.keys.focused;
            if (!item || item === ear.at || !ear.words.isControl(item) || ear.arriving)
                return;
            const all = ear.spots();
            const found = all.find(spot => spot.item === item);
            if (found) {
                ear.keepPlace(found, all);
                ear.say(found, all);
            }
        }
    }

    // What a press changes about a control is heard at once.
    Connections {
        target: ear.at as PressArea
        enabled: ear.on

        function onTextChanged(): void {
            ear.different = true;
            again.restart();
        }

        function onCheckedChanged(): void {
            ear.different = true;
            again.restart();
        }

        function onTold(news: string): void {
            ear.news = news;
            again.restart();
        }
    }

    Timer {
        id: again

        interval: 1
        onTriggered: ear.settleOn()
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
