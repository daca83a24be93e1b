"""Reading levels: syllables, sentences and the formulas, on words and texts whose values are known."""

import pytest

from kiosk.content import syllables
from kiosk.content.readability import (
    RULES,
    Counts,
    Simplifier,
    count,
    flesch_kincaid,
    rule_of,
    szigriszt_pazos,
)
from kiosk.content.sentences import sentences, words

SPANISH = {
    "mieloma": 3, "médula": 3, "sangre": 2, "día": 2, "países": 3, "baúl": 2, "ahora": 3,
    "guerra": 2, "pingüino": 3, "queso": 2, "muy": 1, "leer": 2, "caoba": 3, "aéreo": 4,
    "ciudad": 2, "construir": 2, "huésped": 2, "prohibir": 2, "ayuda": 3, "yo": 1, "y": 1,
    "enfermedad": 4, "célula": 3, "tratamiento": 4, "quimioterapia": 5, "riñones": 3, "búho": 2,
    "oír": 2, "increíble": 4, "vehículo": 4, "vio": 1, "averiguáis": 4, "2026": 1,
}  # fmt: skip

ENGLISH = {
    "cell": 1, "cells": 1, "plasma": 2, "bone": 1, "marrow": 2, "table": 2, "treated": 2,
    "worked": 1, "needed": 2, "question": 2, "questions": 2, "action": 2, "remission": 3,
    "caution": 2, "medicine": 3, "immune": 2, "being": 2, "science": 2, "trial": 2, "quiet": 2,
    "area": 3, "create": 2, "someone": 2, "hopeful": 2, "careful": 2, "calcium": 3, "diarrhea": 4,
    "society": 4, "read": 1, "reach": 1, "ready": 2, "people": 2, "minutes": 2, "times": 1,
    "nurses": 2, "changes": 2, "eye": 1, "the": 1, "36,000": 1,
}  # fmt: skip


@pytest.mark.parametrize(("word", "number"), SPANISH.items())
def test_spanish_syllables_follow_diphthong_and_hiatus(word: str, number: int) -> None:
    assert syllables.spanish(word) == number


@pytest.mark.parametrize(("word", "number"), ENGLISH.items())
def test_english_syllables_are_counted_as_they_sound(word: str, number: int) -> None:
    assert syllables.english(word) == number


def test_the_formulas_give_the_values_of_their_authors() -> None:
    counts = Counts(sentences=10, words=100, syllables=150)
    assert flesch_kincaid(counts) == pytest.approx(0.39 * 10 + 11.8 * 1.5 - 15.59)
    counts = Counts(sentences=10, words=100, syllables=200)
    assert szigriszt_pazos(counts) == pytest.approx(206.835 - 62.3 * 2 - 10)


def test_a_known_english_text_has_its_known_grade() -> None:
    text = (
        "Four score and seven years ago our fathers brought forth, upon this continent, a new nation, "
        "conceived in liberty, and dedicated to the proposition that all men are created equal."
    )
    counted = count([text], RULES["en"])
    assert (counted.sentences, counted.words) == (1, 30)
    assert counted.syllables == pytest.approx(49, abs=1)


def test_a_known_spanish_text_counts_as_by_hand() -> None:
    text = "En un lugar de la Mancha, de cuyo nombre no quiero acordarme."
    assert count([text], RULES["es"]) == Counts(1, 12, 20)


def test_taught_words_and_names_count_as_an_easy_word() -> None:
    simplifier = Simplifier(["immunoglobulin", "immunoglobulins"], RULES["en"])
    text = "Immunoglobulins help. We met Doctor Rosa Hernandez at the Mayo Clinic."
    assert simplifier.simplify(text) == "thing help. We met thing at the thing."


def test_a_language_without_a_rule_is_not_measured() -> None:
    assert rule_of("ar") is None
    assert rule_of("es-US") is RULES["es"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("One. Two! Three?", 3),
        ("Ask Dr. Lee at 9 a.m. on Monday.", 1),
        ("It ends at 5 p.m. Then go.", 2),
        ("A fever of 100.4 F is high.", 1),
        ("¿Qué pasa? ¡Llame! Gracias.", 3),
        ("En EE. UU. hay más.", 1),
        ("“Call us.” They will.", 2),
        ("هل تريد؟ نعم.", 2),
        ("No end", 1),
        ("", 0),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, number: int) -> None:
    assert len(list(sentences(text))) == number


def test_a_word_may_hold_hyphens_and_points() -> None:
    assert words("A half-hour, 1,200 beta-2 and don't.") == [
        "A", "half-hour", "1,200", "beta-2", "and", "don't",
    ]  # fmt: skip
