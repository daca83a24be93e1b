"""Stands before the window of a locked kiosk and lets through the keys that were meant."""

from collections.abc import Callable
from functools import cache

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent

from kiosk.visit import keys
from kiosk.visit.keys import Stroke


class KeyGuard(QObject):
    """An event filter for the window, judged by `kiosk/visit/keys.py`; off where `engaged` is False.

    Keys that act are guarded against a double strike for everybody, all others for hands that shake
    (`steady`): who goes through a page by arrows, or writes, presses the same key often and on purpose.
    """

    def __init__(self, now: Callable[[], float], *, engaged: bool) -> None:
        super().__init__()
        self.now = now
        self.engaged = engaged
        self.steady = False
        self._last: Stroke | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Return True for a key that was not meant."""
        kind = event.type()
        if self.engaged and isinstance(event, QKeyEvent):
            if kind == QEvent.Type.KeyPress and not self._meant(event):
                event.accept()
                return True
            if kind == QEvent.Type.KeyRelease and not event.isAutoRepeat():
                self._release(event.key())
        return super().eventFilter(watched, event)

    def _meant(self, event: QKeyEvent) -> bool:
        key, now, acts = event.key(), self.now(), event.key() in acting_keys()
        if event.isAutoRepeat():
            return keys.repeats(self._last, key, now, acts=acts)
        if (acts or self.steady) and keys.struck_twice(self._last, key, now):
            return False
        self._last = Stroke(key, now, now)
        return True

    def _release(self, key: int) -> None:
        if self._last is not None and self._last.key == key and self._last.seen == self._last.down:
            self._last = Stroke(key, self._last.down, self.now())


@cache
def acting_keys() -> frozenset[int]:
    """Return the keys that press something or lead somewhere."""
    key = QtCore.Qt.Key
    return frozenset({key.Key_Return, key.Key_Enter, key.Key_Select, key.Key_Space, key.Key_Escape, key.Key_Back})
