"""The compiled library gives what the folder says, in each language, and opens at once."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.library import Library
from kiosk.content.model import Term
from kiosk.content.sorting import sort_key
from kiosk.errors import LibraryError, PageMissing


def test_it_knows_its_languages_and_doors(library: Library) -> None:
    assert [language.direction for language in library.manifest.languages] == ["ltr", "ltr", "rtl"]
    assert [door.id for door in library.manifest.doors] == ["basics", "living"]
    assert len(library.version) == 16


def test_a_page_reads_as_it_was_written(library: Library) -> None:
    page = library.page("ar", "basics/what-is-diabetes")
    assert page.title == "ما هو السكري؟"
    assert page.file == "ar/basics/what-is-diabetes.md"
    assert page.words > 50
    assert library.has_page("en", "living/eating")
    assert not library.has_page("fr", "living/eating")


def test_a_missing_page_is_said_in_plain_words(library: Library) -> None:
    with pytest.raises(PageMissing, match="'living/eating' is not in the library"):
        library.page("fr", "living/eating")


def test_cards_of_a_door_come_in_order_and_without_its_landing_page(library: Library) -> None:
    assert [card.id for card in library.cards("en", "basics")] == [
        "basics/what-is-diabetes",
        "basics/words",
    ]
    card = library.card("en", "basics/index")
    assert card
    assert card.kind == "section"
    assert library.card("en", "none/none") is None


def test_guides_come_in_order_with_what_the_shelf_shows(shipped: Path) -> None:
    opened = Library.open(paths.library_file(shipped))
    guides = {lang: opened.handouts(lang) for lang in ("en", "es")}
    topics = {lang: opened.home(lang).topics for lang in guides}
    opened.close()
    assert [card.order for card in guides["en"]] == list(range(101, 119))
    assert [(card.id, card.hue, card.topics) for card in guides["en"]] == [
        (card.id, card.hue, card.topics) for card in guides["es"]
    ]
    assert guides["es"][11].hue == "equity"
    assert guides["es"][11].topics == ("money",)
    assert list(topics["es"].values()) == ["Para mi cita", "En casa", "Dinero", "Para la familia"]


def test_a_library_may_have_no_guides(library: Library) -> None:
    assert library.handouts("en") == ()
    assert library.home("en").topics == {}


def test_a_fact_speaks_the_language_where_it_can(library: Library) -> None:
    french, english = library.fact("fr", "d-01"), library.fact("en", "d-01")
    assert french
    assert english
    assert french.figure == "14 sur 100"
    assert french.sources == english.sources == ("who-2024",)
    untranslated = library.fact("fr", "d-02")
    assert untranslated
    assert untranslated.figure == "99 in 100"
    assert library.fact("fr", "none") is None


def test_an_organisation_keeps_its_phone_in_each_language(library: Library) -> None:
    organisation = library.organisation("ar", "helpline")
    assert organisation
    assert (organisation.phone, organisation.what_they_offer) == ("555-0100", "إجابات عبر الهاتف")


def test_the_other_lists_are_there(library: Library) -> None:
    assert library.home("fr").touch == "Touchez votre langue."
    assert [moment.title for moment in library.moments("fr")] == ["Au début"]
    assert [entry.id for entry in library.treatments("ar")] == ["shots"]
    assert library.treatment("en", "shots") is not None
    assert [sign.id for sign in library.urgent_signs("en")] == ["u-low"]
    assert library.urgent_sign("en", "u-low") is not None
    assert library.source("who-2024") is not None
    assert library.picture("none") is None


def test_words_sort_as_their_language_sorts(library: Library) -> None:
    assert [term.id for term in library.terms("en")] == ["glucose", "insulin"]
    assert library.term("en", "glucose") == Term(
        "glucose",
        "Glucose",
        "The sugar in your blood.",
        other_names=("blood sugar",),
        forms=("blood sugars",),
        picture="drop",
    )
    words = ["ñame", "nube", "Nácar", "oso", "ébano", "Eco"]
    assert sorted(words, key=lambda word: sort_key(word, "es")) == [
        "ébano", "Eco", "Nácar", "nube", "ñame", "oso",
    ]  # fmt: skip


@pytest.mark.parametrize("data", [None, b"", b"no database", b"SQLite format 3\x00" + b"x" * 99])
def test_a_library_that_cannot_be_opened_is_a_plain_sentence(tmp_path: Path, data: bytes | None) -> None:
    file = tmp_path / "library.sqlite"
    if data is not None:
        file.write_bytes(data)
    with pytest.raises(LibraryError, match="kiosk build"):
        Library.open(file)


def test_opening_takes_milliseconds_and_no_parser(compiled: Path) -> None:
    start = time.perf_counter()
    Library.open(compiled).close()
    assert time.perf_counter() - start < 0.1
    code = (
        "import sys; from kiosk.content.library import Library; "
        "print([m for m in ('markdown', 'yaml', 'pymdownx', 'rapidfuzz') if m in sys.modules])"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(  # noqa: S603 - our own interpreter and our own words
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
