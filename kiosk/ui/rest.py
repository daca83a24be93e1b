"""The first screen when nobody is there: it sleeps, and in quiet hours it is dim or dark."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit.quiet import Light, QuietHours, light, resting

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 5000


@QmlElement
@QmlUncreatable("made by the app")
class Rest(QObject):
    """Whether the screen sleeps. `seconds` of quiet put it to sleep, 0 never; a visit keeps it awake."""

    changed = Signal()

    def __init__(
        self,
        seconds: float,
        hours: QuietHours,
        now: Callable[[], float],
        visiting: Callable[[], bool],
        wall: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__()
        self.seconds = seconds
        self.hours = hours
        self._now = now
        self._visiting = visiting
        self._wall = wall
        self._last = now()
        self.sleeping = False
        self.shine: Light = "normal"
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.look)
        self.follow()

    asleep = Property(bool, lambda self: self.sleeping, notify=changed)
    light = Property(str, lambda self: self.shine if self.sleeping else "normal", notify=changed)

    def follow(self) -> None:
        """Run the clock on the first screen, and stop it while somebody is here."""
        self._last = self._now()
        if self._visiting() or self.seconds <= 0:
            self._timer.stop()
        else:
            self._timer.start()
        self.look()

    def note(self) -> None:
        """Somebody touches: the screen is awake, and stays so for a while."""
        self._last = self._now()
        if self.sleeping:
            self.look()

    def look(self) -> None:
        """Compare the quiet time and the clock on the wall with the rule."""
        shine = light(self.hours, self._wall())
        sleeping = resting(self._now() - self._last, shine, visiting=self._visiting(), rest=self.seconds)
        if (shine, sleeping) != (self.shine, self.sleeping):
            self.shine, self.sleeping = shine, sleeping
            self.changed.emit()
