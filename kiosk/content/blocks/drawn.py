"""One number drawn, and what is written on by hand."""

from typing import Literal
from xml.etree.ElementTree import Element

from kiosk.content.blocks.children import paragraphs_of
from kiosk.content.blocks.context import PageContext
from kiosk.content.fence import Fence
from kiosk.content.model import Fill, Stat

_SHAPES: dict[str, Literal["lines", "boxes", "grid"]] = {
    "lines": "lines",
    "boxes": "boxes",
    "grid": "grid",
}
#: Figures in a row that can still be told apart, and lines that fit one sheet of paper.
_MOST_PEOPLE = 100
_MOST_LINES = 60


def stat(element: Element, fence: Fence, context: PageContext) -> Stat:
    """One number with its fact."""
    fact = context.refer("fact", fence.text("fact"), fence.setting_line("fact"))
    people, of = fence.number("people"), fence.number("of")
    if not 0 <= people <= of <= _MOST_PEOPLE:
        context.problems.add(
            fence.setting_line("people"),
            f"{people} people of {of} cannot be drawn",
            "Give `people` and `of`, at most 100, the first not above the second.",
        )
    context.sourced = True
    paragraphs = paragraphs_of(element, fence, context)
    context.sourced = False
    runs = tuple(run for paragraph in paragraphs for run in paragraph)
    if len(paragraphs) > 1:
        context.problems.add(
            fence.line,
            "'stat' holds one sentence beside the number",
            "Put the rest below the block.",
        )
    return Stat(fence.argument, runs, fact, fence.text("lead"), people, of, fence.line)


def fill(_: Element, fence: Fence, context: PageContext) -> Fill:
    """Lines, boxes or a grid to write on."""
    shape = fence.text("shape")
    if shape and shape not in _SHAPES:
        context.problems.add(fence.setting_line("shape"), f"'{shape}' is not a shape", "Use lines, boxes or grid.")
    columns, rows = _words(fence, "columns", context), _words(fence, "rows", context)
    count = fence.number("count", max(len(rows), 1))
    if not 1 <= count <= _MOST_LINES:
        context.problems.add(fence.setting_line("count"), f"the count {count} does not fit a page", "Use 1 to 60.")
    elif count < len(rows):
        what = f"the count {count} is less than the {len(rows)} rows"
        context.problems.add(fence.setting_line("count"), what, "Leave `count` out, or make it larger.")
    known = _SHAPES.get(shape, "lines")
    label = context.label(fence.argument, fence.line)
    return Fill(known, count, label, columns, fence.line, rows)


def _words(fence: Fence, key: str, context: PageContext) -> tuple[str, ...]:
    return tuple(context.label(word, fence.setting_line(key)) for word in fence.words(key))
