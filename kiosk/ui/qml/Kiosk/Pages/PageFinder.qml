import QtQml
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Hearing

// Where a word stands in what can be read on a page, and at which of these places the reader is.
QtObject {
    id: finder

    required property Laptop laptop
    required property Stage stage
    required property Reader reader

    // What can be read, and for each match the number of its text, where it begins and how long it is.
    property var spots: []
    property var found: []
    property int at: -1
    readonly property var marked: grouped(found)

    // The text of the match the reader is at; null where nothing is found.
    function spot(): var {
        return at >= 0 ? spots[found[at][0]] : null;
    }

    // What the eye can read: not the words that stand for pictures.
    function gather(): void {
        spots = stage.shown ? reader.spots([stage.shown]).filter(spot => !(spot.item instanceof PictureField)) : [];
    }

    function search(word: string): void {
        found = laptop.find(spots.map(spot => spot.text), word);
        at = found.length > 0 ? firstInSight() : -1;
    }

    // The page has changed under the search.
    function again(word: string): void {
        gather();
        found = laptop.find(spots.map(spot => spot.text), word);
        at = Math.min(at, found.length - 1);
    }

    function go(by: int): void {
        at = (at + by + found.length) % found.length;
    }

    function forget(): void {
        found = [];
        spots = [];
        at = -1;
    }

    // From the place the reader is at, not from the top.
    function firstInSight(): int {
        const place = found.findIndex(match => {
            const item = spots[match[0]].item;
            return item && item.mapToItem(stage, 0, item.height).y > 0;
        });
        return Math.max(0, place);
    }

    // The matches of each text together, with the number of the first.
    function grouped(matches: var): var {
        const groups = [];
        for (const [number, match] of matches.entries()) {
            const last = groups[groups.length - 1];
            if (last && last.text === match[0])
                last.ranges.push([match[1], match[2]]);
            else
                groups.push({
                    text: match[0],
                    item: spots[match[0]].item,
                    first: number,
                    ranges: [[match[1], match[2]]]
                });
        }
        return groups.filter(group => group.item);
    }
}
