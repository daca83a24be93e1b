"""A pen has room: lines of 9 mm and more, boxes of 5 mm and more, words of 14 and 18 points, QR codes that scan."""

from itertools import pairwise

import pypdfium2
import pytest
from pypdfium2 import raw

from kiosk.toolkit.options import Size
from tests.toolkit.conftest import Printed

MM = 72 / 25.4


def boxes(page: pypdfium2.PdfPage, kind: int) -> list[tuple[float, float, float, float]]:
    return [thing.get_bounds() for thing in page.get_objects(filter=[kind], max_depth=5)]


@pytest.mark.parametrize("size", ["normal", "large"])
def test_lines_to_write_on_are_nine_millimetres_apart(printed: Printed, size: Size) -> None:
    pdf = pypdfium2.PdfDocument(printed("toolkit/sheet-17-share-your-story", ("en",), size, "letter").pdf)
    lines = [box for box in boxes(pdf[1], raw.FPDF_PAGEOBJ_PATH) if box[3] - box[1] < MM and box[2] - box[0] > 100 * MM]
    heights = sorted({round(box[1], 1) for box in lines})
    gaps = [upper - lower for lower, upper in pairwise(heights)]
    assert len(gaps) > 8
    assert min(gap for gap in gaps[1:] if gap > 1) >= 9 * MM


@pytest.mark.parametrize("size", ["normal", "large"])
def test_boxes_to_tick_are_five_millimetres(printed: Printed, size: Size) -> None:
    page = pypdfium2.PdfDocument(printed("toolkit/sheet-04-questions-for-my-visit", ("en",), size, "letter").pdf)[1]
    words = page.get_textpage()
    ticks = [n for n in range(words.count_chars()) if words.get_text_range(n, 1) == "\u2610"]
    assert len(ticks) > 4
    for tick in ticks:
        left, bottom, right, top = words.get_charbox(tick)
        assert min(right - left, top - bottom) >= 5 * MM


@pytest.mark.parametrize(("size", "points"), [("normal", 14), ("large", 18)])
def test_words_have_the_size_that_was_asked_for(printed: Printed, size: Size, points: int) -> None:
    page = pypdfium2.PdfDocument(printed("science/what-is-myeloma", ("en",), size, "letter").pdf)[0]
    words = page.get_textpage()
    place = words.get_text_range().index("Multiple myeloma is a cancer")
    assert raw.FPDFText_GetFontSize(words, place) == pytest.approx(points, abs=0.01)
