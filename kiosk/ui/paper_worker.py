"""One thread that typesets: the newest wish wins, whatever was wished before and not begun is forgotten."""

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

if TYPE_CHECKING:
    from kiosk.toolkit.document import Document

log = logging.getLogger(__name__)

CLOSE_SECONDS = 5


class Typeset(Protocol):
    """What a typesetter returns."""

    pdf: bytes
    pages: int


class Typesetter(Protocol):
    """Sets documents on paper, in the worker's thread."""

    def typeset(self, document: "Document") -> Typeset:
        """Return the PDF of `document`."""


class Sheets(Struct, frozen=True):
    """What came of a wish: the PDF, its pages, and how high a page is for its width. No pages: it failed."""

    wish: int
    pdf: bytes = b""
    pages: int = 0
    ratio: float = 11 / 8.5


class PaperWorker:
    """Starts its thread with the first wish. `done` is called in that thread.

    `make` builds the typesetter when it is first needed; it is let go with `rest`, and all its memory.
    """

    def __init__(self, make: Callable[[], Typesetter], done: Callable[[Sheets], None]) -> None:
        self._make = make
        self._done = done
        self._typesetter: Typesetter | None = None
        self._wish: tuple[int, Document] | None = None
        self._chores: list[Callable[[Typesetter], None]] = []
        self._resting = False
        self._closing = False
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    def want(self, wish: int, document: "Document") -> None:
        """Typeset `document`; an older wish that has not begun is dropped."""
        with self._changed:
            self._wish, self._resting = (wish, document), False
            self._wake()

    def count(self, chore: Callable[[Typesetter], None]) -> None:
        """Do a chore with the typesetter when no wish waits."""
        with self._changed:
            self._chores.append(chore)
            self._resting = False
            self._wake()

    def rest(self) -> None:
        """Forget what was wished, and give back what typesetting used."""
        with self._changed:
            self._wish, self._resting = None, True
            self._chores.clear()
            self._changed.notify()

    def close(self) -> None:
        """End the thread; what it is setting right now is still finished."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join(CLOSE_SECONDS)

    def _wake(self) -> None:
        if self._thread is None and not self._closing:
            self._thread = threading.Thread(target=self._work, name="paper", daemon=True)
            self._thread.start()
        self._changed.notify()

    def _work(self) -> None:
        while True:
            with self._changed:
                while not (self._closing or self._wish or self._chores):
                    if self._resting:
                        self._typesetter = None
                    self._changed.wait()
                if self._closing:
                    return
                wish, self._wish = self._wish, None
                chore = self._chores.pop(0) if wish is None else None
            try:
                self._typesetter = self._typesetter or self._make()
                if wish is not None:
                    self._done(_sheets(self._typesetter, *wish))
                elif chore is not None:
                    chore(self._typesetter)
            except Exception:
                log.exception("Paper could not be set")
                if wish is not None:
                    self._done(Sheets(wish[0]))


def _sheets(typesetter: Typesetter, wish: int, document: "Document") -> Sheets:
    from kiosk.ui.preview import page_ratio  # noqa: PLC0415  QtPdf is not needed to open the kiosk

    typeset = typesetter.typeset(document)
    return Sheets(wish, typeset.pdf, typeset.pages, page_ratio(typeset.pdf))
