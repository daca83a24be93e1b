"""One visit, event by event: where a touch leads, and what is remembered."""

import pytest

from kiosk.visit.state import (
    TEXT_STEPS,
    Back,
    Choice,
    Choose,
    ChooseLanguage,
    CloseSheet,
    Done,
    Event,
    Open,
    OpenSheet,
    Place,
    SetTextStep,
    SetTheme,
    Sheet,
    Visit,
    step,
)

FRESH = Visit("en")
HOME = Visit("en", here=Place("home"))


def after(*events: Event, start: Visit = HOME) -> Visit:
    """Play `events` one after the other."""
    visit = start
    for event in events:
        visit = step(visit, event, FRESH)
    return visit


def test_choosing_a_language_wakes_the_kiosk_and_shows_the_doors() -> None:
    visit = after(ChooseLanguage("es"), start=FRESH)
    assert (visit.language, visit.here) == ("es", Place("home"))


def test_another_language_later_on_leaves_the_visitor_on_the_page() -> None:
    reading = after(Open("section", "science"), Open("page", "science/cells", 0.4))
    assert after(ChooseLanguage("es"), start=reading) == Visit("es", here=reading.here, back=reading.back)


def test_choosing_a_language_closes_the_language_sheet() -> None:
    assert after(OpenSheet("language"), ChooseLanguage("es")).sheet == Sheet()


def test_another_language_keeps_a_word_that_is_open() -> None:
    assert after(OpenSheet("term", "cell"), ChooseLanguage("es")).sheet == Sheet("term", "cell")


def test_back_closes_a_sheet_before_it_leaves_the_page() -> None:
    reading = after(Open("page", "science/cells"))
    with_sheet = after(OpenSheet("term", "cell"), start=reading)
    assert after(Back(), start=with_sheet) == reading
    assert after(Back(), Back(), start=with_sheet).here == Place("home")


def test_back_returns_to_where_the_visitor_had_scrolled() -> None:
    visit = after(Open("section", "science"), Open("page", "science/cells", 0.7), Back())
    assert visit.here == Place("section", "science", 0.7)


def test_home_forgets_the_way_back() -> None:
    visit = after(Open("section", "science"), Open("page", "science/cells"), Open("home"))
    assert (visit.here, visit.back) == (Place("home"), ())


def test_opening_the_page_one_is_on_adds_no_step_back() -> None:
    once = after(Open("page", "science/cells"))
    assert after(Open("page", "science/cells", 0.5), start=once) == once


def test_opening_a_page_from_a_sheet_closes_the_sheet() -> None:
    assert after(OpenSheet("term", "cell"), Open("page", "science/cells")).sheet == Sheet()


@pytest.mark.parametrize("start", [FRESH, HOME], ids=["first screen", "Home"])
def test_back_has_nowhere_to_go_from_the_first_screens(start: Visit) -> None:
    assert after(Back(), start=start) == start


def test_back_from_a_page_without_a_way_back_leads_home() -> None:
    assert after(Back(), start=Visit("en", here=Place("page", "science/cells"))) == HOME


def test_a_choice_is_kept_for_its_page_only() -> None:
    visit = after(Open("page", "a/one"), Choose("block", 2), Open("page", "a/two"))
    assert visit.choice("a/one", "block") == 2
    assert visit.choice("a/two", "block") is None


def test_choosing_again_replaces_the_first_choice() -> None:
    visit = after(Open("page", "a/one"), Choose("block", 2), Choose("other", 1), Choose("block", 0))
    assert set(visit.choices) == {Choice("a/one", "other", 1), Choice("a/one", "block", 0)}


@pytest.mark.parametrize(
    ("asked", "given"),
    [(1.0, 1.0), (1.25, 1.25), (2.0, 2.0), (0.1, 1.0), (1.7, 1.5), (9.0, 2.0), (-3.0, 1.0)],
)
def test_a_text_size_that_does_not_exist_becomes_the_nearest(asked: float, given: float) -> None:
    assert after(SetTextStep(asked)).text_step == given


def test_text_size_and_theme_leave_the_visitor_where_they_are() -> None:
    reading = after(Open("section", "science"), Open("page", "science/cells"), OpenSheet("text"))
    changed = after(SetTextStep(2.0), SetTheme("contrast"), start=reading)
    assert (changed.here, changed.back, changed.sheet) == (reading.here, reading.back, reading.sheet)
    assert (changed.text_step, changed.theme) == (TEXT_STEPS[-1], "contrast")


def test_the_ground_beside_a_sheet_closes_it() -> None:
    assert after(OpenSheet("fact", "f1"), CloseSheet()) == HOME


def test_done_forgets_everything() -> None:
    busy = after(
        ChooseLanguage("es"),
        Open("page", "a/one"),
        Choose("block", 1),
        SetTextStep(2.0),
        SetTheme("dark"),
        OpenSheet("term", "cell"),
    )
    assert after(Done(), start=busy) == FRESH
