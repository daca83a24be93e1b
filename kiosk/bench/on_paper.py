"""How long a guide takes to be set while somebody looks, and how long it holds the interface up."""

from itertools import pairwise
from time import perf_counter

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from kiosk.app import Kiosk
from kiosk.bench.figures import Spread, spread
from kiosk.toolkit.guides import guides

TICK_MS = 4
PATIENCE_MS = 30_000
_GUIDES = 6


class Pauses:
    """Ticks as fast as the event loop lets it, and notes when."""

    def __init__(self) -> None:
        self._marks: list[float] = []
        self._timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self._marks.append(perf_counter()))

    def start(self) -> None:
        """Begin a new count."""
        self._marks = [perf_counter()]
        self._timer.start()

    def longest(self) -> float:
        """End the count, and return the longest time between two ticks in seconds."""
        self._timer.stop()
        return max((after - before for before, after in pairwise([*self._marks, perf_counter()])), default=0.0)


def set_guides(kiosk: Kiosk) -> tuple[Spread, Spread] | None:
    """Choose large print on some guides; return the waits until it is set, and the longest pause of each in ms.

    None when the library has no guides. The screen of the guide stands before its size is changed.
    """
    lang = kiosk.shell.visit.language
    waits, pauses, watch = [], [], Pauses()
    for guide in guides(kiosk.library, lang)[:_GUIDES]:
        kiosk.shell.hand_out.openGuide(guide.id, 0.0)
        _until_set(kiosk)
        began = perf_counter()
        watch.start()
        kiosk.shell.hand_out.setLarge(kiosk.shell.visit.taking.size == "normal")
        _until_set(kiosk)
        waits.append(perf_counter() - began)
        pauses.append(watch.longest())
    return (spread(waits), spread(pauses)) if waits else None


def _until_set(kiosk: Kiosk) -> None:
    """Let the interface live until the sheet of the moment is set."""
    loop = QEventLoop()
    late = QTimer(singleShot=True, interval=PATIENCE_MS)
    late.timeout.connect(loop.quit)
    late.start()
    connection = kiosk.paper.changed.connect(lambda: None if kiosk.paper.busy_now else loop.quit())
    if kiosk.paper.busy_now:
        loop.exec()
    QObject.disconnect(connection)
