"""Every page, in both languages: all its words are said, in their order, and nothing is said twice in a row."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk import paths
from kiosk.app import Kiosk, Setup
from kiosk.ui.rows import Row
from tests.visitor import Visitor

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


@pytest.fixture(scope="module")
def kiosk(shipped: Path) -> Iterator[Kiosk]:
    """A kiosk whose voice makes no sound."""
    setup = Setup(paths.shipped_content_dir(), shipped, size=(1080, 1920), motion=False, voice="silent")
    with Kiosk(setup) as opened:
        yield opened


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


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "es"])
def test_all_words_of_every_page_are_said(kiosk: Kiosk, language: str) -> None:
    visitor = Visitor(kiosk)
    kiosk.shell.done()
    kiosk.shell.chooseLanguage(language)
    unsaid = []
    for page in kiosk.library.page_ids(language):
        if page.endswith("/index"):
            continue
        kiosk.shell.openPage(page, 0.0)
        visitor.settle()
        kiosk.shell.listen()
        said = folded(" ".join(sentence.text for sentence in kiosk.shell.reader.sentences))
        props = kiosk.shell.page_model.props
        rows = kiosk.shell.page_model.list._rows
        wanted = [props.title, props.hook, *(word for row in rows for word in written(row))]
        unsaid += [(page, word) for word in wanted if folded(word) not in said]
        assert all(sentence.lang == language for sentence in kiosk.shell.reader.sentences)
        kiosk.shell.reader.stop()
    assert not unsaid, "\n".join(f"{page}: {word}" for page, word in unsaid)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("place", ["home", "science", "term:m-protein", "treatment:imids", "org:acs", "sheet:text"])
def test_home_doors_and_sheets_are_said_from_their_title_on(kiosk: Kiosk, language: str, place: str) -> None:
    visitor = Visitor(kiosk)
    kiosk.shell.done()
    kiosk.shell.chooseLanguage(language)
    kind, _, name = place.partition(":")
    if kind == "sheet":
        kiosk.shell.openSheet(name)
    elif name:
        kiosk.shell.follow(place, 0.0)
    elif place != "home":
        kiosk.shell.openDoor(place, 0.0)
    visitor.settle()
    headings = [thing.name for thing in visitor.things() if thing.role == thing.role.Heading]
    kiosk.shell.listen()
    said = [folded(sentence.text) for sentence in kiosk.shell.reader.sentences]
    kiosk.shell.reader.stop()
    assert said
    assert folded(headings[-1 if name else 0]) in " ".join(said)
