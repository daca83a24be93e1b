"""Every page, in both languages: all its words are said, in their order, and nothing is said twice in a row."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.setup import Setup
from tests.spoken import folded, written
from tests.visitor import Visitor


@pytest.fixture(scope="module")
def kiosk(shipped: Path) -> Iterator[Kiosk]:
    """A kiosk whose voice makes no sound."""
    setup = Setup(paths.shipped_content_dir(), shipped, size=(1080, 1920), motion=False, voice="silent")
    with Kiosk(setup) as opened:
        yield opened


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
