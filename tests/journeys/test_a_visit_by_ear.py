"""A whole visit with five keys and no eyes: what is said is what stands there, in its order."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.printing.states import PrinterState
from kiosk.setup import Setup
from kiosk.speech.sentences import spoken
from kiosk.tour.drawn_desk import DrawnDesk
from kiosk.visit.taking import Item
from tests.journeys.listener import Listener
from tests.spoken import folded, out_of_order, rows_out_of_order, written
from tests.visitor import Visitor

Key = Qt.Key
PARTNER = "community/care-partner-corner"
DONE = {"en": "I\N{RIGHT SINGLE QUOTATION MARK}m done", "es": "Terminé"}


@pytest.fixture(scope="module")
def kiosk(shipped: Path) -> Iterator[Kiosk]:
    """A kiosk in a waiting room, with a printer and a silent voice."""
    desk = DrawnDesk(PrinterState("Printer", ""))
    setup = Setup(
        paths.shipped_content_dir(),
        shipped,
        size=(1080, 1920),
        fullscreen=True,
        motion=False,
        voice="silent",
        open_desk=lambda _: desk,
    )
    with Kiosk(setup) as opened:
        yield opened


@pytest.fixture
def listener(visitor: Visitor) -> Listener:
    """Somebody at the first screen."""
    return Listener(visitor)


def wake(listener: Listener, language: str) -> str:
    """Press any key, then choose a language; return what is said of the first screen."""
    listener.press(Key.Key_Return)
    said = listener.told()
    listener.go_to(language)
    return said


def places(heard: list[str], form: str) -> list[int]:
    """Return which control each one is said to be; every one must be of as many as there are."""
    found = [re.search(form, said) for said in heard]
    assert all(found), [said for said, match in zip(heard, found, strict=True) if not match]
    assert {int(match[2]) for match in found if match} == {len(heard)}
    return [int(match[1]) for match in found if match]


def unreachable(listener: Listener, heard: list[str]) -> list[str]:
    """Return what can be pressed by a finger and is never come to by ear."""
    visitor = listener.visitor
    shown = [thing.name for thing in visitor.things() if thing.pressable and thing.item.isEnabled()]
    cues = ("More below", "Más abajo")
    return [name for name in shown if not name.startswith(cues) and not any(folded(name) in said for said in heard)]


def test_a_visit_in_spanish_from_the_first_key_to_the_last(listener: Listener) -> None:
    kiosk = listener.visitor.kiosk
    library = kiosk.library
    homes = [library.home(language.id) for language in library.manifest.languages]
    assert wake(listener, "Español") == folded(" ".join(f"{home.welcome}. {home.by_ear}" for home in homes))

    home = library.home("es")
    doors = [library.page("es", f"{door.id}/index") for door in library.manifest.doors]
    names = [words for door in doors for words in (door.name or door.title, door.invite)]
    assert home.urgent
    told = listener.choose()
    actions = [action.title for action in home.actions if library.has_page("es", action.page)]
    assert out_of_order(told, [home.title, home.line, *names, *actions, home.urgent.title, home.urgent.line]) == ""

    community = library.page("es", "community/index")
    listener.go_to(community.name, Key.Key_Right)
    told = listener.choose()
    cards = [words for card in library.cards("es", "community") for words in (card.title, card.summary)]
    assert out_of_order(told, [community.name, community.title, *cards]) == ""

    partner = library.page("es", PARTNER)
    listener.go_to(f"{partner.title}, botón")
    told = listener.choose()
    rows = [[spoken(words) for words in written(row)] for row in kiosk.shell.page_model.list._rows]
    assert out_of_order(told, [community.name, partner.title, partner.hook]) == ""
    assert rows_out_of_order(told, rows) == []

    listener.go_to("Agregar a mi hoja, botón")
    assert listener.choose().startswith("Agregado a mi hoja Está en mi hoja. Quitar, botón")
    assert kiosk.shell.visit.taking.items == (Item("page", PARTNER),)

    listener.go_to("Mi hoja, 1 cosa, botón", Key.Key_Right)
    told = listener.choose()
    assert out_of_order(told, ["Mi hoja", "1 cosa", "Para llevar a casa.", partner.title, "Letra normal"]) == ""
    heard = listener.go_round()
    assert sorted(places(heard, r"(\d+) de (\d+)")) == list(range(1, len(heard) + 1))
    assert unreachable(listener, heard) == []
    pages = kiosk.paper.sheets.pages
    assert any(said.startswith(f"Imprimir {pages} páginas, botón") for said in heard)

    listener.go_to(DONE["es"], Key.Key_Left)
    listener.visitor.press(Key.Key_Return)
    assert kiosk.shell.visit == kiosk.shell.fresh


def test_what_is_taken_off_my_sheet_is_told_and_the_ear_goes_on_from_there(listener: Listener) -> None:
    kiosk = listener.visitor.kiosk
    wake(listener, "Español")
    listener.choose()
    for thing in (f"page:{PARTNER}", "term:m-protein"):
        kiosk.shell.sheet_of_mine.take(thing)
    kiosk.shell.sheet_of_mine.open(0.0)
    listener.visitor.settle()
    term = kiosk.library.term("es", "m-protein")
    assert term
    partner = kiosk.library.page("es", PARTNER)
    listener.go_to("Cambiar el orden", Key.Key_Right)
    listener.choose()
    listener.go_to(f"Bajar: {partner.title}", Key.Key_Right)
    assert listener.choose().startswith("Está más abajo.")
    assert [item.kind for item in kiosk.shell.visit.taking.items] == ["term", "page"]
    listener.go_to("El orden está bien", Key.Key_Right)
    listener.choose()
    listener.go_to(f"Quitar: {term.term}", Key.Key_Right)
    assert listener.choose().startswith(f"Quitado de mi hoja Quitar: {partner.title}")
    listener.go_to(f"Quitar: {partner.title}", Key.Key_Right)
    said = listener.choose()
    assert said.startswith("Quitado de mi hoja Buscar una página")
    assert re.search(r"botón, \d+ de \d+$", said)


def test_questions_are_picked_counted_written_and_taken_by_ear(listener: Listener) -> None:
    kiosk = listener.visitor.kiosk
    library = kiosk.library
    wake(listener, "English")
    listener.choose()
    listener.go_to("My sheet, button", Key.Key_Right)
    told = listener.choose()
    assert out_of_order(told, ["My sheet", "Nothing is on my sheet yet", "touch “Add to my sheet”"]) == ""
    listener.go_to("Choose questions for my visit", Key.Key_Right)
    told = listener.choose()
    moments = library.moments("en")
    asked = [question.text for question in moments[0].questions]
    assert out_of_order(told, ["What do you want to ask?", *(moment.title for moment in moments), *asked]) == ""

    for number, text in enumerate(asked[:2], 1):
        listener.go_to(f"{folded(text)}, box, not ticked", Key.Key_Right)
        said = listener.choose()
        assert said.startswith("1 question chosen" if number == 1 else "2 questions chosen")
        assert f"{folded(text)}, box, ticked" in said
    assert listener.go_to("2 questions chosen", Key.Key_Right)
    heard = listener.go_round()
    assert sorted(places(heard, r"(\d+) of (\d+)")) == list(range(1, len(heard) + 1))
    assert unreachable(listener, heard) == []

    listener.go_to("Write my own question", Key.Key_Right)
    assert "My own question" in listener.choose()
    assert unreachable(listener, listener.go_round()) == []
    for key in ("w", "h", "o", "Space", "m", "Erase", "c", "a", "n", "Question mark"):
        assert listener.go_to(key, Key.Key_Right).startswith(key)
        said = listener.choose()
        assert said == {"Space": "You wrote: Who", "Erase": "You wrote: Who"}.get(key, key)
    listener.go_to("Put it on my list", Key.Key_Right)
    told = listener.choose()
    assert out_of_order(told, ["What do you want to ask?", *asked, "3 questions chosen"]) == ""
    listener.go_to("3 questions chosen", Key.Key_Right)
    assert out_of_order(listener.choose(), ["My 3 questions", asked[0], asked[1], "Who can?"]) == ""

    listener.go_to("Add to my sheet", Key.Key_Right)
    assert listener.choose().startswith("Added to my sheet See my sheet, button")
    told = listener.choose()
    assert out_of_order(told, ["My sheet", "1 thing", "My 3 questions for the visit"]) == ""
    listener.go_to(DONE["en"], Key.Key_Left)
    listener.visitor.press(Key.Key_Return)
    assert kiosk.shell.visit == kiosk.shell.fresh
