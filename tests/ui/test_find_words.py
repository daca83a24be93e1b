"""Finding on a page: case, accents and white space do not count, and places are those of the text as written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.find_words import FOUND_LIMIT, Found, find_words


@pytest.mark.parametrize(
    ("text", "query", "places"),
    [
        ("Plasma cells, cell by cell", "cell", ["cell", "cell", "cell"]),
        ("La médula ósea", "medula", ["médula"]),
        ("La medula osea", "MÉDULA ÓSEA", ["medula osea"]),
        ("me\u0301dula", "medula", ["me\u0301dula"]),
        ("mañana y manana", "manana", ["mañana", "manana"]),
        ("bone\u00a0 \n marrow", "bone marrow", ["bone\u00a0 \n marrow"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("nothing", "x", []),
        ("nothing", "   ", []),
        ("", "a", []),
    ],
)
def test_words_are_found_where_they_stand(text: str, query: str, places: list[str]) -> None:
    assert [text[found.start : found.end] for found in find_words([text], query)] == places


def test_matches_come_in_the_order_of_the_texts() -> None:
    assert find_words(["b a", "", "a"], "a") == [Found(0, 2, 3), Found(2, 0, 1)]


def test_one_letter_on_a_long_page_is_found_so_often_and_no_more() -> None:
    assert len(find_words(["a" * 9999], "a")) == FOUND_LIMIT


@given(st.lists(st.text(max_size=30), max_size=5), st.text(max_size=4))
def test_every_match_lies_in_its_text_and_they_do_not_overlap(texts: list[str], query: str) -> None:
    last = (0, 0)
    for found in find_words(texts, query):
        assert 0 <= found.start < found.end <= len(texts[found.text])
        assert (found.text, found.start) >= last
        last = (found.text, found.end)
