"""What a laptop keeps: nothing without a yes, a place and a manner with it, and never a word."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.remembered import (
    BOOKMARK_LIMIT,
    KeptPlace,
    Remembered,
    WindowShape,
    answer,
    bookmarked_page,
    note,
    note_window,
    resume,
    toggle,
)
from kiosk.visit.state import Done, FollowTheme, Open, Place, Resume, SetTextStep, SetTheme, Visit, Write, step
from kiosk.visit.taking import Item, Take, Taking, take

FRESH = Visit("en")
ON = answer(Remembered(), on=True)
READING = Visit("es", "dark", 1.5, Place("page", "science/cells"), back=(Place("home"),), theme_chosen=True)


def test_nothing_is_kept_until_somebody_says_yes() -> None:
    off = Remembered()
    assert not off.on
    assert note(off, READING, 0.5) == off
    assert toggle(off, "science/cells") == off
    assert note_window(off, WindowShape(0, 0, 1200, 700)) == off


def test_no_keeps_nothing_but_the_answer() -> None:
    full = toggle(note(ON, READING, 0.5), "science/cells")
    assert answer(full, on=False) == Remembered(asked=True)


def test_page_place_language_size_and_colours_are_kept() -> None:
    kept = note(ON, READING, 0.25)
    assert (kept.language, kept.theme, kept.text_step) == ("es", "dark", 1.5)
    assert kept.place == KeptPlace("page", "science/cells", 0.25)


def test_a_light_that_follows_the_system_is_not_kept() -> None:
    assert note(ON, step(FRESH, FollowTheme("dark"), FRESH), 0.0).theme == ""


def test_a_screen_of_own_words_leaves_the_page_before_it() -> None:
    looking = Visit("en", here=Place("search"), back=(Place("home"), Place("section", "science", 0.4)), query="pain")
    assert note(ON, looking, 0.9).place == KeptPlace("section", "science", 0.4)
    assert note(ON, Visit("en", here=Place("my-sheet")), 0.0).place is None


def test_no_word_and_nothing_taken_home_is_kept() -> None:
    visit = step(READING, Write("my secret worry"), FRESH)
    visit = msgspec.structs.replace(visit, taking=take(Taking(), Take(Item("page", "equity/income"))))
    kept = msgspec.json.encode(note(ON, visit, 0.5)).decode()
    assert "secret" not in kept
    assert "income" not in kept


def test_done_forgets_the_place_and_keeps_the_bookmarks() -> None:
    kept = toggle(note(ON, READING, 0.5), "science/cells")
    after = note(kept, step(READING, Done(), FRESH), 0.0)
    assert after == msgspec.structs.replace(ON, bookmarks=("science/cells",))


def test_a_bookmark_goes_in_and_out_and_the_newest_is_first() -> None:
    kept = toggle(toggle(ON, "a/a"), "b/b")
    assert kept.bookmarks == ("b/b", "a/a")
    assert toggle(kept, "b/b").bookmarks == ("a/a",)


def test_there_are_never_more_bookmarks_than_can_be_kept() -> None:
    kept = ON
    for number in range(BOOKMARK_LIMIT + 5):
        kept = toggle(kept, f"p/{number}")
    assert len(kept.bookmarks) == BOOKMARK_LIMIT
    assert kept.bookmarks[0] == f"p/{BOOKMARK_LIMIT + 4}"


@pytest.mark.parametrize(
    ("here", "page"),
    [
        (Place("page", "a/b"), "a/b"),
        (Place("section", "science"), "science/index"),
        (Place("guide", "toolkit/x"), "toolkit/x"),
        (Place("home"), ""),
        (Place("search"), ""),
        (Place("questions", "a#own"), ""),
    ],
)
def test_a_bookmark_names_the_page_that_is_open(here: Place, page: str) -> None:
    assert bookmarked_page(Visit("en", here=here)) == page


def test_the_next_start_leads_back_to_the_place() -> None:
    way = resume(note(ON, READING, 0.25), ("en", "es"), lambda *_: True)
    assert way == Resume(Place("page", "science/cells", 0.25), "es", 1.5, "dark")
    there = step(FRESH, way, FRESH)
    assert there.here == Place("page", "science/cells", 0.25)
    assert (there.language, there.theme, there.text_step) == ("es", "dark", 1.5)
    assert step(there, FollowTheme("light"), FRESH).theme == "dark"


def test_a_page_that_is_gone_leads_home_and_a_language_that_is_gone_nowhere() -> None:
    kept = note(ON, READING, 0.25)
    way = resume(kept, ("en", "es"), lambda *_: False)
    assert way
    assert way.place == Place("home")
    assert resume(kept, ("en",), lambda *_: True) is None
    assert resume(ON, ("en", "es"), lambda *_: True) is None


def test_the_system_turns_the_light_until_somebody_chooses() -> None:
    dark = step(FRESH, FollowTheme("dark"), FRESH)
    assert dark.theme == "dark"
    chosen = step(dark, SetTheme("dark"), FRESH)
    assert step(chosen, FollowTheme("light"), FRESH).theme == "dark"
    assert step(step(chosen, Done(), FRESH), FollowTheme("dark"), FRESH).theme == "dark"


KEPT = st.builds(
    Remembered,
    on=st.booleans(),
    bookmarks=st.lists(st.text(max_size=200), max_size=BOOKMARK_LIMIT).map(tuple),
    place=st.none() | st.builds(KeptPlace, st.sampled_from(["page", "section", "guide"]), st.text(max_size=200)),
    text_step=st.floats(1, 2),
)


@given(KEPT)
def test_what_is_kept_comes_back_as_it_was(kept: Remembered) -> None:
    assert msgspec.json.decode(msgspec.json.encode(kept), type=Remembered) == kept


@given(
    st.lists(
        st.one_of(
            st.builds(Open, st.sampled_from(["home", "search", "my-sheet"])),
            st.builds(Open, st.just("page"), st.sampled_from(["a/b", "c/d"]), st.floats(0, 1)),
            st.builds(Write, st.just("zzplanted")),
            st.builds(SetTextStep, st.floats(0, 9)),
        ),
        max_size=20,
    ),
    st.floats(allow_nan=False),
)
def test_whatever_is_visited_can_be_kept_and_read_again(events: list[Any], scroll: float) -> None:
    visit = FRESH
    for event in events:
        visit = step(visit, event, FRESH)
    written = msgspec.json.encode(note(ON, visit, scroll))
    assert b"zzplanted" not in written
    assert msgspec.json.decode(written, type=Remembered).on
