"""One thread for what may wait for a disk or for Argon2; what came of it is told in the interface's thread."""

import queue
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk import log
from kiosk.errors import KioskError
from kiosk.staff.sentences import sentence, why

T = TypeVar("T")
Failed = Callable[[KioskError], None]

_log = log.get("staff")
_CLOSE_SECONDS = 5.0


class Errands(QObject):
    """Does one thing after the other, in their order. Its thread starts with the first."""

    changed = Signal()
    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.open = 0
        self._todo: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._done.connect(self._tell)

    def is_busy(self) -> bool:
        """Whether something is still to be done or told."""
        return self.open > 0

    def do(self, work: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None) -> None:
        """Call `work` in the thread, then `then` with what it returned, here; `failed` gets a KioskError."""

        def run() -> None:
            try:
                result = work()
            except KioskError as error:
                _log.warning("%s", error)
                self._done.emit(failed or _no_matter, error)
            except OSError as error:
                _log.exception("A staff errand stumbled")
                self._done.emit(failed or _no_matter, KioskError(sentence("system-failed", why=why(error))))
            except Exception:  # noqa: BLE001  a mistake must not leave the screen waiting
                _log.exception("A staff errand stumbled")
                self._done.emit(failed or _no_matter, KioskError(sentence("unforeseen")))
            else:
                self._done.emit(then, result)

        self.open += 1
        self._todo.put(run)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="staff", daemon=True)
            self._thread.start()
        self.changed.emit()

    def send(self, work: Callable[[], object]) -> None:
        """Do something nobody waits for."""
        self.do(work, _no_matter)

    def close(self) -> None:
        """Finish what was begun, and end the thread."""
        self._todo.put(None)
        if self._thread is not None:
            self._thread.join(_CLOSE_SECONDS)

    def _work(self) -> None:
        while (run := self._todo.get()) is not None:
            run()

    def _tell(self, then: Callable[[Any], None], result: object) -> None:
        self.open -= 1
        then(result)
        self.changed.emit()


def _no_matter(_: object) -> None:
    """Nobody waits for it."""
