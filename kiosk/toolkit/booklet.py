"""A typeset document as a booklet: two half-size pages side by side on each side of a landscape sheet.

The result is for the printer only: both sides, flipped on the short edge, then folded and stapled in the
middle. Its pages are pictures of pages, so it has no tags; never give it to someone as a file to read.
"""

from typing import cast

import msgspec
import typst

from kiosk.toolkit.options import Paper

Side = tuple[int | None, int | None]
"""The left and the right page of one side of a sheet, counted from 1; None is an empty page."""

SHEETS: dict[Paper, tuple[float, float]] = {"letter": (279.4, 215.9), "a4": (297.0, 210.0)}
"""Width and height in mm of the landscape sheets a booklet can be printed on."""
HALVES: dict[Paper, tuple[float, float]] = {"letter": (139.7, 215.9), "a4": (148.0, 210.0)}
"""Width and height in mm of one page of such a booklet: half Letter and A5."""

_SIDES_A_SHEET = 2
_PAGES_A_SHEET = 4


def sides(pages: int, *, rtl: bool = False) -> tuple[Side, ...]:
    """Return what stands on each side, front and back of each sheet in turn, outermost sheet first.

    Empty pages at the end fill the last sheet. A booklet that reads from right to left (`rtl`) is bound at its
    right edge, so the pages of each side change places.
    """
    whole = -(-pages // _PAGES_A_SHEET) * _PAGES_A_SHEET
    found: list[Side] = []
    for side in range(whole // _SIDES_A_SHEET):
        outer, inner = whole - side, side + 1
        left, right = (outer, inner) if side % _SIDES_A_SHEET == 0 else (inner, outer)
        pair = (left if left <= pages else None, right if right <= pages else None)
        found.append(pair[::-1] if rtl else pair)
    return tuple(found)


def impose(pdf: bytes, pages: int, paper: Paper, *, rtl: bool = False) -> bytes:
    """Return the booklet of a PDF whose `pages` have the size HALVES[paper], in the order of `sides`."""
    width, height = SHEETS[paper]
    half, _ = HALVES[paper]
    main = [
        "#let pages = bytes(json(bytes(sys.inputs.pages)))",
        f"#set page(width: {width}mm, height: {height}mm, margin: 0mm)",
    ]
    for left, right in sides(pages, rtl=rtl):
        main.append(f"#page[{_placed(left, width / 2 - half)}{_placed(right, width / 2)}]")
    compiler = typst.Compiler("\n".join(main).encode(), ignore_system_fonts=True)
    numbers = msgspec.json.encode(list(pdf)).decode()  # typst takes no bytes beside its source
    return cast("bytes", compiler.compile(format="pdf", sys_inputs={"pages": numbers}, pdf_tags=False))


def _placed(page: int | None, x: float) -> str:
    """Return Typst that places a page of the document, its left edge `x` mm from the sheet's."""
    if page is None:
        return ""
    return f'#place(top + left, dx: {x:.2f}mm, image(pages, format: "pdf", page: {page}))'
