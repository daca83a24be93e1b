"""Find on this page: marked words, the way from one to the next, by keys and by mouse, in both languages."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app import Kiosk
from kiosk.speech.narrator import SilentNarrator
from tests.laptop import CTRL, SHIFT, Key, Owner, all_items, at_home, laptop, named, own_data
from tests.visitor import Role, rect_of, visible_items


@pytest.fixture(scope="module")
def kiosk(shipped: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    """A window on a laptop."""
    with Kiosk(laptop(own_data(shipped, tmp_path_factory.mktemp("laptop")))) as opened:
        yield opened


@pytest.fixture
def owner(kiosk: Kiosk) -> Owner:
    """Somebody who reads a page and has opened the field."""
    owner = at_home(kiosk)
    owner.read()
    owner.chord(Key.Key_F, CTRL)
    return owner


def count(owner: Owner) -> str:
    """Return what the bar says of the matches."""
    return next((name for name in owner.names(Role.StaticText) if re.fullmatch(r"\d+ (of|de) \d+", name)), "")


def current(owner: Owner) -> str:
    """Return the marked letters the reader stands at, with what holds them."""
    mark = next(mark for mark in owner.marks() if mark.property("current") >= 0)
    return str(mark.parentItem().property("text"))


def test_the_field_has_the_focus_and_a_name(owner: Owner) -> None:
    field = owner.focused()
    assert field
    assert field.name == "Find on this page"
    assert field.role == Role.EditableText


def test_matches_are_marked_counted_and_in_sight(owner: Owner) -> None:
    owner.write("cell")
    assert count(owner).startswith("1 of ")
    total = int(count(owner).split()[-1])
    assert total > 5
    assert sum(len(mark.property("ranges")) for mark in owner.marks()) == total
    for number in range(2, total + 1):
        owner.chord(Key.Key_Return)
        assert count(owner) == f"{number} of {total}"
        mark = next(mark for mark in owner.marks() if mark.property("current") >= 0)
        bar = next(i for i in visible_items(owner.window.contentItem()) if named(i, "FindBar"))
        edged = [i for i in visible_items(mark) if i.inherits("QQuickRectangle") and i.height() > 4]
        assert any(rect_of(i).bottom() <= rect_of(bar).top() + 1 and rect_of(i).top() >= 60 for i in edged)
    owner.chord(Key.Key_Return)
    assert count(owner) == f"1 of {total}"


def test_the_marks_stand_behind_their_letters(owner: Owner) -> None:
    owner.write("marrow")
    for mark in owner.marks():
        text = mark.parentItem()
        for box in (i for i in visible_items(mark) if i.inherits("QQuickRectangle") and i.height() > 4):
            assert rect_of(text).adjusted(-12, -12, 12, 12).contains(rect_of(box))


def test_shift_enter_and_f3_go_back_and_on(owner: Owner) -> None:
    owner.write("cell")
    total = count(owner).split()[-1]
    owner.chord(Key.Key_Return, SHIFT)
    assert count(owner) == f"{total} of {total}"
    owner.chord(Key.Key_F3)
    owner.chord(Key.Key_F3)
    assert count(owner) == f"2 of {total}"
    owner.chord(Key.Key_F3, SHIFT)
    assert count(owner) == f"1 of {total}"


def test_the_buttons_do_the_same_by_mouse(owner: Owner) -> None:
    owner.write("cell")
    owner.touch("Next match")
    assert count(owner).startswith("2 of ")
    owner.touch("Match before")
    assert count(owner).startswith("1 of ")
    owner.touch("Close find")
    assert not owner.marks()


def test_it_is_found_without_keys_too(owner: Owner) -> None:
    owner.touch("Close find")
    owner.touch("Text size")
    owner.touch("Find on this page")
    assert not owner.shell.visit.sheet.kind
    field = owner.focused()
    assert field
    assert field.role == Role.EditableText


def test_what_is_not_there_is_said(owner: Owner) -> None:
    owner.write("xkcdq")
    assert owner.sees("Nothing found")
    assert not owner.marks()
    assert not owner.can_touch("Next match")


def test_letters_of_other_keys_are_written(owner: Owner) -> None:
    owner.write("l /?")
    assert not owner.shell.visit.sheet.kind
    assert owner.shell.visit.here.screen == "page"
    assert owner.shell.reader.player.phase == "idle"


def test_escape_closes_it_and_the_page_is_as_before(owner: Owner) -> None:
    owner.write("cell")
    owner.chord(Key.Key_Escape)
    assert not owner.marks()
    assert owner.shell.visit.here.screen == "page"
    owner.chord(Key.Key_F, CTRL)
    assert not owner.marks()


def test_spanish_is_found_without_accents(owner: Owner) -> None:
    owner.shell.chooseLanguage("es")
    owner.settle()
    owner.write("celula")
    assert count(owner).startswith("1 de ")
    assert "élula" in current(owner)


def test_another_language_or_size_is_searched_anew(owner: Owner) -> None:
    owner.write("plasma")
    before = count(owner)
    owner.chord(Key.Key_Plus, CTRL)
    assert count(owner) == before
    assert owner.marks()
    owner.shell.chooseLanguage("es")
    owner.settle()
    owner.settle()
    assert " de " in count(owner)


def test_a_word_of_a_button_rings_the_button(owner: Owner) -> None:
    owner.chord(Key.Key_Escape)
    owner.shell.openDoor("science", 0.0)
    owner.settle()
    owner.chord(Key.Key_F, CTRL)
    owner.write("What is myeloma")
    mark = next(mark for mark in owner.marks() if mark.property("current") >= 0)
    owner.chord(Key.Key_Escape)
    focused = owner.focused()
    assert mark
    assert focused
    assert "What is myeloma" in focused.name


def test_who_goes_by_ear_hears_each_match(owner: Owner) -> None:
    voice = owner.shell.reader.narrator
    assert isinstance(voice, SilentNarrator)
    owner.shell.reader.goByEar()
    owner.settle()
    owner.chord(Key.Key_F, CTRL)
    voice.said.clear()
    owner.write("marrow")
    assert any(said.startswith("1 of ") for said in heard(voice))
    owner.chord(Key.Key_Return)
    assert any(said.startswith("2 of ") for said in heard(voice))


def heard(voice: SilentNarrator) -> list[str]:
    """Return the sentences that the voice was given."""
    return [said.text for said in voice.said]


def test_another_screen_closes_it_and_nothing_of_it_is_kept(owner: Owner) -> None:
    owner.write("plantedword")
    owner.shell.goHome()
    owner.settle()
    assert not owner.marks()
    assert "plantedword" not in repr(owner.shell.visit)
    bar = next(i for i in all_items(owner.window.contentItem()) if named(i, "FindBar"))
    assert not bar.property("open")
    owner.chord(Key.Key_F, CTRL)
    field = owner.window.activeFocusItem()
    assert field.property("text") == ""
