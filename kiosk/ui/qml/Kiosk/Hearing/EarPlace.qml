import QtQuick

// Where the ear is among all that can be heard, and where it goes on when that is drawn anew or gone.
QtObject {
    id: here

    required property EarWords words

    // What stands on every screen: before its own things, and after them.
    property Item first: null
    property list<Item> last

    property Item at: null

    // How it was called and which one of all it was: rows that are drawn anew are other items of the same name.
    property string name: ""
    property int index: -1

    // The controls of the screen that followed it, and then those before it.
    property var nearby: []

    function keep(spot: var, all: var): void {
        at = spot.item;
        name = words.nameOf(spot);
        index = all.indexOf(spot);
        const end = lastShown(all);
        const names = all.map((other, at) => at <= end && words.isControl(other.item) && !within(first, other.item) ? words.nameOf(other) : "");
        nearby = [...names.slice(index + 1), ...names.slice(0, index).reverse()].filter(other => other);
    }

    function forget(): void {
        at = null;
        name = "";
        index = -1;
        nearby = [];
    }

    function within(part: Item, item: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above === part)
                return true;
        return false;
    }

    // The last thing of the screen or the sheet, before what stands on every screen.
    function lastShown(all: var): int {
        const fixed = all.findIndex(spot => last.some(part => within(part, spot.item)));
        return Math.max(0, (fixed < 0 ? all.length : fixed) - 1);
    }

    // The thing itself, or what is nearest to where it was; undefined when nothing was come to yet.
    function found(all: var): var {
        if (index < 0)
            return undefined;
        const known = [name, ...nearby].find(one => all.some(spot => words.nameOf(spot) === one));
        return all.find(spot => spot.item === at) ?? all.find(spot => words.nameOf(spot) === known) ?? all[Math.min(index, lastShown(all))];
    }

    // The thing after it or before it, or the next control; behind the last comes the first.
    function beyond(all: var, from: Item, forward: bool, controlsOnly: bool): var {
        let next = all.findIndex(spot => spot.item === from);
        if (next < 0 && index >= 0)
            next = Math.min(forward ? index - 1 : index, all.length);
        for (let tried = 0; tried < all.length; tried++) {
            next = forward ? (next + 1) % all.length : (next <= 0 ? all.length : next) - 1;
            if (!controlsOnly || words.isControl(all[next].item))
                break;
        }
        return all[next];
    }
}
