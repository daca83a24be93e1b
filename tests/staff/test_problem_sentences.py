"""What the gates say of a clinic's own pages can be read by staff in their language: no sentence is forgotten."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.problems import Problem
from kiosk.staff.problems import PARTS, TABLES, told, words

CONTENT = Path(__file__).resolve().parents[2] / "kiosk" / "content"
SAYING = (
    *(file for file in sorted((CONTENT / "check").glob("*.py")) if file.stem not in {"mark", "report", "statistics"}),
    *sorted((CONTENT / "blocks").glob("*.py")),
    *(
        CONTENT / f"{name}.py"
        for name in (
            "budget", "fence", "files", "front_matter", "guard", "inline", "load", "located", "marks", "own", "parse",
            "pictures", "records", "refs", "scan", "targets",
        )
    ),
)  # fmt: skip
NOT_SAID = {
    "simple key",
    "quoted scalar",
    "{} {} | {}",
    "{source: {}, checked_by: null, on: null, source_hash: ''}",
    "There is no content folder at {}. Name the folder that holds library.yaml.",
    "There is no library.yaml in {}. Name the folder that holds it.",
    "library.yaml cannot be used: {}",
}
"""Not told as a problem: what a parser is asked for, or an error of the whole folder."""


def is_said(text: str) -> bool:
    """Tell words from patterns and from what is joined to other words."""
    return (
        " " in text
        and any(map(str.isalpha, text))
        and not text.startswith((" ", ",", "^"))
        and "\\" not in text
        and "(?" not in text
    )


def sentences(file: Path) -> Iterator[str]:
    """Yield each text of a module that is no documentation, with `{}` for what is filled in."""
    tree = ast.parse(file.read_text("utf-8"))
    parts = {id(value) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for value in node.values}
    parts |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if id(node) in parts:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield "".join(str(v.value) if isinstance(v, ast.Constant) else "{}" for v in node.values)


@pytest.mark.parametrize("lang", TABLES)
def test_every_sentence_of_the_gates_is_in_the_tables(lang: str) -> None:
    said = {text for file in SAYING for text in sentences(file) if is_said(text)} - NOT_SAID
    assert len(said) > 200
    missing = [text for text in sorted(said) if text not in PARTS[lang] and words(filled(text), lang) == filled(text)]
    assert missing == []


def filled(text: str) -> str:
    """Return a sentence as a gate would say it."""
    return text.replace("{}", "x-1")


@pytest.mark.parametrize("lang", TABLES)
def test_a_translation_fills_in_all_that_the_sentence_does(lang: str) -> None:
    for table in (TABLES[lang], PARTS[lang]):
        for english, translated in table.items():
            wanted = english.count("{}")
            if wanted:
                assert [translated.count(f"{{{place}}}") for place in range(wanted)] == [1] * wanted, english


def test_what_stands_in_a_blank_is_said_in_the_language_too() -> None:
    problem = Problem(
        "es/community/own-a.md",
        0,
        "length",
        "a sentence has 31 words ('Uno dos tres ...')",
        "Make two of it; the most is 25.",
    )
    assert told(problem, "es") == (
        "es/community/own-a.md:1: largo: una oración tiene 31 palabras ('Uno dos tres ...'). "
        "Haga dos de ella; lo máximo es 25."
    )
    assert told(problem, "en") == str(problem)


def test_names_are_left_as_they_are_and_so_is_what_no_table_knows() -> None:
    assert words("the term 'a list' does not exist", "es") == "la palabra 'a list' no existe"
    assert words("Nobody ever wrote this.", "es") == "Nobody ever wrote this."
    assert words("raw HTML is not allowed", "fr") == "raw HTML is not allowed"
