"""What somebody does who has a screen reader: find by role and name, press, and listen."""

from tests.screen_reader.bus import CHECKED, ENABLED, FOCUSABLE, GoneError, Seen, Tree
from tests.screen_reader.conftest import wait_for

PRESSABLE = {"push button", "radio button", "check box", "link"}


def pressable(tree: Tree) -> list[Seen]:
    """Return all that can be pressed."""
    return [seen for seen in tree.everything() if seen.role in PRESSABLE]


def find(tree: Tree, name: str) -> Seen:
    """Wait until something pressable of this name is shown."""
    found = wait_for(lambda: [seen for seen in pressable(tree) if seen.name == name], f"{name} is on the bus")
    return found[0]


def press(tree: Tree, name: str) -> None:
    """Press what has this name, once it is there and stays."""
    wait_for(lambda: try_to_press(tree, name), f"{name} can be pressed")


def try_to_press(tree: Tree, name: str) -> bool:
    """Press what has this name; False when it is not there or goes away in the meantime."""
    try:
        find(tree, name).press()
    except GoneError:
        return False
    return True


def actions(seen: Seen) -> list[str]:
    """Return what can be done with something; pressing, when it is no longer there."""
    try:
        return seen.actions
    except GoneError:
        return ["Press"]


def headings(tree: Tree) -> list[tuple[str, str]]:
    """Name and level of all headings that are shown."""
    return [(seen.name, seen.description) for seen in tree.everything() if seen.role == "heading"]


def choices(tree: Tree, *, chosen: bool) -> list[str]:
    """Names of the choices that are chosen, or of the others."""
    return [seen.name for seen in pressable(tree) if seen.role == "radio button" and seen.is_(CHECKED) is chosen]


def boxes(tree: Tree, *, ticked: bool) -> list[str]:
    """Names of the boxes that are ticked, or of the others."""
    return [seen.name for seen in pressable(tree) if seen.role == "check box" and seen.is_(CHECKED) is ticked]


def complaints(tree: Tree) -> list[str]:
    """Return what is wrong with the screen: things without words or without an action, headings without a level."""
    seen = tree.everything(beyond=True)
    controls = [one for one in seen if one.role in PRESSABLE]
    return [
        *(f"a {one.role} has no name" for one in controls if not one.name.strip()),
        *(f"{one.name} cannot be pressed" for one in controls if "Press" not in actions(one)),
        *(f"{one.name} cannot have the focus" for one in controls if one.is_(ENABLED) and not one.is_(FOCUSABLE)),
        *(
            f"a {one.role} is shown without words"
            for one in seen
            if one.role in {"label", "heading"} and not one.name.strip()
        ),
        *(
            f"{one.name} has no level"
            for one in seen
            if one.role == "heading" and not one.description.startswith(("Level ", "Nivel "))
        ),
    ]
