import QtQuick
import QtQuick.Templates as T
import Kiosk.Backend
import Kiosk.Controls

// Tells the touch filter what can be pressed near a finger, and presses what it chose.
Item {
    id: targets

    required property TouchFilter touch
    required property Item ground
    required property list<Item> covers

    // What was found last, by its number; a control keeps its number while it is the one touched last.
    property var found: ({})
    property Item lastItem: null
    property int lastName: 0
    property int count: 0

    function near(at: point, reach: real): var {
        const list = [];
        found = {};
        const around = Qt.rect(at.x - reach, at.y - reach, 2 * reach, 2 * reach);
        gather(covers.find(cover => cover.visible) ?? ground, around, list);
        return list;
    }

    // What can be pressed below `item` and lies within `room`, in the order it is drawn.
    function gather(item: Item, room: rect, list: var): void {
        if (!item.visible || !item.enabled || item.opacity === 0)
            return;
        const button = item as T.AbstractButton;
        const link = item as LinkSpot;
        if (button) {
            const key = item as PressArea;
            add(item, item.mapToItem(null, 0, 0, item.width, item.height), room, list, key !== null && key.isKey);
            return;
        }
        if (link) {
            for (const box of link.boxes)
                add(item, item.parent.mapToItem(null, box), room, list, false);
            return;
        }
        let inside = room;
        if (item instanceof Flickable) {
            inside = cut(item.mapToItem(null, 0, 0, item.width, item.height), room);
            if (inside.width <= 0 || inside.height <= 0)
                return;
        }
        for (const child of item.children)
            gather(child, inside, list);
    }

    function add(item: Item, box: rect, room: rect, list: var, key: bool): void {
        const seen = cut(box, room);
        if (seen.width <= 0 || seen.height <= 0)
            return;
        const old = Object.keys(found).find(number => found[number] === item);
        const name = old !== undefined ? Number(old) : item === lastItem ? lastName : ++count;
        found[name] = item;
        list.push({
            left: box.x,
            top: box.y,
            right: box.x + box.width,
            bottom: box.y + box.height,
            name: name,
            key: key
        });
    }

    function cut(one: rect, other: rect): rect {
        const x = Math.max(one.x, other.x);
        const y = Math.max(one.y, other.y);
        return Qt.rect(x, y, Math.min(one.x + one.width, other.x + other.width) - x, Math.min(one.y + one.height, other.y + other.height) - y);
    }

    function press(item: Item): void {
        const button = item as T.AbstractButton;
        const link = item as LinkSpot;
        if (button)
            button.click();
        else if (link)
            link.triggered();
    }

    Connections {
        target: targets.touch

        function onAsked(x: real, y: real, reach: real): void {
            targets.touch.found(targets.near(Qt.point(x, y), reach));
        }

        function onChosen(name: int): void {
            targets.press(targets.found[name] as Item);
        }

        function onStruck(name: int): void {
            targets.lastItem = targets.found[name] as Item;
            targets.lastName = name;
        }
    }
}
