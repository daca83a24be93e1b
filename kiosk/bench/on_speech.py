"""How long it takes until a touch on Listen is seen, and until the voice is heard."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance

from kiosk.app import Kiosk
from kiosk.bench.figures import Spread, spread
from kiosk.tour.stillness import Stillness

PATIENCE_MS = 30_000
_SOFTEST = -10


def open_voices(kiosk: Kiosk) -> bool:
    """Open the system's voices as a kiosk does after its first picture; tell whether one speaks the language shown."""
    reader = kiosk.shell.reader
    reader.narrator.prepare()
    return _until(reader.changed, lambda: reader.narrator.ready) and reader.can_speak()


def listen(kiosk: Kiosk, stillness: Stillness, pages: list[tuple[str, str]]) -> tuple[Spread, Spread] | None:
    """Touch Listen on some pages; return the waits until strip and mark are drawn, and until the voice begins.

    None where there is no voice, or one that never begins.
    """
    if not open_voices(kiosk):
        return None
    shell, reader = kiosk.shell, kiosk.shell.reader
    seen, heard = [], []
    for lang, page in pages:
        shell.chooseLanguage(lang)
        shell.openPage(page, 0.0)
        reader.louder(_SOFTEST)
        stillness.wait()
        if not reader.can_speak():
            continue
        marks = _Marks(reader.begun)
        since = perf_counter()
        shell.listen()
        seen.append(stillness.wait() - since)
        begun = marks.first()
        reader.stop()
        stillness.wait()
        if begun is None:
            return None
        heard.append(begun - since)
    return (spread(seen), spread(heard)) if seen else None


class _Marks:
    """Notes when a signal comes."""

    def __init__(self, signal: SignalInstance) -> None:
        self._signal = signal
        self._marks: list[float] = []
        signal.connect(self._mark)

    def first(self) -> float | None:
        """Wait for the first time; None when it never comes. Nothing is noted any more."""
        _until(self._signal, lambda: bool(self._marks))
        self._signal.disconnect(self._mark)
        return self._marks[0] if self._marks else None

    def _mark(self) -> None:
        self._marks.append(perf_counter())


def _until(signal: SignalInstance, there: Callable[[], bool]) -> bool:
    """Let the interface live until something is there; False when it never comes."""
    loop = QEventLoop()
    late = QTimer(singleShot=True, interval=PATIENCE_MS)
    late.timeout.connect(loop.quit)
    late.start()
    connection = signal.connect(lambda: loop.quit() if there() else None)
    if not there():
        loop.exec()
    signal.disconnect(connection)
    return there()
