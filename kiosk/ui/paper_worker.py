"""One thread that typesets: the newest wish wins, whatever was wished before and not begun is forgotten."""

import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.toolkit.options import PrintOptions
from kiosk.toolkit.orders import Sheets, Source
from kiosk.toolkit.parts import Request

if TYPE_CHECKING:
    from kiosk.ui.press import Press

log = logging.getLogger(__name__)

CLOSE_SECONDS = 5


class Wish(Struct, frozen=True):
    """What is to be typeset, and who is told, in the worker's thread."""

    source: Source
    request: Request
    options: PrintOptions
    told: Callable[[Sheets], None]


class PaperWorker:
    """Starts its thread with the first wish. `make` builds the press there; `rest` ends both, with all their memory."""

    def __init__(self, make: "Callable[[], Press]") -> None:
        self._make = make
        self._wish: Wish | None = None
        self._later: deque[Wish] = deque()
        self._resting = False
        self._closing = False
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    def want(self, wish: Wish) -> None:
        """Typeset next; an older wish that has not begun is dropped."""
        with self._changed:
            self._wish, self._resting = wish, False
            self._wake()

    def later(self, wish: Wish, *, first: bool = False) -> None:
        """Typeset when nothing else is wanted, after or before what waits already."""
        with self._changed:
            if first:
                self._later.appendleft(wish)
            else:
                self._later.append(wish)
            self._wake()

    def drop(self) -> None:
        """Forget the wish that waits."""
        with self._changed:
            self._wish = None

    def stay(self) -> None:
        """Keep what typesetting uses until `rest`."""
        with self._changed:
            self._resting = False

    def rest(self) -> None:
        """Give back what typesetting used, when all is done."""
        with self._changed:
            self._resting = True
            self._changed.notify()

    def close(self) -> None:
        """End the thread; what it is setting right now is still finished."""
        with self._changed:
            self._closing = True
            self._changed.notify()
            thread = self._thread
        if thread is not None:
            thread.join(CLOSE_SECONDS)

    def _wake(self) -> None:
        if self._thread is None and not self._closing:
            self._thread = threading.Thread(target=self._work, name="paper", daemon=True)
            self._thread.start()
        self._changed.notify()

    def _work(self) -> None:
        press: Press | None = None
        while (wish := self._next()) is not None:
            try:
                press = press or self._make()
                sheets = press.set(wish.source, wish.request, wish.options)
            except Exception:
                log.exception("Paper could not be set")
                sheets = Sheets()
            wish.told(sheets)
        if press is not None:
            press.close()

    def _next(self) -> Wish | None:
        """Wait for a wish and take it; None when the worker rests or is closed."""
        with self._changed:
            while not (self._closing or self._resting or self._wish or self._later):
                self._changed.wait()
            if self._closing or not (self._wish or self._later):
                self._thread = None
                return None
            if self._wish is not None:
                wish, self._wish = self._wish, None
                return wish
            return self._later.popleft()
