"""Watches the window for touches, keys and scrolling, and lets a left visit end."""

from collections.abc import Callable

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit.idle import Idle, IdleRule, idle

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 1000
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
        QEvent.Type.MouseMove,
    }
)


@QmlElement
@QmlUncreatable("made by the app")
class IdleWatch(QObject):
    """The idle clock of the window it is installed on.

    While the warning shows, only its own buttons and keys count: a touch that answers it must not
    make it vanish under the finger.
    """

    changed = Signal()
    keyed = Signal()
    scrolled = Signal()

    def __init__(
        self,
        rule: IdleRule,
        now: Callable[[], float],
        visiting: Callable[[], bool],
        leave: Callable[[], None],
    ) -> None:
        super().__init__()
        self._rule = rule
        self._now = now
        self._visiting = visiting
        self._leave = leave
        self._last = now()
        self.state = Idle()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.look)

    def change(self, rule: IdleRule) -> None:
        """Follow another rule from now on."""
        self._rule = rule
        self.follow()

    warning = Property(bool, lambda self: self.state.phase == "warning", notify=changed)
    left = Property(int, lambda self: self.state.left, notify=changed)
    share = Property(float, lambda self: self.state.share, notify=changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Note a sign of life; no event is taken away."""
        if event.type() in _SIGNS_OF_LIFE:
            self.note()
        if event.type() == QEvent.Type.KeyPress:
            self.keyed.emit()
        elif event.type() == QEvent.Type.Wheel:
            self.scrolled.emit()
        return super().eventFilter(watched, event)

    def note(self) -> None:
        """Somebody is here: they touch, press, scroll or listen."""
        if self.state.phase != "warning":
            self._last = self._now()

    @Slot()
    def stay(self) -> None:
        """The visitor is still reading."""
        self._last = self._now()
        self.look()

    def follow(self) -> None:
        """Run the clock while somebody is here, and stop it on the first screen."""
        self._last = self._now()
        if self._visiting() and self._rule.idle > 0:
            self._timer.start()
        else:
            self._timer.stop()
        self.look()

    def look(self) -> None:
        """Compare the quiet time with the rule; a visit that is gone is forgotten."""
        self.show(idle(self._rule, self._now() - self._last, visiting=self._visiting()))
        if self.state.phase == "gone":
            self._leave()

    def show(self, state: Idle) -> None:
        """Show `state`; nothing is told when it is the same."""
        if state != self.state:
            self.state = state
            self.changed.emit()
