"""Waits until a window has nothing left to draw, without a busy loop."""

from time import perf_counter

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import KioskError

QUIET_MS = 16
"""Longer than Qt waits between two frames it wants: 5 ms. Drawing keeps the timer waiting too."""
PATIENCE_MS = 10_000


class Stillness(QObject):
    """Knows when the last frame of a change was shown."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self._window = window
        self._loop = QEventLoop(self)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._loop.quit)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._loop.quit)
        self._last = 0.0
        window.frameSwapped.connect(self._frame)

    def wait(self) -> float:
        """Draw until nothing changes any more; return when the last frame was shown.

        The time is `time.perf_counter`'s. Raises KioskError if no frame ever comes.
        """
        self._last = 0.0
        self._window.update()
        self._patience.start()
        self._loop.exec()
        self._patience.stop()
        if not self._last:
            msg = "The screen was not drawn within 10 seconds. Close other programs and try again."
            raise KioskError(msg)
        return self._last

    def _frame(self) -> None:
        self._last = perf_counter()
        self._quiet.start()
