"""What should be said of a page: the words its rows draw, from the library and not from the voice."""

from collections.abc import Iterator
from typing import Any

from kiosk.ui.rows import Row

FOR_THE_EYE = {
    "html",
    "picture",
    "href",
    "id",
    "kind",
    "fact",
    "term",
    "level",
    "why",
    "right",
    "links",
    "people",
    "of",
}
"""Keys of a row's data that are not words of the screen."""
ONE_AT_A_TIME = {"steps", "moments", "letters"}
LATER = {"feedback", "cue", "say"}
"""Said after an answer, on a button, or by the voice's own pronunciation."""
NOT_DRAWN_IN = {"action": {"offer", "name", "hours", "website", "languages", "year"}, "treatments": {"kind"}}

UNTITLED = {"questions"}
UNTITLED_UNDER_A_LABEL = {"action", "contacts", "steps", "compare", "treatments"}


def words_of(value: Any, kind: str, key: str = "") -> Iterator[str]:  # noqa: ANN401  any data of a row
    """Yield the words that the block of `kind` draws, in the order of its data."""
    if key in FOR_THE_EYE | LATER | NOT_DRAWN_IN.get(kind, set()) and not (kind == "glossary" and key == "term"):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from words_of(inner, kind, name)
    elif isinstance(value, list) and value and key in ONE_AT_A_TIME:
        yield from words_of(value[0], kind)
    elif isinstance(value, list):
        for inner in value:
            yield from words_of(inner, kind, key)


def written(row: Row) -> Iterator[str]:
    """Yield the words of one row: its label, then what its block draws."""
    if row.label:
        yield row.label
    titled = row.kind not in UNTITLED and not (row.label and row.kind in UNTITLED_UNDER_A_LABEL)
    yield from words_of(row.data if titled else {**row.data, "title": ""}, row.kind)


def folded(text: str) -> str:
    """Return a text without differences of white space."""
    return " ".join(text.split())


def out_of_order(said: str, wanted: list[str]) -> str:
    """Return the first of `wanted` that `said` does not hold after the one before it; "" when all are there."""
    at = 0
    for words in map(folded, wanted):
        found = said.find(words, at)
        if found < 0:
            return words
        at = found + len(words)
    return ""


def rows_out_of_order(said: str, rows: list[list[str]]) -> list[str]:
    """Return what is missing of the rows of a page; none may begin before the row above it. A row has its own order."""
    at = 0
    for row in rows:
        found = {words: said.find(folded(words), at) for words in row}
        missing = [words for words, place in found.items() if place < 0]
        if missing:
            return missing
        at = min(found.values(), default=at)
    return []
