"""What a visitor takes home: My sheet, the questions picked, their own questions, and how it is printed.

Pure data inside `Visit`, so "I'm done" forgets it by definition.
"""

import re
from typing import Literal, TypeVar, assert_never

from msgspec import Struct
from msgspec.structs import replace

ItemKind = Literal["page", "recap", "guide", "questions", "term", "org"]
PrintSize = Literal["normal", "large"]

T = TypeVar("T")

_BEGINNING = re.compile(r"(?:^|[.?!…؟]\s+)[¿¡\"“'(\s]*[^\W\d_]")

ITEM_LIMIT = 30
PICK_LIMIT = 30
OWN_LIMIT = 5
OWN_LENGTH = 120
ROOM = 2
"""How many empty questions a visitor gets who wants room for more."""


class Item(Struct, frozen=True):
    """One thing on My sheet. `id` names a page, a word or an organisation; "questions" needs none."""

    kind: ItemKind
    id: str = ""


class Taking(Struct, frozen=True):
    """What one visitor gathered, in their order.

    `languages` of paper: "" is the language of the screen, "both" that one beside another, else a language's id.

    `draft` holds the words of own question number `writing` (-1: none) until they are kept; `blank`
    is how many empty questions follow on paper.
    """

    items: tuple[Item, ...] = ()
    picks: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    writing: int = -1
    draft: str = ""
    blank: int = 0
    size: PrintSize = "normal"
    languages: str = ""
    printed: int = 0

    def has(self, item: Item) -> bool:
        """Whether `item` is on My sheet."""
        return item in self.items

    def asked(self) -> int:
        """Return how many questions are chosen or written."""
        return len(self.picks) + len(self.own)


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


class MoveOwn(Struct, frozen=True):
    """Move the visitor's own question number `index` up (-1) or down (1)."""

    index: int
    by: int


class Begin(Struct, frozen=True):
    """Begin to write own question number `index`; the next free number begins a new one."""

    index: int


class Draft(Struct, frozen=True):
    """What is written so far; a sentence begins with a capital letter."""

    text: str


class Keep(Struct, frozen=True):
    """Keep what is written; without words there is no question."""


class LeaveRoom(Struct, frozen=True):
    """Leave room on paper for questions that come later, or not."""

    room: bool


class ChoosePrint(Struct, frozen=True):
    """Normal or large print, which language or "both" (as in `Taking`); None leaves it as it is."""

    size: PrintSize | None = None
    languages: str | None = None


class Printed(Struct, frozen=True):
    """So many pages were sent to the printer."""

    pages: int


TakingEvent = (
    Take
    | Leave
    | Move
    | Pick
    | MovePick
    | WriteOwn
    | MoveOwn
    | Begin
    | Draft
    | Keep
    | LeaveRoom
    | ChoosePrint
    | Printed
)


def take(taking: Taking, event: TakingEvent) -> Taking:
    """Return what is taken home after `event`; a list of no questions is not on My sheet."""
    return _without_empty_list(_after(taking, event))


def _after(taking: Taking, event: TakingEvent) -> Taking:  # noqa: C901, PLR0911, PLR0912  one case for each event
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
        case MoveOwn():
            return replace(taking, own=_moved_at(taking.own, event.index, event.by))
        case Begin():
            return _begin(taking, event.index)
        case Draft():
            return replace(taking, draft=_sentence(event.text)) if taking.writing >= 0 else taking
        case Keep():
            return _keep(taking)
        case LeaveRoom():
            return replace(taking, blank=ROOM if event.room else 0)
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
    return _moved_at(things, things.index(thing), by)


def _moved_at(things: tuple[T, ...], index: int, by: int) -> tuple[T, ...]:
    if not 0 <= index < len(things):
        return things
    left = (*things[:index], *things[index + 1 :])
    place = min(max(index + by, 0), len(left))
    return (*left[:place], things[index], *left[place:])


def _without_empty_list(taking: Taking) -> Taking:
    if taking.asked():
        return taking
    return replace(taking, items=tuple(item for item in taking.items if item.kind != "questions"))


def _begin(taking: Taking, index: int) -> Taking:
    taking = _keep(taking)
    if not 0 <= index < OWN_LIMIT or index > len(taking.own):
        return taking
    return replace(taking, writing=index, draft=taking.own[index] if index < len(taking.own) else "")


def _keep(taking: Taking) -> Taking:
    if taking.writing < 0:
        return taking
    written = _write(taking, WriteOwn(taking.writing, taking.draft))
    return replace(written, writing=-1, draft="")


def _sentence(text: str) -> str:
    """Return the text as it is kept: no space before it, a capital letter at the beginning of each sentence."""
    words = text.lstrip()[:OWN_LENGTH]
    return _BEGINNING.sub(lambda found: found[0][:-1] + _capital(found[0][-1]), words)


def _capital(letter: str) -> str:
    upper = letter.upper()
    return upper if len(upper) == 1 else letter


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
    text = _sentence(event.text).rstrip()
    if 0 <= event.index < len(own):
        own[event.index] = text
    elif event.index == len(own) < OWN_LIMIT:
        own.append(text)
    return replace(taking, own=tuple(line for line in own if line.strip()))
