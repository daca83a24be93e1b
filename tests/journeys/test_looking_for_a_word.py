"""Somebody looks for a word, by big keys or a keyboard, and finds it in spite of a slip."""

import pytest
from PySide6.QtCore import Qt

from kiosk.app import Kiosk
from tests.visitor import Visitor

NOTHING = "Nothing was found for that. Try fewer letters, look in the A to Z, or ask a person."


@pytest.fixture
def searcher(visitor: Visitor) -> Visitor:
    """Somebody who has just opened the search."""
    visitor.open("English", "Search A to Z")
    return visitor


def write(visitor: Visitor, word: str) -> None:
    """Touch the key of each letter."""
    for letter in word:
        visitor.touch("Space" if letter == " " else letter)


def test_what_is_found_shows_while_the_word_grows(searcher: Visitor) -> None:
    write(searcher, "neu")
    assert searcher.can_touch("Neuropathy")
    write(searcher, "ropaty")
    assert searcher.sees("You wrote: neuropaty")
    assert searcher.can_touch("Neuropathy")


def test_a_word_that_is_found_opens_over_the_search(searcher: Visitor, kiosk: Kiosk) -> None:
    write(searcher, "mprotein")
    searcher.touch("M-protein")
    assert kiosk.shell.visit.sheet.kind == "term"
    searcher.touch("Got it, close")
    assert searcher.sees("You wrote: mprotein")


def test_a_page_that_is_found_opens_and_back_returns_to_what_was_written(searcher: Visitor, kiosk: Kiosk) -> None:
    write(searcher, "wheelchair")
    pages = [hit for hit in kiosk.shell.search_model.props.hits if hit["kind"] == "page"]
    searcher.touch(pages[0]["title"])
    assert kiosk.shell.visit.here.page == pages[0]["page"]
    searcher.touch("Back")
    assert searcher.sees("You wrote: wheelchair")


def test_letters_can_be_erased_and_the_field_emptied(searcher: Visitor) -> None:
    write(searcher, "bonn")
    searcher.touch("Erase")
    assert searcher.sees("You wrote: bon")
    searcher.touch("Clear")
    assert searcher.sees("Write a word, such as")


def test_where_nothing_is_found_there_is_a_way_on(searcher: Visitor, kiosk: Kiosk) -> None:
    kiosk.shell.setQuery("xkcdqwrtpbvg")
    searcher.settle()
    assert searcher.sees(NOTHING)
    searcher.touch("Words from A to Z")
    assert kiosk.shell.visit.here.page == "science/commonly-used-terms"


def test_a_keyboard_writes_too(searcher: Visitor) -> None:
    for key in (Qt.Key.Key_B, Qt.Key.Key_O, Qt.Key.Key_N, Qt.Key.Key_E, Qt.Key.Key_X, Qt.Key.Key_Backspace):
        searcher.press(key)
    assert searcher.sees("You wrote: bone")


def test_spanish_has_its_own_letter_and_needs_no_accents(visitor: Visitor) -> None:
    visitor.open("Español", "Buscar de la A a la Z")
    assert visitor.can_touch("ñ")
    for letter in "celula pla":
        visitor.touch("Espacio" if letter == " " else letter)
    assert visitor.can_touch("Célula plasmática")


def test_what_was_written_is_forgotten_with_the_visit(searcher: Visitor, kiosk: Kiosk) -> None:
    write(searcher, "pain")
    searcher.touch("I’m done")  # noqa: RUF001  the words on the button
    assert kiosk.shell.visit == kiosk.shell.fresh
    searcher.open("English", "Search A to Z")
    assert searcher.sees("Write a word, such as")
    assert kiosk.shell.search_model.props.hits == []
