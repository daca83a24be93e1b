"""Where a window may be, and how it is seen again: size, place and whether it fills the screen."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6 import QtCore
from PySide6.QtCore import QObject, QRect, QSize
from PySide6.QtGui import QWindow

from kiosk.visit.remembered import WindowShape

SMALLEST = (1024, 600)
"""The smallest window that everything fits in, on a screen of usual density."""
_FULL = frozenset({QWindow.Visibility.Minimized, QWindow.Visibility.Maximized, QWindow.Visibility.FullScreen})
"""How a window is seen when its size is not its own. `Qt.WindowState` says it too, and costs a start 18 ms."""
_HANDLE = 80
"""So much of a window must be on a screen, in pixels, for a hand to get hold of it."""


def smallest(room: QSize, density: float) -> QSize:
    """Return the least size of a window on a screen with so much room; `density` is 1 for a usual one."""
    width, height = (round(length * density) for length in SMALLEST)
    return QSize(min(width, room.width()), min(height, room.height()))


def fitting(shape: WindowShape, screens: Sequence[QRect], least: QSize) -> WindowShape | None:
    """Return `shape` as these screens can show it; None if it would be out of reach, on a screen that is gone."""
    frame = QRect(shape.x, shape.y, shape.width, shape.height)
    for room in screens:
        seen = room.intersected(frame)
        if seen.width() < _HANDLE or seen.height() < _HANDLE or frame.top() < room.top():
            continue
        width = max(least.width(), min(frame.width(), room.width()))
        height = max(least.height(), min(frame.height(), room.height()))
        return replace(shape, width=width, height=height)
    return None


class WindowFrame(QObject):
    """Follows a window: `tell` hears of its shape when it is closed. A full or maximised window keeps its own size."""

    def __init__(self, window: QWindow, tell: Callable[[WindowShape], None]) -> None:
        super().__init__(window)
        self._window = window
        self._tell = tell
        self._own = window.geometry()
        for signal in (window.xChanged, window.yChanged, window.widthChanged, window.heightChanged):
            signal.connect(self._follow)

    def restore(self, shape: WindowShape) -> None:
        """Give the window back its own size and place; it is not shown yet."""
        self._own = QRect(shape.x, shape.y, shape.width, shape.height)
        self._window.setGeometry(self._own)

    def tell(self) -> None:
        """Tell where the window is now."""
        own = self._own
        full = bool(self._window.windowStates() & QtCore.Qt.WindowState.WindowMaximized)
        self._tell(WindowShape(own.x(), own.y(), max(1, own.width()), max(1, own.height()), full))

    def _follow(self) -> None:
        if self._window.visibility() not in _FULL:
            self._own = self._window.geometry()
