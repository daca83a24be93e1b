"""The plain parts of a page: headings, paragraphs, lists, tables, pictures."""

from xml.etree.ElementTree import Element

from kiosk.content.blocks.context import PageContext, line_of
from kiosk.content.marks import without_marks
from kiosk.content.model import Bullets, Heading, Paragraph, Picture, Run, Table

_PICTURE = "picture:"
_LISTS = ("ul", "ol")
_DEEPEST_LEVEL = 3
_LEVELS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}


def is_heading(element: Element) -> bool:
    """Whether the element is a heading of any level."""
    return element.tag in _LEVELS


def heading(element: Element, context: PageContext) -> Heading | None:
    """A heading of level 2 or 3; others are told and left out."""
    prose = context.prose(element, "label")
    level, line = _LEVELS[element.tag], prose.line
    if not prose.text:
        context.problems.add(line, "the heading is empty", "Write the heading, or remove the line.")
        return None
    if level == 1:
        context.problems.add(
            line,
            "a heading with one # is the title of the page",
            "Use `##`; the title stands above.",
        )
    elif level > _DEEPEST_LEVEL:
        context.problems.add(line, f"headings of level {level} are not used", "Use `##` or `###`.")
    if any(run.link for run in prose.runs):
        context.problems.add(line, "a heading holds a link", "Put the link into the text below.")
    return Heading(prose.text, level, line)


def paragraph(element: Element, context: PageContext) -> Paragraph | Picture | None:
    """A paragraph, or the picture that stands alone in it."""
    images = element.findall("img")
    if len(images) == 1 and len(element) == 1:
        around = without_marks("".join([element.text or "", images[0].tail or ""])).strip()
        if not around:
            return _picture(images[0], line_of(element), context)
    prose = context.prose(element, "prose")
    return Paragraph(prose.runs, prose.line) if prose.runs else None


def bullets(element: Element, context: PageContext) -> Bullets:
    """A flat list."""
    items = tuple(item for item in (list_item(child, context) for child in element) if item)
    return Bullets(items, ordered=element.tag == "ol", line=line_of(element))


def list_item(element: Element, context: PageContext) -> tuple[Run, ...]:
    """The text of one item; a list or a second paragraph inside it is told."""
    line = line_of(element)
    if any(child.tag in _LISTS for child in element):
        context.problems.add(line, "a list stands inside a list", "Make it one flat list, or two lists.")
    paragraphs = element.findall("p")
    if len(paragraphs) > 1:
        context.problems.add(line, "a list item holds two paragraphs", "Write one short paragraph for each item.")
    source = paragraphs[0] if paragraphs else element
    prose = context.prose(source, "item", skip=_LISTS)
    if not prose.runs:
        context.problems.add(line, "a list item is empty", "Write it, or remove it.")
    return prose.runs


def table(element: Element, context: PageContext) -> Table:
    """A table with its header row."""
    line = line_of(element)
    header = next(_row(row, context) for row in element.iterfind("thead/tr"))
    rows = tuple(_row(row, context) for row in element.iterfind("tbody/tr"))
    if not all(header):
        context.problems.add(line, "a table has an empty header cell", "Name every column.")
    return Table(header, rows, line)


def _row(row: Element, context: PageContext) -> tuple[tuple[Run, ...], ...]:
    """The cells of one row, which all stand on its line."""
    line = str(line_of(row))
    for cell in row:
        cell.set("line", line)
    return tuple(context.prose(cell, "cell").runs for cell in row)


def _picture(image: Element, line: int, context: PageContext) -> Picture:
    source = without_marks(image.get("src", ""))
    alt = without_marks(image.get("alt", "")).strip()
    caption = without_marks(image.get("title", "")).strip()
    name = source.removeprefix(_PICTURE)
    if not source.startswith(_PICTURE):
        context.problems.add(
            line,
            f"the picture '{source}' is not one of the library",
            "Put an SVG into pictures/ and write `picture:NAME`.",
        )
        name = ""
    context.picture(name, alt, line)
    context.label(caption, line)
    return Picture(name, alt, caption, line)
