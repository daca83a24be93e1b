"""A page as the rows of a list: one row for each block that is drawn, in reading order.

Pure: `derive_rows(page, words, choice)` reads only its arguments. A heading rides on the row that
follows it, a part's label on its first row, and what a `reveal` hides is simply not there.
"""

from collections.abc import Callable, Iterator
from typing import Any, Literal, assert_never

from msgspec import Struct

from kiosk.content.library import Library
from kiosk.content.model import (
    Action,
    Block,
    Bullets,
    Check,
    Checklist,
    Compare,
    Contacts,
    Fill,
    Glossary,
    Heading,
    Heard,
    Page,
    Paragraph,
    Part,
    Picture,
    Questions,
    Reassure,
    Recap,
    Reveal,
    Stat,
    Steps,
    Table,
    Treatments,
    Urgent,
)
from kiosk.ui import lists
from kiosk.ui.prose import paragraphs, prose

Hang = Literal["none", "section", "part"]
Choice = Callable[[str], int | None]
_Drawn = tuple[str, dict[str, Any], str]


class Row(Struct, frozen=True):
    """One drawn block.

    `label` (with `icon`) hangs beside or stands above the row; `hang` tells whether the row belongs
    to a labelled group. `data` is what the delegate of `kind` reads. `choice` is the visitor's
    choice in this block (-1 none). `cue` names the row in "More below".
    """

    key: str
    kind: str
    data: dict[str, Any]
    label: str = ""
    level: int = 2
    icon: str = ""
    hang: Hang = "none"
    choice: int = -1
    cue: str = ""


class Group(Struct):
    """The labelled group that rows are being added to."""

    label: str = ""
    level: int = 2
    icon: str = ""
    hang: Hang = "none"


def derive_rows(page: Page, library: Library, choice: Choice) -> tuple[Row, ...]:
    """Return the rows of `page` in its language; `choice(key)` is what the visitor chose in a row."""
    return tuple(_rows(page.blocks, f"{page.id}#", Group(), _Context(library, page.lang, choice)))


class _Context(Struct):
    library: Library
    lang: str
    choice: Choice


def _rows(blocks: tuple[Block, ...], prefix: str, group: Group, context: _Context) -> Iterator[Row]:
    for index, block in enumerate(blocks):
        key = f"{prefix}{index}"
        match block:
            case Heading():
                if group.label:
                    yield _row(f"{key}h", ("heading", {}, ""), group)
                group.label, group.level = block.text, block.level
                if group.hang != "part":
                    group.hang = "section"
            case Part():
                inner = Group(block.title, 2, block.icon, "part")
                yield from _rows(block.blocks, f"{key}.", inner, context)
            case Reveal():
                shown = context.choice(key) == 1
                asked = ("reveal", {"question": block.title}, block.title)
                yield _row(key, asked, group, context.choice(key))
                if shown:
                    yield from _rows(block.blocks, f"{key}.", group, context)
            case Fill():
                continue
            case _:
                yield _row(key, _drawn(block, context), group, context.choice(key))


def _row(key: str, drawn: _Drawn, group: Group, choice: int | None = None) -> Row:
    """Make the row and take the label off the group, so that only its first row carries it."""
    kind, data, cue = drawn
    row = Row(
        key=key,
        kind=kind,
        data=data,
        label=group.label,
        level=group.level,
        icon=group.icon if group.label else "",
        hang=group.hang,
        choice=-1 if choice is None else choice,
        cue=group.label or cue,
    )
    group.label = ""
    return row


def _drawn(block: Block, context: _Context) -> _Drawn:  # noqa: C901, PLR0911, PLR0912
    """Return kind, data and cue of a block; one case for each kind, checked for completeness."""
    library, lang = context.library, context.lang
    match block:
        case Paragraph():
            return "paragraph", prose(block.runs), ""
        case Bullets():
            data: dict[str, Any] = {"ordered": block.ordered, "items": paragraphs(block.items)}
            return "bullets", data, ""
        case Table():
            header = [prose(cell)["plain"] for cell in block.header]
            return "table", {"header": header, "rows": [paragraphs(r) for r in block.rows]}, ""
        case Picture():
            return "picture", _picture(context, block.picture, block.alt, block.caption), ""
        case Recap():
            return "recap", {"title": block.title, "items": paragraphs(block.items)}, block.title
        case Steps():
            return "steps", _steps(block, context), block.title
        case Compare():
            return "compare", _compare(block, context), block.title
        case Heard():
            texts = paragraphs(block.paragraphs)
            return "heard", {"quote": block.quote, "paragraphs": texts, "ask": block.ask}, ""
        case Action():
            return "action", lists.actions(block, library, lang), block.title
        case Reassure():
            texts = paragraphs(block.paragraphs)
            return "reassure", {"title": block.title, "paragraphs": texts}, block.title
        case Urgent():
            return "urgent", lists.urgent(block, library, lang), block.title
        case Check():
            return "check", _check(block), block.question
        case Stat():
            return "stat", lists.stat(block, library, lang), ""
        case Questions():
            return "questions", lists.questions(block, library, lang), block.title
        case Contacts():
            return "contacts", lists.contacts(block, library, lang), block.title
        case Treatments():
            return "treatments", lists.treatments(block, library, lang), block.title
        case Glossary():
            return "glossary", lists.glossary(library, lang), ""
        case Checklist():
            items = paragraphs(block.items)
            return "checklist", {"title": block.title, "items": items}, block.title
        case Heading() | Part() | Reveal() | Fill():
            msg = f"{type(block).__name__} is laid out by _rows"
            raise TypeError(msg)
    assert_never(block)


def _picture(context: _Context, name: str, alt: str, caption: str = "") -> dict[str, Any]:
    return {"picture": lists.picture(context.library, name), "alt": alt, "caption": caption}


def _steps(block: Steps, context: _Context) -> dict[str, Any]:
    steps = [
        {
            "title": step.title,
            "picture": lists.picture(context.library, step.picture),
            "alt": step.alt,
            "cue": step.cue,
            "note": step.note,
            "paragraphs": paragraphs(step.paragraphs),
        }
        for step in block.steps
    ]
    return {"title": block.title, "steps": steps}


def _compare(block: Compare, context: _Context) -> dict[str, Any]:
    cards = []
    for card in block.cards:
        term = context.library.term(context.lang, card.term) if card.term else None
        cards.append(
            {
                "title": card.title,
                "say": term.say_it if term else "",
                "term": card.term,
                "picture": lists.picture(context.library, card.picture),
                "alt": card.alt,
                "captions": list(card.captions),
                "heard": card.heard,
                "paragraphs": paragraphs(card.paragraphs),
            }
        )
    return {"title": block.title, "cards": cards}


def _check(block: Check) -> dict[str, Any]:
    answers = [{"text": a.text, "feedback": prose(a.feedback), "right": a.right} for a in block.answers]
    return {"question": block.question, "answers": answers}
