import QtQuick
import Kiosk.Backend
import Kiosk.Hearing

// The staff side by ear. Another screen is read from its top, and so is another part of one.
Ear {
    id: ear

    required property StaffModel staff
    required property StaffHeader header
    required property StaffScreen shown

    readonly property string where: shown ? staff.screen + "/" + shown.part : ""

    readonly property bool heeds: on || waits
    readonly property bool writing: shown?.writing ?? false

    // The screen staff came to first: only there does the first key begin to speak.
    property string door: ""

    function roots(): list<Item> {
        return [header, shown, strip];
    }

    // What a press has made wait stays where it is, and is there for another press.
    function spots(): var {
        reader.links = true;
        const found = reader.spots(roots()).filter(spot => spot.item.enabled || spot.item === place.at);
        reader.links = false;
        return found;
    }

    // The middle key, where nothing has the focus any more.
    function comeAgain(): void {
        const all = spots();
        const found = place.found(all);
        if (waits || !found)
            choose();
        else
            come(found, all);
    }

    first: header
    whole: shown?.told ?? false

    onWhereChanged: {
        if (on)
            settle();
    }
    onWritingChanged: {
        if (on && writing)
            settle();
    }
    onLanguageChanged: {
        if (on)
            settle();
    }
    Component.onCompleted: door = staff.screen
}
