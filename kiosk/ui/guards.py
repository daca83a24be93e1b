"""What stands between a hand and the window: sleep, touch aids, cleaning, and the lock of a kiosk."""

from collections.abc import Callable
from datetime import datetime

import shiboken6
from msgspec import Struct
from PySide6.QtCore import QObject

from kiosk.ui.cleaning import Cleaning
from kiosk.ui.key_guard import KeyGuard
from kiosk.ui.keypad import Keypad
from kiosk.ui.kiosk_lock import KioskLock
from kiosk.ui.rest import Rest
from kiosk.ui.shell import Shell
from kiosk.ui.touch_filter import TouchFilter
from kiosk.visit.quiet import QuietHours


class GuardRule(Struct, frozen=True):
    """How this kiosk is guarded.

    `locked`: no way out by touch or keys. `touch_aids`: snap and double-strike guard; a locked kiosk always
    has them. `rest`: quiet seconds until the first screen sleeps, 0 never. `keypad`: which function key is which.
    """

    px_per_mm: float
    locked: bool = False
    touch_aids: bool = True
    rest: float = 0
    hours: QuietHours = QuietHours()
    keypad: dict[str, str] = {}


class Guards:
    """Makes what guards a kiosk, and puts it before its window."""

    def __init__(
        self, shell: Shell, rule: GuardRule, clock: Callable[[], float], wall: Callable[[], datetime] = datetime.now
    ) -> None:
        self.shell = shell
        self.rest = Rest(rule.rest, rule.hours, clock, self._is_used, wall)
        self.touch = TouchFilter(rule.px_per_mm, clock, self._wake, locked=rule.locked)
        self.touch.helps = rule.locked or rule.touch_aids
        self.cleaning = Cleaning(clock)
        self.keys = KeyGuard(clock, engaged=rule.locked)
        self.lock = KioskLock(engaged=rule.locked)
        self.keypad = Keypad(rule.keypad)
        self.keypad.louder.connect(shell.reader.louder)
        shell.screenChanged.connect(self.rest.follow)
        shell.staff_model.screenChanged.connect(self.rest.follow)
        shell.comfort_model.changed.connect(self._follow_hand)

    def for_qml(self) -> dict[str, QObject]:
        """Return the properties of the window that show them."""
        return {"touch": self.touch, "rest": self.rest, "cleaning": self.cleaning}

    def watch(self, window: QObject) -> None:
        """Stand before `window`: the keypad sees an event first, then the lock, what guards keys, and touch."""
        window.installEventFilter(self.touch)
        window.installEventFilter(self.keys)
        window.installEventFilter(self.lock)
        window.installEventFilter(self.keypad)

    def close(self) -> None:
        """Stop before what QML showed goes away."""
        self.touch.set_steady(on=False)
        for guard in (self.keypad, self.lock, self.keys, self.touch, self.rest, self.cleaning):
            shiboken6.delete(guard)

    def _is_used(self) -> bool:
        """Whether a visitor or staff are at it."""
        return self.shell.visit.here.screen != "attract" or self.shell.staff_model.is_open()

    def _follow_hand(self) -> None:
        self.keys.steady = self.shell.visit.comfort.steady
        self.touch.set_steady(on=self.keys.steady)

    def _wake(self) -> bool:
        """Note that somebody is here; tell whether the screen slept until now."""
        slept = self.rest.sleeping
        self.rest.note()
        return slept
