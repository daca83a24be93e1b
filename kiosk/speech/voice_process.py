"""The voice in a process of its own: orders come in and news goes out, one line of JSON each.

A system's voices take seconds to open and may hang or fail; here they never hold the interface up, and
what they were given to say is gone with the process when the visit ends.
"""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from kiosk.immortal import keep_alive
from kiosk.speech.engine import Engine
from kiosk.speech.headphones import watch_headphones
from kiosk.speech.messages import (
    Answer,
    Begun,
    Failed,
    Finished,
    Headphones,
    Hush,
    Open,
    Opened,
    Order,
    Say,
    line_of,
    read_order,
)

OPEN_SECONDS = 60
"""A system whose voices take longer to open has hung, and its process ends."""

_READ = 1 << 16


class _Voice(QObject):
    """Does what the kiosk orders. Orders and news of headphones come from other threads."""

    ordered = Signal(object)
    plugged = Signal(object)
    ended = Signal()

    def __init__(self, tell: Callable[[Answer], None]) -> None:
        super().__init__()
        self._tell = tell
        self._engine: Engine | None = None
        self._number = 0
        self.ordered.connect(self._do, Qt.ConnectionType.QueuedConnection)
        self.plugged.connect(self._plugged, Qt.ConnectionType.QueuedConnection)
        self.ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def _do(self, order: Order) -> None:
        match order:
            case Open():
                self._open(order)
            case Say() if self._engine is not None:
                self._number = order.number
                self._engine.say(order.utterance)
            case Hush() if self._engine is not None:
                self._engine.hush()

    def _open(self, order: Open) -> None:
        watch_headphones(self.plugged.emit, prefer=order.prefer_headphones)
        engine = Engine(order.engine, self)
        engine.begun = lambda: self._tell(Begun(self._number))
        engine.finished = lambda: self._tell(Finished(self._number))
        engine.failed = lambda: self._tell(Failed(self._number))
        with _a_deadline():
            languages = engine.languages()
        self._engine = engine
        self._tell(Opened(languages))

    def _plugged(self, headphones: bool | None) -> None:  # noqa: FBT001  a signal's argument
        if not headphones and self._engine is not None and self._was_plugged:
            self._engine.hush()  # at once: nothing of it is for the room
        self._was_plugged = bool(headphones)
        self._tell(Headphones(headphones))

    _was_plugged = False

    def _end(self) -> None:
        if self._engine is not None:
            self._engine.close()
        QCoreApplication.quit()


class _a_deadline:  # noqa: N801  used as a word
    """Ends the whole process, also inside a system call that never returns. Windows has no such clock."""

    def __enter__(self) -> None:
        if sys.platform != "win32":
            signal.alarm(OPEN_SECONDS)

    def __exit__(self, *_: object) -> None:
        if sys.platform != "win32":
            signal.alarm(0)


def serve() -> int:
    """Speak what is ordered on standard input until it ends."""
    keep_alive()
    app = QCoreApplication(["kiosk-voice"])
    voice = _Voice(_answer)
    threading.Thread(target=_listen, args=(voice,), daemon=True).start()
    app.exec()
    sys.stdout.flush()
    os._exit(0)  # threads that wait for the system are not waited for


def _answer(answer: Answer) -> None:
    try:
        sys.stdout.buffer.write(line_of(answer))
        sys.stdout.buffer.flush()
    except OSError:
        os._exit(0)  # nobody reads it


def _listen(voice: _Voice) -> None:
    for line in _lines():
        voice.ordered.emit(read_order(line))
    voice.ended.emit()


def _lines() -> Iterator[bytes]:
    """Yield the lines of standard input as they come; unbuffered, so that the end of the process waits for no lock."""
    kept = b""
    while data := os.read(0, _READ):
        *whole, kept = (kept + data).split(b"\n")
        yield from whole
