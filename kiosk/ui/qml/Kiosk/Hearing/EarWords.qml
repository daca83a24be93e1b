import QtQuick
import Kiosk.Controls

// What a thing is called by ear: its name, what it is, its state, and where among the controls it stands.
QtObject {
    function isControl(item: Item): bool {
        return item instanceof PressArea || item instanceof LinkSpot;
    }

    function nameOf(spot: var): string {
        const control = spot.item as PressArea;
        return control ? control.Accessible.name || control.text : spot.text;
    }

    // A key by its letter; else its name, what it is, its state, where among the controls it stands, and what more there is to say.
    function described(spot: var, all: var): string {
        const controls = all.filter(other => isControl(other.item));
        const place = controls.findIndex(other => other.item === spot.item) + 1;
        const control = spot.item as PressArea;
        if (control && control.isKey)
            return control.secret ? qsTr("Hidden digit") : nameOf(spot);
        const more = control ? control.Accessible.description : "";
        const first = qsTr("%1, %2, %3 of %4", "name, kind, place").arg(nameOf(spot).replace(/[.…:]$/, "")).arg(kindOf(spot.item)).arg(place).arg(controls.length);
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
}
