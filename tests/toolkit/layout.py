"""Reads a PDF back and says what is wrong with its layout: margins, headings, rows, empty pages, overlaps, fonts.

Boxes are (left, bottom, right, top) in points from the lower left corner, as PDF counts them.
"""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as pdfium

POINTS_A_MM = 72 / 25.4
EDGE_MM = 12.0
LEAST_LINES = 4
ONE_LINE = 3.0
OVERHANG = 1.0
LETTER_OVERHANG = 0.12
FOOT_ROOM = 20.0
HEADINGS = {"H1", "H2", "H3", "H4", "H5", "H6"}

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong: its kind, the page counted from 1, and the words near it."""

    kind: str
    page: int
    near: str


@dataclass
class Seen:
    """What stands on one page. `words` are pieces of lines, `marked` the boxes of tagged text by mark."""

    number: int
    width: float
    height: float
    words: list[tuple[Box, str]] = field(default_factory=list)
    marked: dict[int, list[Box]] = field(default_factory=dict)
    shapes: list[Box] = field(default_factory=list)
    headings: list[list[int]] = field(default_factory=list)
    in_reading_order: list[int] = field(default_factory=list)
    split_rows: int = 0
    loose_fonts: set[str] = field(default_factory=set)


def faults(pdf: bytes, *, side_mm: float = EDGE_MM, least_lines: int = LEAST_LINES) -> list[Fault]:
    """Return all faults of a document whose text may go to `side_mm` from the left and right edge."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [
            fault
            for number, page in enumerate(document, 1)
            for fault in _of_page(_look(page, number), side_mm, least_lines)
        ]
    finally:
        document.close()


def _of_page(seen: Seen, side_mm: float, least_lines: int) -> Iterator[Fault]:
    side, edge = side_mm * POINTS_A_MM - OVERHANG, EDGE_MM * POINTS_A_MM - OVERHANG
    for (left, bottom, right, top), text in seen.words:
        if left < edge or bottom < edge or right > seen.width - edge or top > seen.height - edge:
            yield Fault("under 12 mm from an edge", seen.number, text)
        elif left < side - LETTER_OVERHANG * (top - bottom) or right > seen.width - side:
            yield Fault("outside the margin", seen.number, text)
    for one, other in _overlaps(seen.words):
        yield Fault("overlapping text", seen.number, f"{one} / {other}")
    for font in sorted(seen.loose_fonts):
        yield Fault("font not embedded", seen.number, font)
    if seen.split_rows:
        yield Fault("table row over two pages", seen.number, f"{seen.split_rows} rows")
    for box in _stranded(seen):
        yield Fault("heading at the foot of a page", seen.number, _text_in(seen, box))
    lines = _line_count(seen)
    if lines < least_lines:
        yield Fault("nearly empty page", seen.number, f"{lines} lines")


def _overlaps(words: list[tuple[Box, str]]) -> Iterator[tuple[str, str]]:
    by_height = sorted(words, key=lambda word: word[0][1])
    for place, (one, text) in enumerate(by_height):
        for other, more in by_height[place + 1 :]:
            if other[1] > one[3] - OVERHANG:
                break
            width = min(one[2], other[2]) - max(one[0], other[0])
            height = min(one[3], other[3]) - max(one[1], other[1])
            if width > OVERHANG and height > OVERHANG:
                yield text, more


def _foot(seen: Seen) -> float:
    """Return the height below which only the running foot stands."""
    body = [box for boxes in seen.marked.values() for box in boxes]
    lowest = min((box[1] for box in body), default=0.0)
    tops = [box[3] for box, _ in seen.words if box[3] <= lowest + OVERHANG]
    return max(tops, default=0.0) + FOOT_ROOM if tops else 0.0


def _stranded(seen: Seen) -> Iterator[Box]:
    foot = _foot(seen)
    things = [(mark, box) for mark, boxes in seen.marked.items() for box in boxes]
    for heading in seen.headings:
        boxes = [box for mark in heading for box in seen.marked.get(mark, [])]
        if not boxes or heading[-1] != seen.in_reading_order[-1]:
            continue
        lowest = min(boxes, key=lambda box: box[1])
        below = [box for mark, box in things if mark not in heading and box[3] < lowest[1]]
        below += [box for box in seen.shapes if box[3] < lowest[1] and box[1] > foot]
        if not below:
            yield lowest


def _line_count(seen: Seen) -> int:
    foot = _foot(seen)
    heights = sorted((box[1] + box[3]) / 2 for boxes in seen.marked.values() for box in boxes)
    heights = sorted(heights + [box[1] for box in seen.shapes if box[1] > foot])
    return sum(1 for place, height in enumerate(heights) if not place or height - heights[place - 1] > ONE_LINE)


def _text_in(seen: Seen, box: Box) -> str:
    return " ".join(text for other, text in seen.words if abs(other[1] - box[1]) < 2 * ONE_LINE)


# ---------------------------------------------------------------- reading


def _look(page: pypdfium2.PdfPage, number: int) -> Seen:
    seen = Seen(number, *page.get_size())
    words = page.get_textpage()
    for place in range(words.count_rects()):
        box = words.get_rect(place)
        text = words.get_text_bounded(*box)
        if text.strip():
            seen.words.append((_without_last_space(words, box) if text[-1].isspace() else box, text.strip()))
    for thing in page.get_objects(max_depth=1):
        if thing.type == pdfium.FPDF_PAGEOBJ_TEXT:
            mark = pdfium.FPDFPageObj_GetMarkedContentID(thing)
            if mark >= 0:
                seen.marked.setdefault(mark, []).append(thing.get_bounds())
            font = pdfium.FPDFTextObj_GetFont(thing)
            if not pdfium.FPDFFont_GetIsEmbedded(font):
                seen.loose_fonts.add(_font_name(font))
        else:
            seen.shapes.append(thing.get_bounds())
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    for place in range(pdfium.FPDF_StructTree_CountChildren(tree)):
        _walk(seen, pdfium.FPDF_StructTree_GetChildAtIndex(tree, place))
    pdfium.FPDF_StructTree_Close(tree)
    return seen


def _without_last_space(words: pypdfium2.PdfTextPage, box: Box) -> Box:
    """Return the box of a piece of a line up to its last letter, since a space may hang over the margin."""
    left, bottom, right, top = box
    place = words.get_index(right - 0.5, (bottom + top) / 2, 2.0, top - bottom)
    while place and chr(pdfium.FPDFText_GetUnicode(words, place)).isspace():
        place -= 1
    end = words.get_charbox(place)[2] if place else right
    return (left, bottom, min(right, end) if end > left else right, top)


def _walk(seen: Seen, element: pdfium.FPDF_STRUCTELEMENT) -> list[int]:
    """Note an element's headings and rows; return its marks on this page in reading order."""
    kind = _type(element)
    marks: list[int] = []
    for place in range(pdfium.FPDF_StructElement_CountChildren(element)):
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, place)
        if child:
            marks += _walk(seen, child)
        else:
            mark = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, place)
            if mark >= 0:
                marks.append(mark)
                seen.in_reading_order.append(mark)
    if kind in HEADINGS:
        seen.headings.append(marks)
    if kind == "TR" and _goes_on_elsewhere(element, row=True):
        seen.split_rows += 1
    return marks


def _goes_on_elsewhere(element: pdfium.FPDF_STRUCTELEMENT, *, row: bool = False) -> bool:
    """Whether a part of an element is on another page. A cell of a row that is not here is an empty cell."""
    for place in range(pdfium.FPDF_StructElement_CountChildren(element)):
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, place)
        if child:
            if _goes_on_elsewhere(child):
                return True
        elif not row and pdfium.FPDF_StructElement_GetChildMarkedContentID(element, place) < 0:
            return True
    return False


def _type(element: pdfium.FPDF_STRUCTELEMENT) -> str:
    size = pdfium.FPDF_StructElement_GetType(element, None, 0)
    text = bytearray(size)
    pdfium.FPDF_StructElement_GetType(element, (ctypes.c_char * size).from_buffer(text), size)
    return text.decode("utf-16-le").rstrip("\0")


def _font_name(font: pdfium.FPDF_FONT) -> str:
    size = pdfium.FPDFFont_GetBaseFontName(font, None, 0)
    text = bytearray(size)
    pdfium.FPDFFont_GetBaseFontName(font, (ctypes.c_char * size).from_buffer(text), size)
    return text.decode().rstrip("\0")
