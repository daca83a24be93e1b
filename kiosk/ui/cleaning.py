"""Cleaning mode: touch is locked for a while, the seconds are shown, and a long hold ends it."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit import cleaning

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 100


@QmlElement
@QmlUncreatable("made by the app")
class Cleaning(QObject):
    """The lock while the glass is wiped. Staff screens call `begin`; nothing a visitor touches does."""

    changed = Signal()

    def __init__(self, now: Callable[[], float]) -> None:
        super().__init__()
        self._now = now
        self._total = 0.0
        self._since = 0.0
        self._pressed: float | None = None
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.look)
        self.seconds = 0
        self.share = 0.0

    locked = Property(bool, lambda self: self.seconds > 0, notify=changed)
    left = Property(int, lambda self: self.seconds, notify=changed)
    held = Property(float, lambda self: self.share, notify=changed)

    @Slot(float)
    def begin(self, seconds: float) -> None:
        """Lock touch for `seconds` (10 to 600)."""
        self._total, self._since, self._pressed = cleaning.bounded(seconds), self._now(), None
        self._timer.start()
        self.look()

    @Slot()
    def end(self) -> None:
        """Unlock touch at once."""
        self._total, self._pressed = 0.0, None
        self.look()

    @Slot()
    def press(self) -> None:
        """A finger rests on the button."""
        self._pressed = self._now()

    @Slot()
    def release(self) -> None:
        """It is lifted, or slides away."""
        self._pressed = None
        self.look()

    def look(self) -> None:
        """Compare the clock with the lock and the hold."""
        now = self._now()
        share = cleaning.held(self._pressed, now)
        seconds = 0 if share >= 1 else cleaning.left(self._total, now - self._since)
        if seconds == 0:
            self._timer.stop()
            self._total, self._pressed, share = 0.0, None, 0.0
        if (seconds, share) != (self.seconds, self.share):
            self.seconds, self.share = seconds, share
            self.changed.emit()
