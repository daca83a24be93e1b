"""The staff side as Orca and its like get to know it: from the door to each screen behind it, and out again."""

from collections.abc import Iterator

import pytest

from tests.screen_reader.bus import ENABLED, Seen, Tree
from tests.screen_reader.conftest import PIN, wait_for
from tests.screen_reader.hands import choices, complaints, find, headings, press, pressable

SCREENS = {
    "Quick print": "Staff: quick print",
    "Prepare for a patient": "Staff: prepare for a patient",
    "How it is used": "Staff: how it is used",
    "Sign pages": "Staff: sign pages",
    "Our own pages": "Staff: our own pages",
    "Care for the kiosk": "Staff: care for the kiosk",
    "Test page": "Staff: test page",
    "Settings": "Staff: settings",
}
OUT = ("Lock", "Back to the first screen", "I\N{RIGHT SINGLE QUOTATION MARK}m done")


def leave(tree: Tree) -> None:
    """Be on the first screen, wherever somebody is."""
    for name in OUT:
        if name in {seen.name for seen in pressable(tree)}:
            press(tree, name)
    find(tree, "For staff")


@pytest.fixture
def door(reader: Tree) -> Iterator[Tree]:
    """The door, which is shut again afterwards."""
    leave(reader)
    press(reader, "For staff")
    find(reader, "Erase")
    yield reader
    leave(reader)


@pytest.fixture
def menu(door: Tree) -> Tree:
    """The menu of somebody who may all."""
    for digit in PIN:
        press(door, digit)
    press(door, "Open")
    press(door, "Menu")
    at(door, "Staff")
    return door


def at(tree: Tree, title: str) -> None:
    """Wait until the screen of this title is shown."""
    wait_for(lambda: (title, "Level 1") in headings(tree), f"{title} is a heading of level 1")


def field(tree: Tree) -> Seen:
    """Return the field of the PIN."""
    (found,) = [seen for seen in tree.everything() if seen.role == "text" and seen.is_password]
    return found


def test_the_door_is_a_field_for_a_password_that_tells_how_many_digits(door: Tree) -> None:
    assert headings(door) == [("For staff", "Level 1"), ("Type your PIN", "Level 2")]
    assert (field(door).label, field(door).description) == ("Type your PIN", "No digit typed")
    assert {*"1234567890", "Erase"} <= {seen.name for seen in pressable(door)}
    assert complaints(door) == []
    two = find(door, "2")
    assert door.bus.hear("typed", two.press) == "1 digit typed, of up to 8"
    wait_for(lambda: field(door).description == "1 digit typed, of up to 8", "the field tells how many")
    assert not [seen.name for seen in pressable(door) if seen.name == "Open" and seen.is_(ENABLED)]


def test_a_wrong_pin_is_announced(door: Tree) -> None:
    for digit in "1359":
        press(door, digit)
    said = door.bus.hear("PIN", find(door, "Open").press)
    assert said == "That PIN opens nothing. Try again."


def test_every_screen_is_announced_and_all_of_it_has_words_and_actions(menu: Tree) -> None:
    assert complaints(menu) == []
    for name, title in SCREENS.items():
        row = find(menu, name)
        assert row.description, name
        assert menu.bus.hear("Staff", row.press) == title
        at(menu, title)
        assert complaints(menu) == [], title
        assert headings(menu)[0] == (title, "Level 1")
        press(menu, "Menu")
        at(menu, "Staff")


def test_a_guide_is_a_choice_and_its_copies_are_announced(menu: Tree) -> None:
    press(menu, "Quick print")
    press(menu, "5. My care team")
    wait_for(lambda: "5. My care team" in choices(menu, chosen=True), "the guide is chosen")
    assert menu.bus.hear("copies", find(menu, "One copy more").press) == "2 copies"
    star = find(menu, "Favorite: My care team")
    assert star.role == "check box"


def test_a_page_that_is_signed_without_a_name_is_answered(menu: Tree) -> None:
    press(menu, "Sign pages")
    first = wait_for(
        lambda: [seen for seen in pressable(menu) if seen.description.startswith("Awaits a check")], "pages wait"
    )[0]
    first.press()
    sign = find(menu, "Sign this page")
    assert {level for _, level in headings(menu)} >= {"Level 1", "Level 2"}
    assert complaints(menu) == []
    said = menu.bus.hear("name", sign.press)
    assert said == "Write your name and your role first."


def test_what_is_written_and_saved_is_announced(menu: Tree) -> None:
    press(menu, "Settings")
    press(menu, "Clinic name")
    letter = find(menu, "a")
    assert menu.bus.hear("a", letter.press) == "a"
    assert complaints(menu) == []
    press(menu, "Cancel")
    press(menu, "Sound")
    more = find(menu, "Volume: more")
    assert menu.bus.hear("Saved", more.press).startswith("Saved.")
    wait_for(lambda: find(menu, "Volume: more").description == "75 %", "the value is told with the button")


def test_whoever_locks_is_on_the_first_screen(menu: Tree) -> None:
    press(menu, "Lock")
    find(menu, "English")
    assert not [name for name, _ in headings(menu) if name.startswith("Staff")]
