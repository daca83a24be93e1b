"""Every sheet passes PDF/UA-1, says its title and language, and says what the library says, in its order."""

from pathlib import Path

import page as page_validation
import pypdfium2
import pytest

from kiosk.content.library import Library
from kiosk.toolkit.document import Document, derive_document
from kiosk.toolkit.options import Clinic, Paper, PrintOptions, Size
from kiosk.toolkit.parts import PagePart, Request
from kiosk.toolkit.print_poster import POSTER_PAGE
from tests.toolkit.conftest import TODAY, Printed
from tests.toolkit.layout import faults
from tests.toolkit.paper_text import of_model, of_pdf

TOOLKIT = Path(__file__).parents[2] / "content" / "en" / "toolkit"
SHEETS = sorted(f"toolkit/{file.stem}" for file in TOOLKIT.glob("sheet-*.md"))
PAGES = ["science/what-is-myeloma", "science/how-myeloma-cells-develop", "equity/race", "stories/rosa-says-it-again"]
SHAPES: list[tuple[tuple[str, ...], Size, Paper]] = [
    (("en",), "normal", "letter"),
    (("es",), "large", "a4"),
    (("en", "es"), "normal", "letter"),
]


def derived(library: Library, page: str, languages: tuple[str, ...], size: Size, paper: Paper) -> Document:
    options = PrintOptions(languages, size, paper)
    return derive_document(library, Request((PagePart(page),)), options, Clinic(), TODAY)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: "-".join((*shape[0], *shape[1:])))
@pytest.mark.parametrize("page", SHEETS + PAGES)
def test_a_sheet_is_accessible(
    printed: Printed, page: str, shape: tuple[tuple[str, ...], Size, Paper], tmp_path: Path
) -> None:
    typeset = printed(page, *shape)
    file = tmp_path / "sheet.pdf"
    file.write_bytes(typeset.pdf)
    assert typeset.tagged
    assert not typeset.warnings
    assert page_validation.validate_pdf(str(file), profile="ua1").is_compliant
    assert typeset.pages == len(pypdfium2.PdfDocument(typeset.pdf))


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: "-".join((*shape[0], *shape[1:])))
@pytest.mark.parametrize("page", [name for name in SHEETS + PAGES if name != POSTER_PAGE])
def test_a_sheet_says_all_that_was_derived_in_that_order(
    printed: Printed, library: Library, page: str, shape: tuple[tuple[str, ...], Size, Paper]
) -> None:
    typeset = printed(page, *shape)
    document = derived(library, page, *shape)
    assert of_pdf(typeset.pdf, document) == of_model(document)


@pytest.mark.parametrize(
    "page", ["science/treatment-considerations", "science/bones-kidneys-infections", "science/stages-and-risk"]
)
def test_the_longest_pages_are_laid_out_soundly_in_two_languages_at_large_size(printed: Printed, page: str) -> None:
    typeset = printed(page, ("en", "es"), "large", "letter")
    assert (typeset.tagged, typeset.warnings) == (True, ())
    assert not faults(typeset.pdf, side_mm=20.0)
