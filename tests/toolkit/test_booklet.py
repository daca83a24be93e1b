"""A booklet, folded, reads from the first page to the last; and every page lands on its half of the sheet."""

import pypdfium2
import pytest
import typst
from hypothesis import given
from hypothesis import strategies as st

from kiosk.toolkit.booklet import HALVES, SHEETS, Side, impose, sides
from kiosk.toolkit.options import Paper

POINTS_A_MM = 72 / 25.4


def folded(order: tuple[Side, ...], *, rtl: bool) -> list[int | None]:
    """Turn the leaves of the folded booklet, front to back, and write down the pages seen."""
    sheets = [(order[i], order[i + 1]) for i in range(0, len(order), 2)]
    first, last = (0, 1) if rtl else (1, 0)
    seen: list[int | None] = []
    for front, back in sheets:
        seen += [front[first], back[last]]
    for front, back in reversed(sheets):
        seen += [back[first], front[last]]
    return seen


@given(st.integers(0, 90), st.booleans())
def test_the_folded_booklet_reads_in_order(pages: int, rtl: bool) -> None:  # noqa: FBT001  hypothesis gives it
    seen = folded(sides(pages, rtl=rtl), rtl=rtl)
    assert seen[:pages] == list(range(1, pages + 1))
    assert seen[pages:] == [None] * (-pages % 4)


def test_one_sheet_is_four_pages() -> None:
    assert sides(4) == ((4, 1), (2, 3))
    assert sides(4, rtl=True) == ((1, 4), (3, 2))
    assert sides(5) == ((None, 1), (2, None), (None, 3), (4, 5))


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("rtl", [False, True])
def test_every_page_lands_on_its_half(paper: Paper, rtl: bool) -> None:  # noqa: FBT001  a parameter
    width, height = HALVES[paper]
    source = f"#set page(width: {width}mm, height: {height}mm)\n" + "#pagebreak()\n".join(
        f"Seite{number}\n" for number in range(1, 7)
    )
    booklet = pypdfium2.PdfDocument(impose(typst.compile(source.encode()), 6, paper, rtl=rtl))
    sheet = tuple(side * POINTS_A_MM for side in SHEETS[paper])
    for page, (left, right) in zip(booklet, sides(6, rtl=rtl), strict=True):
        assert page.get_size() == pytest.approx(sheet, abs=0.1)
        words = page.get_textpage()
        halves = ((0, left), (sheet[0] / 2, right))
        found = [words.get_text_bounded(x, 0, x + sheet[0] / 2, sheet[1]).strip() for x, _ in halves]
        assert found == [f"Seite{number}" if number else "" for _, number in halves]
