"""Let a monkey loose on a kiosk, and say what went wrong."""

import random
import time
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QEvent, QEventLoop, QTimer

from .hands import Hands

if TYPE_CHECKING:
    from kiosk.app import Kiosk

LOOK_EVERY = 250
"""Events between two looks at whether the kiosk is still one."""
LONGEST_S = 1.0
"""Processor time after which a visitor would call the screen stuck; the machine's other work does not count."""


QT_OWN = "QUnifiedTimer::stopAnimationDriver: driver is not running"
"""Qt's own, once in some thousand touches: a window stops its clock of animations twice. They run on."""


class Found(Struct):
    """What a run found. `memory_mb` was measured at each fifth of it."""

    events: int = 0
    troubles: list[str] = []
    slowest_s: float = 0.0
    memory_mb: list[float] = []

    @property
    def growth_mb(self) -> float:
        """How much memory grew from the second fifth to the end: the first one fills what is kept on purpose."""
        return self.memory_mb[-1] - self.memory_mb[1] if len(self.memory_mb) > 2 else 0.0  # noqa: PLR2004


def let_loose(kiosk: "Kiosk", seed: int, events: int) -> Found:
    """Do so many things by chance to `kiosk`, which is in full screen. Qt's messages are in `troubles`."""
    from kiosk.tour.messages import Messages  # noqa: PLC0415  after the environment is set

    found = Found(troubles=[])
    hands = Hands(kiosk, random.Random(seed))  # noqa: S311  a monkey is no secret
    with Messages() as messages:
        for number in range(1, events + 1):
            began = time.thread_time()
            hands.do_something()
            kiosk.app.processEvents()
            kiosk.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            took = time.thread_time() - began
            found.events = number
            found.slowest_s = max(found.slowest_s, took)
            if took > LONGEST_S:
                found.troubles.append(f"event {number}, {hands.last}, took {took:.1f} s")
            found.troubles += [f"event {number}, {hands.last}: {text}" for text in messages.take() if text != QT_OWN]
            if number % LOOK_EVERY == 0:
                found.troubles += [f"event {number}: {text}" for text in look(kiosk)]
            if number % max(1, events // 5) == 0:
                rest(kiosk)
                found.memory_mb.append(own_mb())
    return found


def look(kiosk: "Kiosk") -> list[str]:
    """Return what is wrong with a kiosk now; it stands on Home afterwards."""
    wrong = []
    if not kiosk.window.isVisible():
        wrong.append("the window is gone")
    if kiosk.shell.staff_model.is_open():
        kiosk.shell.staff_model.lock()
    if kiosk.shell.visit.here.screen == "attract":
        kiosk.shell.chooseLanguage(kiosk.library.manifest.default_language)
    kiosk.shell.goHome()
    if kiosk.shell.visit.here.screen != "home":
        wrong.append(f"Home leads to {kiosk.shell.visit.here.screen}")
    return wrong


def rest(kiosk: "Kiosk") -> None:
    """Let the visit end and the memory be given back, as between two visitors."""
    kiosk.shell.done()
    pause = QEventLoop()
    QTimer.singleShot(1500, pause.quit)
    pause.exec()
    kiosk.tidy()


def own_mb() -> float:
    """Return the memory in MB that is this process's alone, whoever else runs a kiosk; 0 where nobody tells."""
    rollup = Path("/proc/self/smaps_rollup")
    if not rollup.exists():
        return 0.0
    lines = rollup.read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("Anonymous:"))
