"""My sheet: what a visitor takes home, as the screen shows it and as it is printed. The model is a thin Qt skin."""

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Any, get_args

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.library import Library
from kiosk.toolkit.parts import ContactsPart, PagePart, Part, QuestionsPart, Request, TermsPart
from kiosk.ui import lists
from kiosk.ui.paper_choices import language_choices
from kiosk.ui.screens import PLAIN_HUE
from kiosk.visit import state
from kiosk.visit.state import Visit
from kiosk.visit.taking import ITEM_LIMIT, Item, ItemKind, Leave, Move, Take, Taking

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

KINDS: tuple[ItemKind, ...] = get_args(ItemKind)
EMPTY = "empty-sheet"
ORDER = "order"
"""The block of the screen in which a visitor chooses to bring things in order."""


class MySheetProps(Struct, frozen=True):
    """The things on My sheet in their order; `keys` are KIND:ID of everything on it, `picture` shows an empty one.

    `languages` and `large` are the choices of paper.
    """

    keys: list[str] = []
    things: list[dict[str, Any]] = []
    picture: str = ""
    ordering: bool = False
    languages: list[dict[str, Any]] = []
    large: bool = False


def request(taking: Taking, library: Library, lang: str) -> Request:
    """Return the one document that all of My sheet makes, with a cover; what `lang` lacks is left out.

    Words that stand next to each other are printed as one part, and so are contacts.
    """
    there = [item for item in taking.items if _title(item, library, lang) is not None]
    runs = groupby(there, key=lambda item: item.kind if item.kind in ("term", "org") else item)
    return Request(tuple(_part(list(run), taking) for _, run in runs), cover=True)


def counted_parts(taking: Taking, library: Library, lang: str) -> dict[str, Part]:
    """Return by KIND:ID what takes pages of its own; words and contacts share theirs and are a few lines each."""
    alone = [item for item in taking.items if item.kind not in ("term", "org")]
    return {key(item): _part([item], taking) for item in alone if _title(item, library, lang) is not None}


def _part(run: list[Item], taking: Taking) -> Part:
    item = run[0]
    match item.kind:
        case "term":
            return TermsPart(tuple(one.id for one in run))
        case "org":
            return ContactsPart(tuple(one.id for one in run))
        case "questions":
            return QuestionsPart(taking.picks, taking.own, taking.blank)
        case "page" | "guide" | "recap":
            return PagePart(item.id, recap=item.kind == "recap")


def key(item: Item) -> str:
    """Return KIND:ID, by which the screen knows a thing."""
    return f"{item.kind}:{item.id}"


def derive_my_sheet(library: Library, visit: Visit) -> MySheetProps:
    """Return what is on My sheet; its titles only where it is shown."""
    taking, lang = visit.taking, visit.language
    keys = [key(item) for item in taking.items]
    if visit.here.screen != "my-sheet":
        return MySheetProps(keys)
    return MySheetProps(
        keys,
        list(_things(taking, library, lang)),
        lists.picture(library, EMPTY),
        visit.choice("", ORDER) == 1,
        language_choices(visit, library.manifest),
        taking.size == "large",
    )


def titles(library: Library, visit: Visit) -> list[str]:
    """Return what the things are called that have no number, for those who print them elsewhere."""
    named = (item for item in visit.taking.items if item.kind != "guide")
    found = (_title(item, library, visit.language) for item in named)
    return [title for title in found if title]


def _things(taking: Taking, library: Library, lang: str) -> Iterator[dict[str, Any]]:
    """Yield kind, title and hue of each thing. Questions have no title but their number, `count`."""
    for item in taking.items:
        title = _title(item, library, lang)
        yield {
            "key": key(item),
            "kind": item.kind,
            "title": _elsewhere(item, library) if title is None else title,
            "missing": title is None,
            "hue": _hue(item, library),
            "count": taking.asked() if item.kind == "questions" else 0,
        }


def _title(item: Item, library: Library, lang: str) -> str | None:
    """Return what a thing is called in `lang`, "" for the questions, None where `lang` does not have it."""
    match item.kind:
        case "questions":
            return ""
        case "term":
            term = library.term(lang, item.id)
            return term.term if term else None
        case "org":
            org = library.organisation(lang, item.id)
            return org.name if org else None
        case "page" | "guide" | "recap":
            card = library.card(lang, item.id)
            return card.title if card else None


def _elsewhere(item: Item, library: Library) -> str:
    """Return what a thing is called in the first language that has it."""
    found = (_title(item, library, language.id) for language in library.manifest.languages)
    return next((title for title in found if title), item.id)


def _hue(item: Item, library: Library) -> str:
    match item.kind:
        case "term":
            return "science"
        case "org":
            return "community"
        case "questions":
            return "toolkit"
        case "page" | "guide" | "recap":
            folder = item.id.partition("/")[0]
            found = (door.hue for door in library.manifest.doors if folder in (door.id, *door.folders))
            return next(found, PLAIN_HUE)


@QmlElement
@QmlUncreatable("made by the shell")
class MySheetModel(QObject):
    """What is taken home, and a visitor's wishes about it."""

    changed = Signal()

    def __init__(self, wish: Callable[[state.Event], None], parent: QObject) -> None:
        super().__init__(parent)
        self.props = MySheetProps()
        self._wish = wish

    def show(self, props: MySheetProps) -> None:
        """Show `props`; nothing is told when they are the same."""
        if props != self.props:
            self.props = props
            self.changed.emit()

    keys = Property("QStringList", lambda self: self.props.keys, notify=changed)
    full = Property(bool, lambda self: len(self.props.keys) >= ITEM_LIMIT, notify=changed)
    count = Property(int, lambda self: len(self.props.keys), notify=changed)
    things = Property("QVariantList", lambda self: self.props.things, notify=changed)
    languages = Property("QVariantList", lambda self: self.props.languages, notify=changed)
    large = Property(bool, lambda self: self.props.large, notify=changed)
    ordering = Property(bool, lambda self: self.props.ordering, notify=changed)
    picture = Property(str, lambda self: self.props.picture, notify=changed)

    # What QML wishes

    @Slot(float)
    def open(self, scroll: float) -> None:
        """Show My sheet."""
        self._wish(state.Open("my-sheet", "", scroll))

    @Slot(bool)
    def setOrdering(self, ordering: bool) -> None:  # noqa: FBT001, N802  QML's case
        """Bring things in order, or be done with it."""
        self._wish(state.Choose(ORDER, int(ordering)))

    @Slot(str)
    def take(self, thing: str) -> None:
        """Put the thing KIND:ID on My sheet."""
        item = _item(thing)
        if item:
            self._wish(state.TakeHome(Take(item)))

    @Slot(str)
    def leave(self, thing: str) -> None:
        """Take the thing KIND:ID off My sheet."""
        item = _item(thing)
        if item:
            self._wish(state.TakeHome(Leave(item)))

    @Slot(str, int)
    def move(self, thing: str, by: int) -> None:
        """Move the thing KIND:ID up (-1) or down (1)."""
        item = _item(thing)
        if item:
            self._wish(state.TakeHome(Move(item, by)))


def _item(thing: str) -> Item | None:
    kind, _, name = thing.partition(":")
    return next((Item(known, name) for known in KINDS if known == kind), None)
