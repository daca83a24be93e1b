"""What the sheet of the moment looks like on paper: its pages, as pictures of the very PDF that is printed."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable, QQmlImageProviderBase

from kiosk.toolkit.options import PrintOptions
from kiosk.toolkit.orders import Sheets, Source
from kiosk.toolkit.parts import Request
from kiosk.ui.paper_worker import PaperWorker, Wish

if TYPE_CHECKING:
    from kiosk.ui.press import Press

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Attach = Callable[[str, QQmlImageProviderBase], None]
Turn = Literal["now", "next"]
UNKNOWN = -1


class _Wanted(Struct, frozen=True):
    source: Source
    request: Request
    options: PrintOptions


@QmlElement
@QmlUncreatable("made by the app")
class Paper(QObject):
    """Typesets what is wanted in a thread of its own and keeps the result until something else is wanted.

    `pages` is -1 while it is not known; `pictures` are addresses of the pages for QML; `code` are
    the rows of the QR code on it ("1" dark). `attach` gives QML the
    provider of pictures when the first is there. The pictures of a sheet stay until its new size or language is set.
    """

    changed = Signal()
    _came = Signal(int, object)

    def __init__(self, make: "Callable[[], Press]", attach: Attach) -> None:
        super().__init__()
        self._attach = attach
        self._worker = PaperWorker(make)
        self._came.connect(self._take)
        self._wanted: _Wanted | None = None
        self._number = 0
        self._shown = 0
        self._attached = False
        self._held = False
        self.busy_now = False
        self.sheets = Sheets()

    pages = Property(int, lambda self: self.sheets.pages if self.is_ready() else UNKNOWN, notify=changed)
    busy = Property(bool, lambda self: self.busy_now, notify=changed)
    failed = Property(bool, lambda self: self._has_failed(), notify=changed)
    ratio = Property(float, lambda self: self.sheets.ratio, notify=changed)
    code = Property("QStringList", lambda self: list(self.sheets.code), notify=changed)
    pictures = Property("QStringList", lambda self: self._addresses(), notify=changed)

    def is_ready(self) -> bool:
        """Whether what is wanted can be printed now."""
        return self._wanted is not None and not self.busy_now and self.sheets.pages > 0

    def want(self, source: Source, request: Request, options: PrintOptions) -> None:
        """Typeset `request` from the library `source`, unless that is what was wanted last."""
        wanted = _Wanted(source, request, options)
        if wanted == self._wanted:
            return
        if self._wanted is None or self._wanted.request != request:
            self.sheets = Sheets()
        self._wanted = wanted
        self.busy_now = True
        self._number += 1
        number = self._number
        self._worker.want(Wish(source, request, options, lambda sheets: self._came.emit(number, sheets)))
        self.changed.emit()

    def count(self, source: Source, request: Request, options: PrintOptions, told: Callable[[int], None]) -> None:
        """Tell how many pages `request` has, when nothing else is wanted; `told` is called in the worker's thread."""
        self._worker.later(Wish(source, request, options, lambda sheets: told(sheets.pages)))

    def typeset(self, wish: Wish, turn: Turn) -> None:
        """Set a sheet that nobody looks at; its `told` is called in the worker's thread.

        "now" takes the place of the last such wish; "next" waits for that, but for nothing else.
        """
        if turn == "now":
            self._worker.want(wish)
        else:
            self._worker.later(wish, first=True)

    def hold(self, on: bool) -> None:  # noqa: FBT001  a switch
        """Keep what typesetting needs while staff are in; then give it back."""
        self._held = on
        if on:
            self._worker.stay()
        else:
            self.rest()

    @Slot()
    def again(self) -> None:
        """Try once more what failed."""
        if self._wanted is not None and self._has_failed():
            wanted, self._wanted = self._wanted, None
            self.want(wanted.source, wanted.request, wanted.options)

    def wipe(self) -> None:
        """Forget the sheet and give back what it used: nobody looks at it any more."""
        if self._wanted is None:
            return
        self._wanted = None
        self._number += 1
        self.busy_now = False
        self.sheets = Sheets()
        self._worker.drop()
        self._worker.rest()
        self.changed.emit()

    def rest(self) -> None:
        """Give back what counting used, unless a sheet is shown."""
        if self._wanted is None and not self._held:
            self._worker.rest()

    def close(self) -> None:
        """End the worker's thread."""
        self._worker.close()

    def _take(self, number: int, sheets: Sheets) -> None:
        if number != self._number or self._wanted is None:
            return
        self.busy_now = False
        self.sheets, self._shown = sheets, number
        if sheets.pages and not self._attached:
            from kiosk.ui.preview import PagePictures  # noqa: PLC0415  QtQuick is not needed to open the kiosk

            self._attached = True
            self._attach("paper", PagePictures(self._pdf))
        self.changed.emit()

    def _pdf(self, number: int) -> bytes:
        """Return the PDF behind a picture's address; called in the thread that reads pictures."""
        sheets, shown = self.sheets, self._shown
        return sheets.pdf if shown == number else b""

    def _has_failed(self) -> bool:
        return self._wanted is not None and not self.busy_now and not self.sheets.pages

    def _addresses(self) -> list[str]:
        return [f"image://paper/{self._shown}/{page}" for page in range(self.sheets.pages)]
