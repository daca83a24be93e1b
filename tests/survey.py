"""What is drawn on every screen, as plain data: the net for clipped, overlapping and unnamed things."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from html import unescape
from operator import attrgetter

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlExpression, qmlEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.content.model import Check, Fact, Organisation, Part, Reveal, Steps, Term, Treatment
from kiosk.printing.states import PrinterState
from kiosk.tour.drawn_desk import TICKET, DrawnDesk
from kiosk.tour.printed import printed
from kiosk.tour.takings import takings
from kiosk.ui.laptop import Laptop
from tests.visitor import PRESSABLE, Visitor, is_view, kind_of, rect_of

Named = Term | Fact | Treatment | Organisation
Box = tuple[float, float, float, float]  # left, top, right, bottom, in window pixels
HAIR = 1.5
TAGS = re.compile(r"<head>.*?</head>|<[^>]*>", re.DOTALL)
MIDDLE = 128  # Text.AlignVCenter
_LONG_GUIDES = {"toolkit/sheet-16-second-opinion", "toolkit/sheet-18-poster"}
WORDLESS = {"A"}  # the letters that show how large the words would be; their button has the name


@dataclass(frozen=True)
class Piece:
    """One drawn text or control. `layer` is what it scrolls or lies in; `inside` are the boxes that must hold it."""

    what: str
    kind: str  # "text", "icon", "press" or "link"
    box: Box
    layer: int
    path: tuple[int, ...]
    inside: tuple[tuple[str, Box], ...] = ()
    wrong: str = ""
    scrolls: bool = False


@dataclass(frozen=True)
class Node:
    """One thing of the accessibility tree."""

    name: str
    description: str
    role: QAccessible.Role
    box: Box
    actions: tuple[str, ...] = ()
    target: str = ""
    enabled: bool = True
    checkable: bool = False

    @property
    def pressable(self) -> bool:
        """Whether it is a button, a choice or a link."""
        return self.role in PRESSABLE


@dataclass
class Scene:
    """One screen as it stands, scrolled to its top; what lies below the fold is there too."""

    label: str
    width: float
    height: float
    unit: float
    pieces: list[Piece] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)


class Surveyor:
    """Opens one screen after the other and writes down what is drawn."""

    def __init__(self, kiosk: Kiosk, language: str, text_step: float, comfort: Sequence[str] = ()) -> None:
        self.kiosk = kiosk
        self.shell = kiosk.shell
        self.visitor = Visitor(kiosk)
        self.language = language
        self.text_step = text_step
        self.comfort = comfort

    def scenes(self) -> Iterator[Scene]:
        """Yield every screen of the language: first screens, doors, pages as they open and opened up, sheets."""
        self.shell.done()
        yield self._scene("first screen")
        self.shell.chooseLanguage(self.language)
        self._make_comfortable()
        yield self._scene("Home")
        self.shell.openSearch()
        for query in ("", "bone", "xkcdqwrtpbvg"):
            self.shell.setQuery(query)
            yield self._scene(f"search {query or 'empty'}")
        yield from self._takings()
        for door in self.kiosk.library.manifest.doors:
            self.shell.openDoor(door.id, 0.0)
            yield self._scene(f"door {door.id}")
        for page in self.kiosk.library.screen_ids(self.language):
            if not page.endswith("/index") or page == self.kiosk.library.manifest.about:
                self.shell.openPage(page, 0.0)
                yield self._scene(page)
                yield from self._opened_up(page)
        yield from self._paper()
        yield from self._sheets()
        if self.shell.laptop_mode:
            yield from self._laptop(self.shell.laptop_mode)
        self.shell.done()

    def _make_comfortable(self) -> None:
        self.shell.setTextStep(self.text_step)
        for name in self.comfort:
            self.shell.adjust(name, True)  # noqa: FBT003  QML passes by place

    def _takings(self) -> Iterator[Scene]:
        """What is taken home, each of its stops on the tour; then a visitor who has taken nothing."""
        for stop in takings(self.kiosk.library, self.language, ("chooseLanguage", (self.language,))):
            desk_of(self.kiosk).show(stop.printer or PrinterState())
            for name, arguments in stop.wishes:
                attrgetter(name)(self.shell)(*arguments)
                if name == "done" and len(stop.wishes) > 1:
                    self._make_comfortable()
            yield self._scene(stop.name)
        self.shell.chooseLanguage(self.language)
        self._make_comfortable()

    def _opened_up(self, page: str) -> Iterator[Scene]:
        """Choose in every block of the page: numbers shown, wrong answers taken, each step reached."""
        choices = list(self._choices(page))
        for key, values in choices:
            for value in values[:-1]:
                self.shell.choose(key, value)
                yield self._scene(f"{page}, step {value + 1}")
            self.shell.choose(key, values[-1])
        if choices:
            yield self._scene(f"{page}, opened up")

    def _choices(self, page: str) -> Iterator[tuple[str, list[int]]]:
        blocks = self.kiosk.library.page(self.language, page).blocks
        level = [(f"{page}#{index}", block) for index, block in enumerate(blocks)]
        while level:
            key, block = level.pop()
            match block:
                case Reveal():
                    yield key, [1]
                    level += [(f"{key}.{index}", inner) for index, inner in enumerate(block.blocks)]
                case Part():
                    level += [(f"{key}.{index}", inner) for index, inner in enumerate(block.blocks)]
                case Check():
                    yield key, [next(i for i, answer in enumerate(block.answers) if not answer.right)]
                case Steps():
                    yield key, list(range(1, len(block.steps)))

    def _paper(self) -> Iterator[Scene]:
        """The shelf by topic, guides, and the print sheet in each of its states."""
        seen: set[str] = set()
        for stop in printed(self.kiosk.library, self.language, ("setTextStep", (self.text_step,))):
            if stop.kind in seen and stop.group not in _LONG_GUIDES:
                continue
            seen.add(stop.kind)
            desk = desk_of(self.kiosk)
            desk.show(stop.printer or PrinterState(), stop.job)
            for name, arguments in stop.wishes:
                attrgetter(name)(self.shell)(*arguments)
            self.kiosk.printing.take_up(TICKET if stop.job else 0)
            yield self._scene(stop.name)

    def _sheets(self) -> Iterator[Scene]:
        library, language = self.kiosk.library, self.language
        self.shell.openPage(
            max(library.screen_ids(language), key=lambda n: len(library.page(language, n).sources)), 0.0
        )
        for kind in ("text", "language", "sources"):
            self.shell.openSheet(kind)
            yield self._scene(f"sheet {kind}")
        facts = [fact for n in self._linked("fact") if (fact := library.fact(language, n))]
        orgs = [org for n in self._linked("org") if (org := library.organisation(language, n))]
        terms = library.terms(language)
        chosen: tuple[tuple[str, Sequence[Named]], ...] = (
            ("term", longest(terms, 2)),
            ("term", (max(terms, key=lambda term: len(term.term)),)),
            ("fact", longest(facts, 2)),
            ("treatment", longest(library.treatments(language), 2)),
            ("org", longest(orgs, 1)),
        )
        for kind, records in chosen:
            for record in records:
                self.shell.follow(f"{kind}:{record.id}", 0.0)
                yield self._scene(f"sheet {kind}:{record.id}")

    def _laptop(self, laptop: Laptop) -> Iterator[Scene]:
        """What only a window on a laptop shows."""
        laptop.openSheet("keys")
        yield self._scene("sheet keys")
        laptop.openSheet("computer")
        yield self._scene("sheet computer, off")
        laptop.answer(True)  # noqa: FBT003  QML passes by place
        for page in sorted(self.kiosk.library.handouts(self.language), key=lambda card: -len(card.title))[:2]:
            laptop.dropBookmark(page.id)
        self.visitor.settle()
        yield self._scene("sheet computer, on")
        self.shell.openPage("science/what-is-myeloma", 0.0)
        self.visitor.settle()
        QTest.keyClick(self.kiosk.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        yield self._scene("find, empty")
        QTest.keyClick(self.kiosk.window, Qt.Key.Key_E)
        yield self._scene("find, found")
        QTest.keyClick(self.kiosk.window, Qt.Key.Key_Escape)
        self.shell.goHome()
        yield self._scene("Home, asked")

    def _linked(self, kind: str) -> set[str]:
        """Ids of a kind that some page of the language links to."""
        pages = (self.kiosk.library.page(self.language, page) for page in self.kiosk.library.screen_ids(self.language))
        text = "\n".join(msgspec.json.encode(page).decode() for page in pages)
        return set(re.findall(rf'"{kind}:([\w-]+)"', text))

    def _scene(self, label: str) -> Scene:
        self.visitor.settle()
        window = self.kiosk.window
        scene = Scene(label, window.width(), window.height(), self.kiosk.shell.options.unit)
        scene.pieces = list(_pieces(window.contentItem(), _Place()))
        scene.nodes = [
            Node(
                thing.name,
                thing.interface.text(QAccessible.Text.Description),
                thing.role,
                box_of(thing.rect),
                tuple(actions.actionNames()) if (actions := thing.interface.actionInterface()) else (),
                str(thing.item.property("href") or ""),
                thing.item.isEnabled(),
                bool(thing.interface.state().checkable),
            )
            for thing in self.visitor.things()
        ]
        return scene


def desk_of(kiosk: Kiosk) -> DrawnDesk:
    """Return the desk of a kiosk that was opened with a drawn one."""
    desk = kiosk.printing.desk()
    assert isinstance(desk, DrawnDesk)
    return desk


def longest(records: Iterable[Named], count: int) -> list[Named]:
    """Return the records with the most words."""
    return sorted(records, key=lambda record: -len(msgspec.json.encode(record)))[:count]


def box_of(rect: QRectF) -> Box:
    """Return a rectangle as plain numbers."""
    return (rect.left(), rect.top(), rect.right(), rect.bottom())


@dataclass(frozen=True)
class _Place:
    """Where the walk through the items stands."""

    numbers: Iterator[int] = field(default_factory=itertools.count)
    layer: int = 0
    scrolls: bool = False
    path: tuple[int, ...] = ()
    inside: tuple[tuple[str, Box], ...] = ()

    def at_next(self) -> "_Place":
        return replace(self, path=(*self.path, next(self.numbers)))

    def piece(self, what: str, kind: str, box: Box, wrong: str = "") -> Piece:
        return Piece(what, kind, box, self.layer, self.path, self.inside, wrong, self.scrolls)


def _pieces(item: QQuickItem, place: _Place) -> Iterator[Piece]:
    if not item.isVisible() or item.opacity() == 0:
        return
    name = kind_of(item)
    box = box_of(rect_of(item))
    place = place.at_next()
    if is_view(item):
        place = replace(place, layer=place.path[-1], scrolls=True, inside=())
    elif name in ("SheetLayer", "SheetFrame", "MoreCue"):
        place = replace(place, layer=place.path[-1], scrolls=False, inside=())
    if item.inherits("QQuickText"):
        yield from _text(item, place)
        return
    if item.inherits("QQuickTextEdit"):
        yield from _rich_text(item, place)
        return
    if item.inherits("QQuickAbstractButton"):
        label = str(item.property("text"))
        yield place.piece(label, "press", box)
        place = replace(place, inside=(*place.inside, (f"the control “{label[:30]}”", box)))
    elif name in ("Well", "Panel", "CompareCard", "ContactCard") or _filled(item):
        place = replace(place, inside=(*place.inside, (f"the {name or 'panel'}", box)))
    for child in item.childItems():
        yield from _pieces(child, place)


def _rich_text(item: QQuickItem, place: _Place) -> Iterator[Piece]:
    """A paragraph with links: its words, and where each link stands."""
    plain = unescape(TAGS.sub("", str(item.property("text")))).strip()
    yield place.piece(plain, "text", box_of(rect_of(item)), _edit_faults(item))
    for child in item.childItems():
        if child.property("href") is not None and child.isVisible():
            yield place.at_next().piece(str(child.property("name")), "link", box_of(rect_of(child)))


def _filled(item: QQuickItem) -> bool:
    """Whether an item is a coloured ground that holds other items."""
    if not item.inherits("QQuickRectangle") or not item.childItems():
        return False
    return bool(item.property("color").alpha())


def _text(item: QQuickItem, place: _Place) -> Iterator[Piece]:
    text = unescape(TAGS.sub("", str(item.property("text"))))
    if not text.strip():
        return
    icon = item.property("font").family() == "lucide"
    left, right = item.property("leftPadding"), item.property("rightPadding")
    wide, high = item.property("contentWidth"), item.property("contentHeight")
    room = item.width() - left - right
    across, down = _alignment(item)
    start = {2: left + room - wide, 4: left + (room - wide) / 2}.get(across, left)
    size = item.property("font").pixelSize()
    line = high / max(1, item.property("lineCount"))
    lead = max(0.0, (line - size * 0.9) / 2)  # white space above and below the letters
    above, below = item.property("topPadding"), item.property("bottomPadding")
    top = above + (item.height() - above - below - high) / 2 if down == MIDDLE else above
    ink = item.mapRectToScene(QRectF(start, top + lead, wide, max(1.0, high - 2 * lead)))
    faults = []
    if not icon:
        if item.property("truncated"):
            faults.append("is cut off")
        if wide > room + HAIR:
            faults.append(f"is {wide:.0f} wide in {room:.0f}")
        if high + above + below > item.height() + HAIR:
            faults.append(f"is {high:.0f} high in {item.height():.0f}")
    yield place.piece(text, "icon" if icon else "text", box_of(rect_of(item) if icon else ink), ", ".join(faults))


def _alignment(item: QQuickItem) -> tuple[int, int]:
    """Ask QML how a text stands in its box; Python cannot read these two."""
    engine = qmlEngine(item)
    assert engine
    asked = QQmlExpression(engine.rootContext(), item, "effectiveHorizontalAlignment * 1000 + verticalAlignment")
    answer = int(asked.evaluate()[0])
    return answer // 1000, answer % 1000


def _edit_faults(item: QQuickItem) -> str:
    wide, high = item.property("contentWidth"), item.property("contentHeight")
    faults = []
    if wide > item.width() + HAIR:
        faults.append(f"is {wide:.0f} wide in {item.width():.0f}")
    if high > item.height() + HAIR:
        faults.append(f"is {high:.0f} high in {item.height():.0f}")
    return ", ".join(faults)
