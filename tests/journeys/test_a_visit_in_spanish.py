"""Somebody who reads Spanish wakes the kiosk, learns how cells change, asks for a word, and leaves no trace."""

from itertools import pairwise

from kiosk.content.model import Step, Steps
from tests.visitor import Role, Visitor

CELLS = "science/how-myeloma-cells-develop"


def steps(visitor: Visitor) -> tuple[Step, ...]:
    """The steps of the page about cells."""
    page = visitor.kiosk.library.page("es", CELLS)
    return next(block.steps for block in page.blocks if isinstance(block, Steps))


def to_the_cells(visitor: Visitor) -> None:
    """Walk to the page about cells."""
    card = visitor.kiosk.library.card("es", CELLS)
    assert card
    visitor.open("Español", "Ciencia", card.title)


def test_the_first_touch_speaks_the_language_that_was_touched(visitor: Visitor) -> None:
    visitor.touch("Español")
    assert visitor.kiosk.library.home("es").title in visitor.names(Role.Heading)
    assert visitor.can_touch("Terminé")
    assert not visitor.can_touch("Back")


def test_the_doors_lead_to_the_page_about_cells(visitor: Visitor) -> None:
    to_the_cells(visitor)
    assert visitor.kiosk.library.page("es", CELLS).title in visitor.names(Role.Heading)
    assert "Paso 1 de 7" in visitor.names()


def test_the_steps_lead_forward_to_the_last_and_then_begin_again(visitor: Visitor) -> None:
    to_the_cells(visitor)
    all_steps = steps(visitor)
    for number, (now, following) in enumerate(pairwise(all_steps), start=1):
        assert f"Paso {number} de {len(all_steps)}" in visitor.names()
        assert now.title in visitor.names(Role.Heading)
        assert now.alt in visitor.names(Role.Graphic)
        assert following.title not in visitor.names(Role.Heading)
        visitor.touch(f"Siguiente: {following.cue}")
    assert all_steps[-1].title in visitor.names(Role.Heading)
    visitor.touch("Verlo otra vez desde el paso 1")
    assert all_steps[0].title in visitor.names(Role.Heading)


def test_a_step_back_leads_to_the_step_before(visitor: Visitor) -> None:
    to_the_cells(visitor)
    visitor.open("Siguiente…", "Siguiente…", "Paso 2")
    assert "Paso 2 de 7" in visitor.names()


def test_a_touched_word_says_what_it_means_and_closes_again(visitor: Visitor) -> None:
    to_the_cells(visitor)
    word = visitor.kiosk.library.term("es", "bone-marrow")
    assert word
    visitor.touch(word.term.lower())
    assert word.term in visitor.names(Role.Heading)
    assert word.meaning in visitor.names()
    visitor.touch("Entendido, cerrar")
    assert not visitor.sees(word.meaning)
    assert "Paso 1 de 7" in visitor.names()


def test_back_closes_the_word_first_and_then_leads_to_the_door_and_home(visitor: Visitor) -> None:
    to_the_cells(visitor)
    visitor.touch("médula ósea")
    visitor.touch("Atrás")
    assert "Paso 1 de 7" in visitor.names()
    visitor.touch("Atrás")
    assert visitor.kiosk.library.page("es", "science/index").title in visitor.names(Role.Heading)
    visitor.touch("Atrás")
    assert visitor.kiosk.library.home("es").title in visitor.names(Role.Heading)
    assert not visitor.can_touch("Atrás")


def test_home_is_one_touch_away_from_a_page(visitor: Visitor) -> None:
    to_the_cells(visitor)
    visitor.touch("Inicio")
    assert visitor.kiosk.library.home("es").title in visitor.names(Role.Heading)


def test_done_forgets_language_size_theme_and_every_choice(visitor: Visitor) -> None:
    to_the_cells(visitor)
    visitor.open("Siguiente…", "Letra", "La más grande", "Alto contraste", "Cerrar", "Terminé")
    assert visitor.kiosk.shell.visit == visitor.kiosk.shell.fresh
    assert sorted(visitor.names(Role.Button)) == ["English", "Español", "For staff"]
    assert visitor.kiosk.library.home("en").welcome in visitor.names(Role.Heading)
    to_the_cells(visitor)
    assert "Paso 1 de 7" in visitor.names()
    visitor.touch("Letra")
    assert visitor.chosen() == ["Español", "Normal", "Claro"]
