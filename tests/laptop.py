"""A window on a laptop and somebody who uses its keys: chords, letters and the wheel."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.setup import Setup
from tests.visitor import Visitor, kind_of, visible_items

Key = Qt.Key
Held = Qt.KeyboardModifier
NO_BUTTON = Qt.MouseButton.NoButton
CTRL, ALT, SHIFT, NONE = Held.ControlModifier, Held.AltModifier, Held.ShiftModifier, Held.NoModifier
WHAT = "science/what-is-myeloma"


def own_data(shipped: Path, folder: Path) -> Path:
    """Return a data folder of one's own, with the shipped library."""
    shutil.copy(paths.library_file(shipped), paths.library_file(folder))
    return folder


def laptop(data: Path, size: tuple[int, int] | None = (1366, 768), **more: object) -> Setup:
    """Return the setup of a window on a laptop."""
    setup = Setup(paths.shipped_content_dir(), data, size=size, motion=False, voice="silent", laptop=True)
    for name, value in more.items():
        setattr(setup, name, value)
    return setup


class Owner(Visitor):
    """Somebody at their own keyboard."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk)
        self.shell = kiosk.shell

    def chord(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press a key while others are held."""
        QTest.keyClick(self.window, key, held)
        self.settle()

    def write(self, word: str) -> None:
        """Write letters of the plain alphabet."""
        for letter in word:
            QTest.keyClick(self.window, Qt.Key(ord(letter.upper())))
        self.settle()

    def wheel(self, turns: int, held: Qt.KeyboardModifier = NONE) -> None:
        """Turn the wheel over the middle of the window."""
        middle = QPointF(self.window.width() / 2, self.window.height() / 2)
        turned = QPoint(0, 120 * turns)
        still = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(middle, middle, QPoint(), turned, NO_BUTTON, held, still, False)  # noqa: FBT003  Qt's order
        QCoreApplication.sendEvent(self.window, event)
        self.settle()

    def read(self, page: str = WHAT) -> None:
        """Open a page."""
        self.shell.openPage(page, 0.0)
        self.settle()

    def marks(self) -> list[QQuickItem]:
        """Return the marks of what was found that are drawn."""
        return [i for i in visible_items(self.window.contentItem()) if named(i, "FoundMark")]


def all_items(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield an item and all below it, also what is not to be seen."""
    yield item
    for child in item.childItems():
        yield from all_items(child)


def named(item: QQuickItem, kind: str) -> bool:
    """Tell whether an item is of a kind that is written in QML."""
    return kind_of(item).startswith(kind)


def at_home(kiosk: Kiosk) -> Owner:
    """Return an owner on Home, whatever was before."""
    owner = Owner(kiosk)
    owner.start_again()
    return owner
