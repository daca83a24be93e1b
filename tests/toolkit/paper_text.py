"""The letters of a print model in the order in which the template sets them, and those of a PDF without its frame."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import msgspec
import pypdfium2

from kiosk.toolkit.document import Document
from kiosk.toolkit.print_model import (
    Box,
    Card,
    CardLine,
    Cut,
    Foot,
    Grid,
    Items,
    Lines,
    Node,
    Printout,
    Section,
    Steps,
    Voice,
)


def printout(document: Document) -> Printout:
    return msgspec.json.decode(document.content, type=Printout)


def letters(text: str) -> str:
    """Letters and digits only: white space, marks and hyphens at the end of a line are the typesetter's."""
    return "".join(character for character in text if character.isalnum())


def of_model(document: Document) -> str:
    return letters("".join(text for section in printout(document).sections for text in _section(section)))


def of_pdf(pdf: bytes, document: Document) -> str:
    """The letters of all pages; a table's head that is repeated on a later page is left out."""
    model = printout(document)
    heads = sorted({letters("".join(_texts(grid.header))) for grid in _grids(model)}, key=len, reverse=True)
    running = {letters("".join(_texts(section.running[:1]))) for section in model.sections}
    places = {letters("".join(_texts(section.place))) for section in model.sections}
    wanted, found = of_model(document), ""
    opened = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(opened, start=1):
        said = letters(page.get_textpage().get_text_range())
        frame = letters(model.page_of.format(page=number, pages=len(opened)))
        said = _without(said, {place + frame for place in places})
        said = _without(said, running)
        for head in heads:
            repeated = said.startswith(head) and not wanted[len(found) :].startswith(head)
            said = said.removeprefix(head) if repeated else said
        found += said
    return found


def _without(said: str, starts: set[str]) -> str:
    for start in starts:
        if start and said.startswith(start):
            return said.removeprefix(start)
    return said


def _section(section: Section) -> Iterator[str]:
    yield from _texts(section.title)
    for place, voice in enumerate(section.purpose):
        yield from _texts(section.purpose_label[place : place + 1])
        yield from _texts(voice)
    yield from _texts(section.nodes)
    yield from _foot(section.foot)


def _foot(foot: Foot) -> Iterator[str]:
    yield from _texts(foot.sources_title)
    for source in foot.sources:
        yield from _texts(source.words)
        yield site(source.url)
    yield from _texts((foot.clinic_name, foot.clinic, foot.blanks))
    for place in range(max(len(note) for note in foot.notes)):
        yield from _texts(tuple(note[place] for note in foot.notes if place < len(note)))
    yield from _texts(foot.code_words)
    yield site(foot.code_url)


def site(url: str) -> str:
    """What of an address stands on paper."""
    return urlsplit(url).netloc.removeprefix("www.")


def _texts(value: object) -> Iterator[str]:  # noqa: C901, PLR0912  one line for each shape
    match value:
        case Voice(runs=runs):
            yield from (run.text for run in runs)
        case Items(items=items, ordered=True):
            for number, words in enumerate(items, start=1):
                yield str(number)
                yield from _texts(words)
        case Steps(steps=steps):
            for number, step in enumerate(steps, start=1):
                yield str(number)
                yield from _texts((step.title, step.paragraphs, step.note))
        case Lines(label=label, rows=rows):
            yield from _texts((label, rows))
        case Grid(label=label, header=header, rows=rows):
            yield from _texts((label, header, rows))
        case Card(title=title, note=note, lines=lines):
            yield from _texts((title, note, lines))
        case CardLine(words=words, label=label):
            yield from _texts((label, words))
        case Box(title=title, nodes=nodes) | Cut(title=title, nodes=nodes):
            yield from _texts((title, nodes))
        case tuple():
            for inner in value:
                yield from _texts(inner)
        case Node():
            for name in value.__struct_fields__:
                yield from _texts(getattr(value, name))
        case _:
            return


def _grids(value: object) -> Iterator[Grid]:
    if isinstance(value, Grid):
        yield value
    elif isinstance(value, tuple):
        for inner in value:
            yield from _grids(inner)
    elif isinstance(value, Node):
        for name in value.__struct_fields__:
            yield from _grids(getattr(value, name))
