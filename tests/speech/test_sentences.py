"""A page becomes sentences: each in its place, in its language, telephone numbers digit by digit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.sentences import HEADING_PAUSE_MS, Passage, sentences, spoken


def said(text: str, lang: str = "en") -> list[str]:
    """The sentences of one passage."""
    return [sentence.text for sentence in sentences([Passage(text, lang)])]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One cell changes. It makes copies.", ["One cell changes.", "It makes copies."]),
        ("¿Qué es? Es un cáncer. ¡Pregunte!", ["¿Qué es?", "Es un cáncer.", "¡Pregunte!"]),
        ("She said: “Ask me.” Then she left.", ["She said: “Ask me.”", "Then she left."]),
        ("Call Dr. Lee today. Or tomorrow.", ["Call Dr. Lee today.", "Or tomorrow."]),
        ("La Dra. Ruiz lo explica.", ["La Dra. Ruiz lo explica."]),
        ("About 1.5 million people, e.g. nurses.", ["About 1.5 million people, e.g. nurses."]),
        ("In the U.S. Medicare pays.", ["In the U.S. Medicare pays."]),
        ("It covers 2011 to 2016. When few join.", ["It covers 2011 to 2016.", "When few join."]),
        ("Ask about Part D. It pays.", ["Ask about Part D.", "It pays."]),
        ("1. Ask your team.", ["1. Ask your team."]),
        ("Step 3 of 7", ["Step 3 of 7"]),
        ("8 of 10 do. 2 do not.", ["8 of 10 do.", "2 do not."]),
        ("  Spaces   around  ", ["Spaces   around"]),
        ("• — …", []),
        ("", []),
    ],
)
def test_text_is_cut_where_a_reader_takes_breath(text: str, parts: list[str]) -> None:
    assert said(text) == parts


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("1-800-955-4572", "1, 8 0 0, 9 5 5, 4 5 7 2"),
        ("Call (800) 227-2345 now", "Call 8 0 0, 2 2 7, 2 3 4 5 now"),
        ("800-813-4673 (800-813-HOPE)", "8 0 0, 8 1 3, 4 6 7 3 (800-813-HOPE)"),
        ("from 2011 to 2016", "from 2011 to 2016"),
        ("2011-2016", "2011-2016"),
        ("10-20 people", "10-20 people"),
        ("12,345 people", "12,345 people"),
    ],
)
def test_a_telephone_number_is_said_digit_by_digit_and_other_numbers_are_not(text: str, heard: str) -> None:
    assert spoken(text) == heard


def test_each_sentence_keeps_its_place_and_the_language_of_its_passage() -> None:
    found = sentences([Passage("Word", "en", heading=True), Passage("", "en"), Passage("Uno. Dos.", "es")])
    assert [(s.passage, s.start, s.end, s.lang) for s in found] == [(0, 0, 4, "en"), (2, 0, 4, "es"), (2, 5, 9, "es")]


def test_a_heading_is_followed_by_a_longer_pause_and_the_middle_of_a_paragraph_by_none() -> None:
    heading, first, last = sentences([Passage("Word", "en", heading=True), Passage("One. Two.", "en")])
    assert heading.pause == HEADING_PAUSE_MS
    assert first.pause == 0 < last.pause < heading.pause


def test_places_are_counted_as_qt_counts_them() -> None:
    (_, second) = sentences([Passage("A 🙂 smile. Then more.", "en")])
    assert (second.start, second.end) == (12, 22)


@given(st.text(max_size=200))
def test_sentences_never_overlap_and_are_exactly_the_text_they_stand_in(text: str) -> None:
    found = sentences([Passage(text, "en")])
    units = text.encode("utf-16-le", "surrogatepass")
    end = 0
    for sentence in found:
        assert end <= sentence.start < sentence.end
        end = sentence.end
        assert units[sentence.start * 2 : end * 2] == sentence.text.encode("utf-16-le", "surrogatepass")
