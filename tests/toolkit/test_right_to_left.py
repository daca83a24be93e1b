"""Arabic on paper: from right to left, in its own script, with English beside it, and still PDF/UA-1."""

from collections.abc import Iterator
from pathlib import Path

import page as page_validation
import pypdfium2
import pytest

from kiosk import paths
from kiosk.content.compile import compile_library
from kiosk.content.library import Library
from kiosk.toolkit.document import derive_document
from kiosk.toolkit.options import Clinic, PrintOptions
from kiosk.toolkit.parts import PagePart, Request
from kiosk.toolkit.typesetter import Typeset, Typesetter
from tests.toolkit.conftest import TODAY

DIABETES = Path(__file__).resolve().parent.parent / "fixtures" / "diabetes"
PAGE = "basics/what-is-diabetes"


@pytest.fixture(scope="module")
def diabetes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    file = tmp_path_factory.mktemp("diabetes") / "library.sqlite"
    assert compile_library(DIABETES, file, strict=False).written
    opened = Library.open(file)
    yield opened
    opened.close()


def typeset(library: Library, *languages: str) -> Typeset:
    document = derive_document(library, Request((PagePart(PAGE),)), PrintOptions(languages), Clinic(), TODAY)
    return Typesetter(paths.assets_dir()).typeset(document)


@pytest.mark.parametrize("languages", [("ar",), ("ar", "en"), ("fr", "en")], ids="-".join)
def test_a_page_in_another_script_is_accessible(diabetes: Library, languages: tuple[str, ...], tmp_path: Path) -> None:
    done = typeset(diabetes, *languages)
    file = tmp_path / "page.pdf"
    file.write_bytes(done.pdf)
    assert (done.tagged, done.warnings) == (True, ())
    assert page_validation.validate_pdf(str(file), profile="ua1").is_compliant


def test_arabic_is_set_in_its_own_letters_from_the_right_edge(diabetes: Library) -> None:
    page = pypdfium2.PdfDocument(typeset(diabetes, "ar").pdf)[0]
    words = page.get_textpage()
    arabic = [n for n in range(words.count_chars()) if "\u0600" <= words.get_text_range(n, 1) <= "\u06ff"]
    assert len(arabic) > 100
    right = max(words.get_charbox(n)[2] for n in arabic)
    assert page.get_width() - right == pytest.approx(20 / 25.4 * 72, abs=3)


def test_what_is_read_from_right_to_left_says_so_for_its_booklet(diabetes: Library) -> None:
    assert [typeset(diabetes, *languages).rtl for languages in (("ar", "en"), ("en", "ar"))] == [True, False]


def test_a_page_that_english_lacks_is_printed_in_the_first_language_alone(diabetes: Library) -> None:
    request = Request((PagePart("living/eating"),))
    document = derive_document(diabetes, request, PrintOptions(("en", "fr")), Clinic(), TODAY)
    assert b'"lang":"fr"' not in document.content
