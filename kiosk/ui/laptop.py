"""What only a window on a laptop has: remembering, bookmarks, keys and finding on a page. A kiosk has none of it."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.appearance import SystemLook
from kiosk.ui.find_words import find_words
from kiosk.ui.guide_screens import find_guide
from kiosk.ui.visiting import Visiting
from kiosk.visit import remembered, state
from kiosk.visit.remembered import KeptPlace, Remembered, WindowShape
from kiosk.visit.state import TEXT_STEPS, SheetKind

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_SHEETS: dict[str, SheetKind] = {"keys": "keys", "computer": "computer"}


class LaptopFile(Struct, frozen=True):
    """Where a laptop keeps things: each answers whether it went well, and none fails."""

    load: Callable[[], Remembered]
    save: Callable[[Remembered], bool]
    erase: Callable[[], bool]


@QmlElement
@QmlUncreatable("made by the app")
class Laptop(QObject):
    """What the owner of a laptop lets it keep, and their wishes about it."""

    changed = Signal()
    told = Signal(str)
    sought = Signal()
    findWanted = Signal()  # noqa: N815  QML's case
    systemChanged = Signal()  # noqa: N815

    def __init__(self, visiting: Visiting, keeping: LaptopFile, parent: QObject) -> None:
        super().__init__(parent)
        self._visiting = visiting
        self._keeping = keeping
        self._scroll = 0.0
        self._trouble = ""
        self._seen = ("", "")
        self.system = SystemLook()
        self.kept = keeping.load()

    asks = Property(bool, lambda self: not self.kept.asked, notify=changed)
    on = Property(bool, lambda self: self.kept.on, notify=changed)
    trouble = Property(str, lambda self: self._trouble, notify=changed)
    bookmarks = Property("QVariantList", lambda self: self.list_bookmarks(), notify=changed)
    here = Property(str, lambda self: remembered.bookmarked_page(self._visiting.visit()), notify=changed)
    marked = Property(
        bool,
        lambda self: remembered.bookmarked_page(self._visiting.visit()) in self.kept.bookmarks,
        notify=changed,
    )

    def list_bookmarks(self) -> list[dict[str, Any]]:
        """Return page id and title of each bookmark that the visitor's language has."""
        library, lang = self._visiting.library(), self._visiting.visit().language
        cards = (library.card(lang, page) for page in self.kept.bookmarks)
        return [{"page": card.id, "title": card.title} for card in cards if card]

    # What the visitor wishes

    @Slot(bool)
    def answer(self, on: bool) -> None:  # noqa: FBT001  QML passes by place
        """Remember from now on, or nothing any more."""
        if not on and self.kept.on:
            self.eraseAll()
            return
        self._keep(remembered.note(remembered.answer(self.kept, on=on), self._visiting.visit(), self._scroll))

    @Slot()
    def toggleBookmark(self) -> None:  # noqa: N802  QML's case
        """Put a bookmark in this page or take it out; where nothing is kept yet, ask."""
        page = remembered.bookmarked_page(self._visiting.visit())
        if not self.kept.on:
            self.openSheet("computer")
        elif page:
            self.dropBookmark(page)
            self.told.emit("marked" if page in self.kept.bookmarks else "unmarked")
        else:
            self.told.emit("no-page")

    @Slot(str)
    def dropBookmark(self, page: str) -> None:  # noqa: N802
        """Take a bookmark out, or put it in again."""
        self._keep(remembered.toggle(self.kept, page))

    @Slot(str, float)
    def openBookmark(self, page: str, scroll: float) -> None:  # noqa: N802
        """Open a page that has a bookmark."""
        place = self._place_of(page)
        self._visiting.wish(state.Open(place.screen, place.page, scroll))

    @Slot()
    def eraseAll(self) -> None:  # noqa: N802
        """Keep nothing any more, and take away what was kept."""
        gone = self._keeping.erase()
        self.kept = Remembered(asked=True)
        self._trouble = "" if gone else "erase"
        self.changed.emit()
        self.told.emit("erased" if gone else "not-erased")

    @Slot(str)
    def openSheet(self, kind: str) -> None:  # noqa: N802
        """Open the list of keys, or what this computer keeps."""
        if kind in _SHEETS:
            self._visiting.wish(state.OpenSheet(_SHEETS[kind]))

    @Slot(int)
    def zoom(self, by: int) -> None:
        """Make the words larger or smaller by so many steps; 0 is the usual size."""
        now = TEXT_STEPS.index(min(TEXT_STEPS, key=lambda step: abs(step - self._visiting.visit().text_step)))
        place = min(max(now + by, 0), len(TEXT_STEPS) - 1) if by else 0
        self._visiting.wish(state.SetTextStep(TEXT_STEPS[place]))

    @Slot(float)
    def note(self, scroll: float) -> None:
        """Keep where the visitor is, if they want it kept; `scroll` is how far down, from 0 to 1."""
        self._scroll = scroll
        self._keep(remembered.note(self.kept, self._visiting.visit(), scroll))

    @Slot("QStringList", str, result="QVariantList")
    def find(self, texts: list[str], query: str) -> list[list[int]]:
        """Return text number, start and end of each place of `query`; nothing of it is kept."""
        self.sought.emit()
        return [[found.text, found.start, found.end] for found in find_words(texts, query)]

    @Slot(bool, bool, bool)
    def noteSystem(self, dark: bool, contrast: bool, still: bool) -> None:  # noqa: FBT001, N802
        """Follow what the system wishes for light, contrast and motion."""
        self.system = SystemLook(dark, contrast, still)
        self.systemChanged.emit()

    # What the app and the shell tell it

    def follow(self) -> None:
        """Tell QML when the visitor is on another page or reads another language."""
        visit = self._visiting.visit()
        seen = (visit.language, remembered.bookmarked_page(visit))
        if seen != self._seen:
            self._seen = seen
            self.changed.emit()

    def note_window(self, shape: WindowShape) -> None:
        """Keep where the window is, if that is wanted."""
        self._keep(remembered.note_window(self.kept, shape))

    def begin(self) -> None:
        """Go to where the visitor was the last time, if that was kept."""
        languages = tuple(language.id for language in self._visiting.library().manifest.languages)
        way = remembered.resume(self.kept, languages, self._leads)
        if way:
            self._visiting.wish(way)

    def _keep(self, kept: Remembered) -> None:
        if kept == self.kept:
            return
        self.kept = kept
        self._trouble = "" if self._keeping.save(kept) else "save"
        self.changed.emit()

    def _leads(self, lang: str, place: KeptPlace) -> bool:
        library = self._visiting.library()
        page = f"{place.page}/index" if place.screen == "section" else place.page
        return library.has_page(lang, page) and self._place_of(page, lang).screen == place.screen

    def _place_of(self, page: str, lang: str = "") -> KeptPlace:
        library, language = self._visiting.library(), lang or self._visiting.visit().language
        door, _, name = page.partition("/")
        if name == "index" and any(known.id == door for known in library.manifest.doors):
            return KeptPlace("section", door)
        return KeptPlace("guide" if find_guide(library, language, page) else "page", page)
