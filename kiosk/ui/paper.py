"""What the sheet of the moment looks like on paper: its pages, as pictures of the very PDF that is printed."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.toolkit.options import PrintOptions
from kiosk.toolkit.parts import Request
from kiosk.ui.paper_worker import PaperWorker, Sheets, Typesetter

if TYPE_CHECKING:
    from kiosk.toolkit.document import Document

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Derive = Callable[[Request, PrintOptions], "Document"]
UNKNOWN = -1


@QmlElement
@QmlUncreatable("made by the app")
class Paper(QObject):
    """Typesets what is wanted in a thread of its own and keeps the result until something else is wanted.

    `pages` is -1 while it is not known; `pictures` are addresses of the pages for QML. `derive` makes the
    document in the caller's thread; `attach` gives QML the provider of pictures when the first is there.
    The pictures of the last sheet stay until its new size or language is set.
    """

    changed = Signal()
    _came = Signal(object)

    def __init__(self, derive: Derive, make: Callable[[], Typesetter], attach: Callable[[str, Any], None]) -> None:
        super().__init__()
        self._derive = derive
        self._attach = attach
        self._worker = PaperWorker(make, self._came.emit)
        self._came.connect(self._take)
        self._wanted: tuple[Request, PrintOptions, str] | None = None
        self._document: Document | None = None
        self._wish = 0
        self._busy = False
        self._attached = False
        self.sheets = Sheets(0)

    pages = Property(int, lambda self: UNKNOWN if self._busy else self.sheets.pages or UNKNOWN, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    failed = Property(bool, lambda self: self._has_failed(), notify=changed)
    ratio = Property(float, lambda self: self.sheets.ratio, notify=changed)
    pictures = Property("QStringList", lambda self: self._addresses(), notify=changed)

    def want(self, request: Request, options: PrintOptions, version: str = "") -> None:
        """Typeset `request`, unless it is what was wanted last; `version` is the library's."""
        wanted = (request, options, version)
        if wanted == self._wanted:
            return
        if self._wanted is None or self._wanted[0] != request:
            self.sheets = Sheets(0)
        self._wanted = wanted
        self._wish += 1
        self._busy = True
        self._document = self._derive(request, options)
        self._worker.want(self._wish, self._document)
        self.changed.emit()

    def count(self, chore: Callable[[Typesetter], None]) -> None:
        """Let the worker do a chore with its typesetter when no sheet waits."""
        self._worker.count(chore)

    @Slot()
    def again(self) -> None:
        """Try once more what failed."""
        if self._wanted is not None and self._has_failed():
            request, options, version = self._wanted
            self._wanted = None
            self.want(request, options, version)

    def wipe(self) -> None:
        """Forget the sheet and give back what it used: nobody looks at it any more."""
        if self._wanted is None and not self.sheets.pages:
            return
        self._wanted = self._document = None
        self._wish += 1
        self._busy = False
        self.sheets = Sheets(self._wish)
        self._worker.rest()
        self.changed.emit()

    def code(self) -> tuple[str, ...]:
        """Return the rows of the QR code that stands on the paper ("1" dark, "0" light), none if there is none."""
        sections = self._document.printout.sections if self._document else ()
        return sections[0].foot.code if sections else ()

    def close(self) -> None:
        """End the worker's thread."""
        self._worker.close()

    def _take(self, sheets: Sheets) -> None:
        if sheets.wish != self._wish:
            return
        self._busy = False
        self.sheets = sheets
        if sheets.pages and not self._attached:
            from kiosk.ui.preview import PagePictures  # noqa: PLC0415  QtQuick is not needed to open the kiosk

            self._attached = True
            self._attach("paper", PagePictures(self._pdf))
        self.changed.emit()

    def _pdf(self, wish: int) -> bytes:
        sheets = self.sheets
        return sheets.pdf if sheets.wish == wish else b""

    def _has_failed(self) -> bool:
        return self._wanted is not None and not self._busy and not self.sheets.pages

    def _addresses(self) -> list[str]:
        return [f"image://paper/{self.sheets.wish}/{page}" for page in range(self.sheets.pages)]
