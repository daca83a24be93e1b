"""A keypad for those who do not see the glass, whose keys are function keys: each becomes the key it stands for.

Keypads such as Storm's send F13 to F24 as delivered, arrows only once somebody has set them so. On X11 and
Wayland these keys carry other names (F13 is "Tools", F20 mutes a microphone), so there the position counts.
"""

import sys
from functools import cache

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent

FIRST, LAST = 13, 24
_XKB_F13 = 191
"""The position of F13 under X11 and Wayland; F14 to F24 follow."""


class Keypad(QObject):
    """An event filter for the window, before all others. `keys` says which function key is which: {"up": "F22"}.

    The keys for loudness, on the pad or a keyboard, make the voice louder or softer (`louder` gets 1 or -1).
    """

    louder = QtCore.Signal(int)

    def __init__(self, keys: dict[str, str]) -> None:
        super().__init__()
        self.keys = keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Take a key of the pad, and give the window the one it stands for."""
        if event.type() in _events() and isinstance(event, QKeyEvent):
            if by := _loudness().get(event.key()):
                if event.type() == QEvent.Type.KeyPress:
                    self.louder.emit(by)
                return True
            if role := self._role(function_key(event)):
                meant = QKeyEvent(
                    event.type(),
                    _meanings()[role],
                    QtCore.Qt.KeyboardModifier.NoModifier,
                    "",
                    event.isAutoRepeat(),
                )
                QCoreApplication.sendEvent(watched, meant)
                event.setAccepted(meant.isAccepted())
                return True
        return super().eventFilter(watched, event)

    def _role(self, key: str) -> str:
        return next((role for role, name in self.keys.items() if key and name == key), "")


def function_key(event: QKeyEvent) -> str:
    """Return "F13" to "F24" for such a key, by its name or its position; "" for any other."""
    number = event.key() - QtCore.Qt.Key.Key_F1 + 1
    if not FIRST <= number <= LAST and sys.platform.startswith("linux"):
        number = event.nativeScanCode() - _XKB_F13 + FIRST
    return f"F{number}" if FIRST <= number <= LAST else ""


@cache
def _events() -> frozenset[QEvent.Type]:
    return frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})


@cache
def _meanings() -> dict[str, "QtCore.Qt.Key"]:
    key = QtCore.Qt.Key
    return {
        "up": key.Key_Up,
        "down": key.Key_Down,
        "left": key.Key_Left,
        "right": key.Key_Right,
        "select": key.Key_Return,
        "back": key.Key_Escape,
    }


@cache
def _loudness() -> dict[int, int]:
    key = QtCore.Qt.Key
    return {key.Key_VolumeUp: 1, key.Key_VolumeDown: -1}
