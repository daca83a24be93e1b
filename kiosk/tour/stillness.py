"""Waits until a window has nothing left to draw, without a busy loop."""

from time import perf_counter

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk
from kiosk.errors import KioskError

QUIET_MS = 16
"""Longer than Qt waits between two frames it wants, which is 5 ms."""
LATE_MS = 4
"""A timer that is later than this was kept waiting by work, which may want another frame."""
PATIENCE_MS = 10_000
_SCREEN_DEPTH = 4


class Stillness(QObject):
    """Knows when the first and the last frame of a change were shown, by `time.perf_counter`."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__()
        self._window = kiosk.window
        self._lists = (kiosk.shell.page_model.list, kiosk.shell.section_model.list)
        self._loop = QEventLoop(self)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._check)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._loop.quit)
        self._began = 0.0
        self.first = 0.0
        self.last = 0.0
        self._window.frameSwapped.connect(self._frame)

    def wait(self) -> float:
        """Draw until nothing changes any more; return when the last frame was shown.

        Raises KioskError if no frame ever comes.
        """
        self.first = self.last = 0.0
        self._window.update()
        self._patience.start()
        self._loop.exec()
        self._patience.stop()
        if not self.last:
            msg = "The screen was not drawn within 10 seconds. Close other programs and try again."
            raise KioskError(msg)
        return self.last

    def _frame(self) -> None:
        self.last = perf_counter()
        self.first = self.first or self.last
        self._listen()

    def _listen(self) -> None:
        self._began = perf_counter()
        self._quiet.start()

    def _is_unfinished(self) -> bool:
        return any(not rows.is_complete() for rows in self._lists) or _waits(self._window.contentItem(), _SCREEN_DEPTH)

    def _check(self) -> None:
        late = (perf_counter() - self._began) * 1000 - QUIET_MS > LATE_MS
        if late or self._is_unfinished():
            self._listen()
        else:
            self._loop.quit()


def _waits(item: QQuickItem, deep: int) -> bool:
    """Tell whether a screen says that it is not whole yet."""
    if item.property("whole") is False:
        return True
    return deep > 0 and any(_waits(child, deep - 1) for child in item.childItems() if child.isVisible())
