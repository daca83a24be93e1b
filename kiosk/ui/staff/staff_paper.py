"""Sheets that staff print: typeset as soon as they are chosen, favourites ahead, and kept in memory for a while."""

from collections import OrderedDict
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from kiosk.toolkit.options import PrintOptions
from kiosk.toolkit.parts import Request
from kiosk.ui.hand_out import source_of
from kiosk.ui.paper import Turn
from kiosk.ui.paper_worker import Wish
from kiosk.ui.press import Sheets, Source
from kiosk.ui.staff.backstage import Backstage

MOST_BYTES = 32 * 1024 * 1024
"""So much is kept while staff are in."""
KEPT_BYTES = 4 * 1024 * 1024
"""So much stays when they have left, for those who come next."""

Key = tuple[Source, Request, PrintOptions]


class StaffPaper(QObject):
    """`pages` of what is wanted is -1 while it is being set, 0 when it failed or nothing is wanted."""

    changed = Signal()
    _came = Signal(object, object)

    def __init__(self, backstage: Backstage, parent: QObject) -> None:
        super().__init__(parent)
        self._backstage = backstage
        self._wanted: Key | None = None
        self._kept: OrderedDict[Key, Sheets] = OrderedDict()
        self._ahead: set[Key] = set()
        self._fetched: dict[Key, Callable[[Sheets], None]] = {}
        self._came.connect(self._take)

    @property
    def pages(self) -> int:
        """The pages of one copy of what is wanted."""
        if self._wanted is None:
            return 0
        sheets = self._kept.get(self._wanted)
        return -1 if sheets is None else sheets.pages

    @property
    def sheets(self) -> Sheets:
        """What is wanted, or nothing yet."""
        return self._kept.get(self._wanted, Sheets()) if self._wanted else Sheets()

    def want(self, request: Request, options: PrintOptions) -> None:
        """Set `request`; a request without parts wants nothing."""
        key = self._key(request, options) if request.parts else None
        if key == self._wanted:
            return
        self._wanted = key
        if key is not None and (key not in self._kept or not self._kept[key].pages):
            self._kept.pop(key, None)
            self._set(key, "now")
        self.changed.emit()

    def fetch(self, request: Request, options: PrintOptions, then: Callable[[Sheets], None]) -> None:
        """Set `request` and hand it over, here; what is wanted stays wanted."""
        key = self._key(request, options)
        self._fetched[key] = then
        self._set(key, "next")

    def ahead(self, requests: Iterable[tuple[Request, PrintOptions]]) -> None:
        """Set these when nothing else is wanted."""
        for request, options in requests:
            key = self._key(request, options)
            if key not in self._kept and key not in self._ahead:
                self._ahead.add(key)
                self._set(key, "next")

    def forget(self) -> None:
        """Staff have left: keep little."""
        self._wanted = None
        self._drop(KEPT_BYTES)

    def _key(self, request: Request, options: PrintOptions) -> Key:
        return source_of(self._backstage.visiting.library()), request, options

    def _set(self, key: Key, turn: Turn) -> None:
        wish = Wish(*key, lambda sheets: self._came.emit(key, sheets))
        self._backstage.handing.paper.typeset(wish, turn)

    def _take(self, key: Key, sheets: Sheets) -> None:
        self._ahead.discard(key)
        self._kept[key] = sheets
        self._drop(MOST_BYTES)
        if key in self._fetched:
            self._fetched.pop(key)(sheets)
        if key == self._wanted:
            self.changed.emit()

    def _drop(self, most: int) -> None:
        """Let the oldest go until no more than `most` bytes are left; what is wanted stays."""
        held = sum(len(sheets.pdf) for sheets in self._kept.values())
        for key in list(self._kept):
            if held <= most:
                return
            if key != self._wanted:
                held -= len(self._kept.pop(key).pdf)
