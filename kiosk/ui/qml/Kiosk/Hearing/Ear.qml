import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Going by ear with five keys: a new screen is read from its top; up and down come to each thing on it, words
// and controls alike, the sides to controls only; what is come to is said with what it is. What stands on the
// screen, and when it is another one, is known to those who are made of this.
Item {
    id: ear

    required property Listening listening
    required property string language
    required property KeyScope keys
    required property ListenStrip strip
    required property Reader reader

    // What stands on every screen: before its own things, and after them.
    property Item first: null
    property list<Item> last: [strip]

    // Whether it is this part of the window that is heard.
    property bool here: true
    readonly property bool on: here && listening.byEar

    // The first key does nothing but begin to speak.
    property bool waits: false

    // Whether all of the screen is there, and whether somebody waits for it: a screen is read when it is whole.
    property bool whole: true
    property bool arriving: false

    // What "again" says.
    property Item kept: null

    // What has become of the last press, and whether the control itself says something else since.
    property string news: ""
    property bool different: false

    signal reached(Item item)

    readonly property EarWords words: EarWords {}
    readonly property EarPlace place: EarPlace {
        words: ear.words
        first: ear.first
        last: ear.last
        onAtChanged: {
            if (!at && index >= 0)
                again.restart();
        }
    }

    // What can be heard of the screen, from its top.
    function roots(): list<Item> {
        return [];
    }

    // Say what the screen says.
    function open(): void {
        listening.asked();
    }

    function spots(): var {
        reader.links = true;
        const found = reader.spots(ear.roots()).filter(spot => spot.item.enabled);
        reader.links = false;
        return found;
    }

    function step(forward: bool, controlsOnly: bool): void {
        if (waits) {
            listening.goByEar();
            return;
        }
        const all = ear.spots();
        const from = reader.current && !words.isControl(reader.current) ? reader.current : place.at;
        if (all.length)
            come(place.beyond(all, from, forward, controlsOnly), all);
    }

    function come(spot: var, all: var): void {
        place.keep(spot, all);
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

    function told(): var {
        const text = news;
        news = "";
        return text ? [{
                item: place.at,
                text: text,
                lang: "",
                heading: false,
                passing: true
            }] : [];
    }

    // Hear something that has just become so.
    function hear(text: string): void {
        news = [news, text].filter(part => part).join(" ");
        again.restart();
    }

    // After a press: what it did, and where the visitor is now, if that is not what it was.
    function settleOn(): void {
        if (arriving || !on)
            return;
        const all = ear.spots();
        const found = place.found(all);
        if (found && found.item !== place.at)
            come(found, all);
        else if (found && different)
            say(found, all);
        else
            reader.interject(told());
        different = false;
    }

    // A name of another language is said in its own voice, and what it is in the visitor's.
    function say(spot: var, all: var): void {
        if (!place.within(strip, spot.item))
            kept = spot.item;
        const foreign = words.isControl(spot.item) && spot.lang !== "" && spot.lang !== language;
        const text = words.isControl(spot.item) ? words.described(spot, all) : spot.text;
        const cut = foreign ? words.nameOf(spot).length : text.length;
        reader.say([...told(), piece(spot, text.slice(0, cut), spot.lang), piece(spot, text.slice(cut).replace(/^, /, ""), "")]);
    }

    // Go on where the ear was, and say it again.
    function resume(): void {
        ear.forceActiveFocus();
        const all = ear.spots();
        const found = all.find(spot => spot.item === kept);
        if (found)
            say(found, all);
    }

    function settle(): void {
        arriving = true;
        settled.restart();
    }

    // A new screen or sheet is read from its top; the focus waits beside it, so that no key presses anything unheard.
    function arrive(): void {
        arriving = false;
        place.forget();
        news = "";
        kept = null;
        if (!here)
            return;
        ear.forceActiveFocus();
        if (on)
            ear.open();
    }

    // The middle key while a screen is read: come to the control that is being said, and press it the next time.
    function choose(): void {
        if (waits) {
            listening.goByEar();
            return;
        }
        const said = reader.current;
        const all = ear.spots();
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

    onWholeChanged: {
        if (whole && arriving)
            settled.restart();
    }
    onOnChanged: {
        if (on) {
            settle();
            return;
        }
        place.forget();
        news = "";
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

    Timer {
        id: again

        interval: 1
        onTriggered: ear.settleOn()
    }

    Connections {
        target: ear.keys
        enabled: ear.on

        // Whatever else moves the focus to a control (Tab, a closed sheet) is heard too.
        function onFocusedChanged(): void {
            const item = ear.keys.focused;
            if (!item || item === ear.place.at || !ear.words.isControl(item) || ear.arriving)
                return;
            const all = ear.spots();
            const found = all.find(spot => spot.item === item);
            if (found) {
                ear.place.keep(found, all);
                ear.say(found, all);
            }
        }
    }

    // What a press changes about a control is heard at once.
    Connections {
        target: ear.place.at as PressArea
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
            ear.hear(news);
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
