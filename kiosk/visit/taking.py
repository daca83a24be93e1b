"""What a visitor takes home: My sheet, the questions picked, their own questions, and how it is printed.

Pure data inside `Visit`, so "I'm done" forgets it by definition.
"""

from typing import Literal, TypeVar, assert_never

from msgspec import Struct
from msgspec.structs import replace

ItemKind = Literal["page", "recap", "guide", "questions", "term", "org"]
PrintSize = Literal["normal", "large"]

T = TypeVar("T")

ITEM_LIMIT = 30
PICK_LIMIT = 30
OWN_LIMIT = 5
OWN_LENGTH = 120


class Item(Struct, frozen=True):
    """One thing on My sheet. `id` names a page, a word or an organisation; "questions" needs none."""

    kind: ItemKind
    id: str = ""


class Taking(Struct, frozen=True):
    """What one visitor gathered, in their order. `languages` "" means the language of the screen."""

    items: tuple[Item, ...] = ()
    picks: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    size: PrintSize = "normal"
    languages: Literal["", "both"] = ""
    printed: int = 0

    def has(self, item: Item) -> bool:
        """Whether `item` is on My sheet."""
        return item in self.items


class Take(Struct, frozen=True):
    """Put something on My sheet; a page that is there as a recap becomes whole, and the other way round."""

    item: Item


class Leave(Struct, frozen=True):
    """Take something off My sheet."""

    item: Item


class Move(Struct, frozen=True):
    """Move a thing on My sheet up (-1) or down (1)."""

    item: Item
    by: int


class Pick(Struct, frozen=True):
    """Tick a question, or take its tick away."""

    question: str


class MovePick(Struct, frozen=True):
    """Move a picked question up (-1) or down (1)."""

    question: str
    by: int


class WriteOwn(Struct, frozen=True):
    """The words of the visitor's own question number `index`; the next free number adds one, no words removes it."""

    index: int
    text: str


class ChoosePrint(Struct, frozen=True):
    """Normal or large print, one language or both; None leaves it as it is."""

    size: PrintSize | None = None
    languages: Literal["", "both"] | None = None


class Printed(Struct, frozen=True):
    """So many pages were sent to the printer."""

    pages: int


TakingEvent = Take | Leave | Move | Pick | MovePick | WriteOwn | ChoosePrint | Printed


def take(taking: Taking, event: TakingEvent) -> Taking:  # noqa: PLR0911  one line for each event
    """Return what is taken home after `event`."""
    match event:
        case Take():
            return _take(taking, event.item)
        case Leave():
            return replace(taking, items=tuple(item for item in taking.items if item != event.item))
        case Move():
            return replace(taking, items=moved(taking.items, event.item, event.by))
        case Pick():
            return _pick(taking, event.question)
        case MovePick():
            return replace(taking, picks=moved(taking.picks, event.question, event.by))
        case WriteOwn():
            return _write(taking, event)
        case ChoosePrint():
            size = taking.size if event.size is None else event.size
            languages = taking.languages if event.languages is None else event.languages
            return replace(taking, size=size, languages=languages)
        case Printed():
            return replace(taking, printed=taking.printed + max(0, event.pages))
    assert_never(event)


def moved(things: tuple[T, ...], thing: T, by: int) -> tuple[T, ...]:
    """Return `things` with `thing` moved by so many places, within what there is."""
    if thing not in things:
        return things
    left = [other for other in things if other != thing]
    place = min(max(things.index(thing) + by, 0), len(left))
    return (*left[:place], thing, *left[place:])


def _take(taking: Taking, item: Item) -> Taking:
    twin: dict[ItemKind, ItemKind] = {"page": "recap", "recap": "page"}
    if item in taking.items:
        return taking
    if item.kind in twin and (other := Item(twin[item.kind], item.id)) in taking.items:
        return replace(taking, items=tuple(item if old == other else old for old in taking.items))
    return replace(taking, items=(*taking.items, item)[:ITEM_LIMIT])


def _pick(taking: Taking, question: str) -> Taking:
    if question in taking.picks:
        return replace(taking, picks=tuple(pick for pick in taking.picks if pick != question))
    return replace(taking, picks=(*taking.picks, question)[:PICK_LIMIT])


def _write(taking: Taking, event: WriteOwn) -> Taking:
    own = list(taking.own)
    text = event.text.lstrip()[:OWN_LENGTH]
    if 0 <= event.index < len(own):
        own[event.index] = text
    elif event.index == len(own) < OWN_LIMIT:
        own.append(text)
    return replace(taking, own=tuple(line for line in own if line.strip()))
