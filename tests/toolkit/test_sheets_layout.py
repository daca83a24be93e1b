"""Every sheet, in each language and both, at both sizes and on both papers: nothing is cut, lost or stranded."""

from pathlib import Path

import pytest

from kiosk.toolkit.options import Paper, PrintOptions, Size
from kiosk.toolkit.print_poster import POSTER_PAGE
from tests.toolkit.conftest import Printed, PrintedAs
from tests.toolkit.layout import faults

TOOLKIT = Path(__file__).parents[2] / "content" / "en" / "toolkit"
SHEETS = sorted(f"toolkit/{file.stem}" for file in TOOLKIT.glob("sheet-*.md"))
LANGUAGES = (("en",), ("es",), ("en", "es"))
SHAPES: tuple[tuple[tuple[Size, Paper], ...], ...] = (
    (("normal", "letter"), ("large", "a4")),
    (("normal", "a4"), ("large", "letter")),
)
"""Each sheet and language takes one pair in turn, so that each sheet meets each size on each paper."""
POSTER_SIDE_MM, SHEET_SIDE_MM, BOOKLET_SIDE_MM = 17.0, 20.0, 13.0


@pytest.mark.parametrize("languages", LANGUAGES, ids="-".join)
@pytest.mark.parametrize("sheet", SHEETS)
def test_a_sheet_is_laid_out_soundly(printed: Printed, sheet: str, languages: tuple[str, ...]) -> None:
    side = POSTER_SIDE_MM if sheet == POSTER_PAGE else SHEET_SIDE_MM
    turn = SHEETS.index(sheet) + LANGUAGES.index(languages)
    for size, paper in SHAPES[turn % 2]:
        typeset = printed(sheet, languages, size, paper)
        assert typeset.tagged
        assert not typeset.warnings
        assert not faults(typeset.pdf, side_mm=side), f"{size}, {paper}"


@pytest.mark.parametrize("sheet", [sheet for sheet in SHEETS if sheet != POSTER_PAGE])
def test_a_booklet_is_laid_out_soundly(printed_as: PrintedAs, sheet: str) -> None:
    """On the smaller of the two half pages."""
    typeset = printed_as(sheet, PrintOptions(("es",), paper="letter", booklet=True))
    assert (typeset.tagged, typeset.warnings) == (True, ())
    assert not faults(typeset.pdf, side_mm=BOOKLET_SIDE_MM)


@pytest.mark.parametrize("paper", ["letter", "a4", "tabloid", "a3"])
@pytest.mark.parametrize("languages", [("en",), ("es",), ("es", "en")], ids="-".join)
def test_the_poster_is_one_page_of_any_paper(printed: Printed, languages: tuple[str, ...], paper: Paper) -> None:
    typeset = printed(POSTER_PAGE, languages, "normal", paper)
    assert (typeset.pages, typeset.tagged, typeset.warnings) == (1, True, ())
    assert not faults(typeset.pdf, side_mm=POSTER_SIDE_MM)
