import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Gathers what stands on the screen, in reading order, gives it to read-aloud, and marks what is being said.
Item {
    id: reader

    required property Listening listening
    required property Look look
    required property Item ground

    // What was given to be read, and the item of each; a passage's number is its place here.
    property var pieces: []
    property var items: []

    // The item that is being said.
    readonly property Item current: listening.active ? (items[listening.passage] ?? null) as Item : null

    signal spoken(Item item, rect extent)

    // Whoever goes by keys comes to links after their text, and to each control.
    property bool links: false

    function linksOf(prose: Prose): var {
        const found = [];
        for (const child of prose.shown.children) {
            const spot = child as LinkSpot;
            if (spot)
                found.push(passage(spot, spot.name, "", false));
        }
        return found;
    }

    // All that can be read below `roots`, in reading order, without what has no words.
    function spots(roots: list<Item>): var {
        const found = [];
        for (const item of roots)
            gather(item, found);
        return found.filter(piece => piece.item && piece.text);
    }

    // Everything that can be read below `item`. Controls are read as one thing, as they are touched.
    function gather(item: Item, found: var): void {
        if (!item.visible)
            return;
        const words = item as Words;
        const prose = item as Prose;
        const picture = item as PictureField;
        const control = item as PressArea;
        const row = item as SaidRow;
        if (words)
            found.push(passage(words, words.mute ? "" : words.said(), words.lang, words.heading));
        else if (prose)
            found.push(passage(prose.shown, prose.passage.plain, "", false), ...(links ? linksOf(prose) : []));
        else if (picture)
            found.push(passage(picture, picture.alt, "", false));
        else if (row)
            found.push(passage(row, row.says, "", false));
        else if (control)
            found.push(passage(control, silent(control) ? "" : control.said(), control.lang, false));
        else
            for (const child of item.children)
                gather(child, found);
    }

    function silent(control: PressArea): bool {
        return links ? control.forEyes : control.mute;
    }

    function passage(item: Item, text: string, lang: string, heading: bool): var {
        return {
            item: item,
            text: text,
            lang: lang,
            heading: heading
        };
    }

    function read(roots: list<Item>): void {
        say(spots(roots));
    }

    // Say pieces that were gathered before, or put together for the ear alone.
    function say(said: var): void {
        pieces = said;
        items = said.map(piece => piece.item);
        listening.read(said.map(piece => ({
                    text: piece.text,
                    lang: piece.lang,
                    heading: piece.heading
                })));
    }

    // Say something first, and then go on with what is being read; what was said in passing is not said again.
    function interject(said: var): void {
        const rest = listening.active && !listening.paused ? pieces.slice(Math.max(0, listening.passage)).filter(piece => !piece.passing) : [];
        if (said.length)
            say([...said, ...rest]);
    }

    function follow(): void {
        const item = listening.active ? items[listening.passage] as Item : null;
        if (!item) {
            mark.clear();
            return;
        }
        mark.show(item, listening.start, listening.end);
        spoken(item, mark.extent());
    }

    Connections {
        target: reader.listening

        function onChanged(): void {
            reader.follow();
        }

        function onForgotten(): void {
            reader.pieces = [];
            reader.items = [];
        }
    }

    SpokenMark {
        id: mark

        look: reader.look
        ground: reader.ground
    }
}
