"""Visits in English: signs that cannot wait, words, questions, numbers, and comfort while reading."""

import pytest

from kiosk.content.model import Check, Reveal, Stat
from kiosk.visit.state import TEXT_STEPS
from tests.visitor import Role, Visitor, rect_of, visible_items

WHAT = "science/what-is-myeloma"
STAGES = "science/stages-and-risk"


def title(visitor: Visitor, page: str, lang: str = "en") -> str:
    """The title of a page."""
    return visitor.kiosk.library.page(lang, page).title


def read(visitor: Visitor, page: str) -> None:
    """Walk from the first screen to a page of the science door."""
    card = visitor.kiosk.library.card("en", page)
    assert card
    visitor.open("English", "Science", card.title)
    assert title(visitor, page) in visitor.names(Role.Heading)


def block(visitor: Visitor, page: str, kind: type) -> object:
    """The first block of a kind on a page."""
    return next(b for b in visitor.kiosk.library.page("en", page).blocks if isinstance(b, kind))


# Home


def test_signs_that_cannot_wait_are_one_touch_from_home(visitor: Visitor) -> None:
    visitor.open("English", "Call now:…")
    signs = visitor.kiosk.library.urgent_signs("en")
    assert title(visitor, "science/when-to-call") in visitor.names(Role.Heading)
    assert any(visitor.sees(sign.sign) for sign in signs)


def test_home_shows_four_doors_and_no_way_back(visitor: Visitor) -> None:
    visitor.touch("English")
    doors = [visitor.kiosk.library.page("en", f"{door.id}/index").name for door in visitor.kiosk.library.manifest.doors]
    assert len(doors) == 4
    for door in doors:
        assert visitor.can_touch(door)
    assert not visitor.can_touch("Back")


def test_asking_a_person_is_offered_at_the_end_of_a_page(visitor: Visitor) -> None:
    read(visitor, WHAT)
    visitor.touch("Ask a person")
    assert title(visitor, "about/ask-a-person") in visitor.names(Role.Heading)


# The glossary


def test_a_letter_of_the_glossary_leads_to_its_words_and_a_word_to_its_meaning(visitor: Visitor) -> None:
    visitor.touch("English")
    visitor.open("Search A to Z", "Words from A to Z")
    word = visitor.kiosk.library.term("en", "remission")
    assert word
    assert not visitor.can_touch(word.term)
    visitor.open(word.term[0], word.term)
    assert word.meaning in visitor.names(Role.StaticText)
    visitor.touch("Got it, close")
    assert word.term[0] in visitor.chosen()


def test_a_word_leads_to_the_words_beside_it(visitor: Visitor) -> None:
    visitor.touch("English")
    library = visitor.kiosk.library
    glossary = library.card("en", library.manifest.glossary_page)
    assert glossary
    visitor.open("Search A to Z", "Words from A to Z")
    word = next(t for t in library.terms("en") if t.see_also)
    beside = library.term("en", word.see_also[0])
    assert beside
    visitor.open(word.term[0].upper(), word.term, beside.term)
    assert beside.meaning in visitor.names(Role.StaticText)


# Questions and numbers


def test_a_wrong_answer_is_met_kindly_and_can_be_changed(visitor: Visitor) -> None:
    read(visitor, WHAT)
    check = block(visitor, WHAT, Check)
    assert isinstance(check, Check)
    right = next(a for a in check.answers if a.right)
    wrong = next(a for a in check.answers if not a.right)
    kind_words = {a.text: "".join(run.text for run in a.feedback) for a in (right, wrong)}
    assert not any(visitor.sees(words) for words in kind_words.values())
    visitor.touch(wrong.text)
    assert visitor.sees(kind_words[wrong.text])
    assert wrong.text in visitor.chosen()
    visitor.touch(right.text)
    assert visitor.sees(kind_words[right.text])
    assert not visitor.sees(kind_words[wrong.text])
    assert right.text in visitor.chosen()


def test_hard_numbers_come_only_when_asked_for_and_go_again(visitor: Visitor) -> None:
    read(visitor, STAGES)
    reveal = block(visitor, STAGES, Reveal)
    assert isinstance(reveal, Reveal)
    number = next(b.value for b in reveal.blocks if isinstance(b, Stat))
    assert number not in visitor.names()
    visitor.touch("Tell me")
    assert number in visitor.names()
    visitor.touch("Hide them again")
    assert number not in visitor.names()
    visitor.touch("Not now")
    assert number not in visitor.names()


def test_a_number_tells_where_it_comes_from(visitor: Visitor) -> None:
    read(visitor, STAGES)
    reveal = block(visitor, STAGES, Reveal)
    assert isinstance(reveal, Reveal)
    stat = next(b for b in reveal.blocks if isinstance(b, Stat))
    visitor.touch("Tell me")
    link = next(t.name for t in visitor.things() if t.role == Role.Button and t.name.endswith("See source"))
    visitor.touch(link)
    fact = visitor.kiosk.library.fact("en", stat.fact)
    assert fact
    assert "Where this number comes from" in visitor.names(Role.Heading)
    assert fact.claim in visitor.names()
    assert fact.as_of in visitor.names()


# Comfort while reading


def top_row(visitor: Visitor) -> str:
    """The key of the row of the page at the top of the view."""
    view = visitor.view()
    top = rect_of(view).top() + 1
    rows = [item for item in visible_items(view) if item.property("gapBefore") is not None]
    return next(str(row.property("key")) for row in rows if rect_of(row).bottom() > top)


@pytest.mark.parametrize("share", [0.3, 0.6])
def test_larger_words_and_a_darker_screen_keep_what_was_being_read(visitor: Visitor, share: float) -> None:
    read(visitor, WHAT)
    visitor.scroll_to(visitor.view().property("contentHeight") * share)
    reading = top_row(visitor)
    visitor.open("Text size", "Largest", "Calm dark", "Close")
    assert top_row(visitor) == reading
    assert visitor.kiosk.shell.visit.text_step == TEXT_STEPS[-1]
    assert visitor.kiosk.shell.visit.theme == "dark"
    visitor.open("Text size", "Normal", "Done")
    assert top_row(visitor) == reading


def test_another_language_keeps_the_page_the_step_and_the_place(visitor: Visitor) -> None:
    page = "science/how-myeloma-cells-develop"
    read(visitor, page)
    visitor.open("Next:…", "Next:…")
    visitor.scroll_to(700)
    reading = top_row(visitor)
    visitor.touch("Español")
    assert title(visitor, page, "es") in visitor.names(Role.Heading)
    assert "Paso 3 de 7" in visitor.names()
    assert top_row(visitor) == reading
    visitor.touch("English")
    assert "Step 3 of 7" in visitor.names()
    assert top_row(visitor) == reading


def test_another_language_says_an_open_word_in_that_language(visitor: Visitor) -> None:
    read(visitor, WHAT)
    visitor.touch("plasma cell")
    visitor.touch("Got it, close")
    visitor.touch("Español")
    word = visitor.kiosk.library.term("es", "plasma-cell")
    assert word
    visitor.touch(word.term.lower())
    assert word.meaning in visitor.names()


def test_back_from_a_page_read_next_returns_to_the_same_place(visitor: Visitor) -> None:
    read(visitor, WHAT)
    related = visitor.kiosk.library.card("en", visitor.kiosk.library.page("en", WHAT).related[0])
    assert related
    visitor.bring_into_view(visitor.find(related.title))
    place = visitor.scrolled
    assert place > 0
    visitor.touch(related.title)
    assert visitor.scrolled == 0
    visitor.touch("Back")
    assert title(visitor, WHAT) in visitor.names(Role.Heading)
    assert visitor.scrolled == pytest.approx(place, abs=2)


def test_more_below_leads_down_the_page(visitor: Visitor) -> None:
    read(visitor, WHAT)
    visitor.touch("More below…")
    assert visitor.scrolled > 0


def test_the_ground_beside_a_sheet_closes_it(visitor: Visitor) -> None:
    read(visitor, WHAT)
    visitor.touch("plasma cell")
    assert visitor.can_touch("Got it, close")
    visitor.touch_at(visitor.window.contentItem().boundingRect().center() * 0.1)
    assert not visitor.can_touch("Got it, close")


def test_nothing_under_a_sheet_can_be_touched(visitor: Visitor) -> None:
    read(visitor, WHAT)
    visitor.touch("plasma cell")
    assert not visitor.can_touch("plasma cell")
    assert not visitor.can_touch("Español")


def test_a_finger_that_slides_off_a_door_opens_nothing(visitor: Visitor) -> None:
    visitor.touch("English")
    door = visitor.find("Science").rect.center()
    visitor.press_and_slide(door, visitor.find("Equity").rect.center())
    assert visitor.kiosk.library.home("en").title in visitor.names(Role.Heading)


def test_the_way_to_a_person_speaks_the_language_of_the_page(visitor: Visitor) -> None:
    visitor.open("English", "Science", "What is myeloma?")
    assert visitor.can_touch("Ask a person")
    visitor.touch("Español")
    assert visitor.can_touch("Hable con alguien")
    assert not visitor.can_touch("Ask a person")
