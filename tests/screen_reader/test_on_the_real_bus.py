"""What Orca and its like get to know: roles, names, states and actions, asked over the accessibility bus."""

import pytest

from tests.screen_reader.bus import ENABLED, FOCUSED, Tree
from tests.screen_reader.conftest import wait_for
from tests.screen_reader.hands import boxes, choices, complaints, find, headings, press, pressable

DONE = {"I\N{RIGHT SINGLE QUOTATION MARK}m done", "Terminé"}


@pytest.fixture(autouse=True)
def on_the_first_screen(reader: Tree) -> None:
    """Each test begins where a stranger begins."""
    done = [seen for seen in pressable(reader) if seen.name in DONE]
    if done:
        done[0].press()
    wait_for(lambda: not DONE & {seen.name for seen in pressable(reader)}, "the first screen has no control bar")


def test_the_program_and_its_window_have_names(reader: Tree) -> None:
    application, frame = reader.everything()[:2]
    assert application.role == "application"
    assert frame.role == "frame"
    assert frame.name


def test_a_page_has_headings_with_levels_links_and_pressable_things(reader: Tree) -> None:
    for name in ("English", "Science", "What is myeloma?"):
        press(reader, name)
    wait_for(lambda: ("What is myeloma?", "Level 1") in headings(reader), "the page's title is a heading of level 1")
    wait_for(lambda: "Level 2" in {level for _, level in headings(reader)}, "its parts are headings of level 2")
    wait_for(lambda: "link" in {seen.role for seen in pressable(reader)}, "its words are links")
    assert complaints(reader) == []


def test_nothing_is_shown_without_words(reader: Tree) -> None:
    press(reader, "English")
    find(reader, "Science")
    silent = [seen.role for seen in reader.everything() if seen.role in {"label", "heading"} and not seen.name.strip()]
    assert not silent


def test_a_link_opens_a_sheet_that_is_called_what_it_explains(reader: Tree) -> None:
    for name in ("English", "Science", "What is myeloma?", "plasma cell"):
        press(reader, name)
    find(reader, "Got it, close")
    dialogs = [seen.name for seen in reader.everything() if seen.role == "dialog"]
    assert [name.lower() for name in dialogs] == ["plasma cell"]
    below = [seen for seen in pressable(reader) if seen.name == "English"]
    assert not any(seen.is_(ENABLED) for seen in below)
    press(reader, "Got it, close")
    wait_for(lambda: "Got it, close" not in {seen.name for seen in pressable(reader)}, "the sheet is gone")


def test_choices_tell_whether_they_are_chosen(reader: Tree) -> None:
    press(reader, "English")
    press(reader, "Text size")
    wait_for(lambda: {"English", "Normal", "Light"} <= set(choices(reader, chosen=True)), "the usual ones are chosen")
    press(reader, "Calm dark")
    wait_for(lambda: "Calm dark" in choices(reader, chosen=True), "the other theme is the chosen one")
    assert "Light" in choices(reader, chosen=False)


def test_the_language_of_the_names_follows_the_visitor(reader: Tree) -> None:
    press(reader, "Español")
    press(reader, "Comunidad")
    assert find(reader, "Inicio").role == "push button"


def test_a_new_screen_is_announced(reader: Tree) -> None:
    press(reader, "English")
    door = find(reader, "Science")
    assert reader.bus.hear("Science", door.press).startswith("Science. ")


def test_the_focus_is_told(reader: Tree) -> None:
    press(reader, "English")
    press(reader, "Text size")
    wait_for(lambda: [s.name for s in pressable(reader) if s.is_(FOCUSED)] == ["Done"], "the sheet has the focus")


def test_a_laptops_list_of_keys_is_a_dialog_with_its_name(reader: Tree) -> None:
    for name in ("English", "Text size", "Keys"):
        press(reader, name)
    wait_for(lambda: ("Keys", "Level 1") in headings(reader), "the list of keys has its heading")
    names = {seen.name for seen in reader.everything()}
    assert {"Alt + Left arrow", "Ctrl + F", "Find on this page"} <= names
    press(reader, "Done")


def test_the_field_to_find_words_has_a_role_a_name_and_the_focus(reader: Tree) -> None:
    for name in ("English", "Science", "What is myeloma?", "Text size", "Find on this page"):
        press(reader, name)
    field = wait_for(
        lambda: [s for s in reader.everything() if s.name == "Find on this page" and s.is_(FOCUSED)], "it has the focus"
    )[0]
    assert field.role in {"text", "entry"}
    editable = "org.a11y.atspi.EditableText"
    said = reader.bus.hear(" of ", lambda: reader.bus.ask(field.where, editable, "SetTextContents", "s", "cell"))
    assert "cell" in said
    press(reader, "Close find")
    wait_for(lambda: all(s.name != "Close find" for s in reader.everything()), "it is closed")


def test_adding_to_my_sheet_is_announced(reader: Tree) -> None:
    for name in ("English", "Toolkit", "My care team"):
        press(reader, name)
    add = find(reader, "Add to my sheet")
    assert reader.bus.hear("my sheet", add.press) == "Added to my sheet"
    find(reader, "My sheet, 1 thing")
    taken = find(reader, "On my sheet. Take it off")
    assert reader.bus.hear("my sheet", taken.press) == "Taken off my sheet"


def test_questions_are_boxes_that_tell_whether_they_are_ticked_and_how_many(reader: Tree) -> None:
    for name in ("English", "My sheet", "Choose questions for my visit"):
        press(reader, name)
    wait_for(lambda: boxes(reader, ticked=False), "the questions are on the bus")
    assert boxes(reader, ticked=True) == []
    first = boxes(reader, ticked=False)[0]
    assert reader.bus.hear("chosen", find(reader, first).press) == "1 question chosen"
    wait_for(lambda: boxes(reader, ticked=True) == [first], "the one question is ticked")


def test_the_switches_of_comfort_tell_whether_they_are_on(reader: Tree) -> None:
    for name in ("English", "Text size"):
        press(reader, name)
    wait_for(lambda: "For the left hand" in boxes(reader, ticked=False), "the switch is off")
    press(reader, "For the left hand")
    wait_for(lambda: boxes(reader, ticked=True) == ["For the left hand"], "the switch is on")


def test_what_becomes_of_printing_is_announced(reader: Tree) -> None:
    for name in ("English", "Toolkit", "My care team"):
        press(reader, name)
    staff = find(reader, "Get this from the staff")
    wait_for(lambda: find(reader, "Get this from the staff").is_(ENABLED), "the guide is on paper")
    assert reader.bus.hear("staff", staff.press).startswith("Show this to the staff")
    dialogs = [seen.name for seen in reader.everything() if seen.role == "dialog"]
    assert dialogs == ["Show this to the staff"]
    press(reader, "Close")
