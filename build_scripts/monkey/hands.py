"""What a monkey does with a window: taps, drags, second fingers, chords, wheels, wishes and resizes."""

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from kiosk.app import Kiosk

SIZES = ((1080, 1920), (1366, 768), (1024, 600), (800, 1280))
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return,
    Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_Backspace, Qt.Key.Key_A, Qt.Key.Key_E, Qt.Key.Key_M, Qt.Key.Key_Plus, Qt.Key.Key_Minus,
)  # fmt: skip
CHORD_KEYS = (
    Qt.Key.Key_F4, Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_P, Qt.Key.Key_S, Qt.Key.Key_O, Qt.Key.Key_F,
    Qt.Key.Key_F1, Qt.Key.Key_F11, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Meta,
)  # fmt: skip
CHORDS = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
NO_KEY = Qt.KeyboardModifier.NoModifier


class Hands:
    """Does one thing at a time, by chance."""

    def __init__(self, kiosk: "Kiosk", chance: random.Random) -> None:
        self.kiosk = kiosk
        self.window = kiosk.window
        self.chance = chance
        self.finger = QTest.createTouchDevice()
        self.last = ""
        self.pages = kiosk.library.screen_ids(kiosk.library.manifest.default_language)
        self.deeds: tuple[tuple[float, Callable[[], None]], ...] = (
            (40, self.tap),
            (6, self.tap_twice),
            (4, self.two_fingers),
            (8, self.drag),
            (4, self.click),
            (3, self.other_button),
            (3, self.wheel),
            (14, self.key),
            (6, self.chord),
            (2, self.write),
            (3, self.language),
            (2, self.text_step),
            (1, self.theme),
            (2, self.open_page),
            (1, self.resize),
            (1, self.ask_to_close),
        )

    def do_something(self) -> None:
        """Do one thing."""
        weights = [weight for weight, _ in self.deeds]
        deed = self.chance.choices([deed for _, deed in self.deeds], weights)[0]
        self.last = deed.__name__
        deed()

    def point(self) -> QPoint:
        """Return a point of the window."""
        return QPoint(self.chance.randrange(self.window.width()), self.chance.randrange(self.window.height()))

    def tap(self) -> None:
        """Put a finger down and lift it."""
        point = self.point()
        QTest.touchEvent(self.window, self.finger).press(1, point, self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(1, point, self.window).commit()

    def tap_twice(self) -> None:
        """Tap the same place twice, as a shaking hand does."""
        point = self.point()
        for _ in range(2):
            QTest.touchEvent(self.window, self.finger).press(1, point, self.window).commit()
            QTest.touchEvent(self.window, self.finger).release(1, point, self.window).commit()

    def two_fingers(self) -> None:
        """Pinch: two fingers down, apart, and up."""
        one, two = self.point(), self.point()
        QTest.touchEvent(self.window, self.finger).press(1, one, self.window).press(2, two, self.window).commit()
        QTest.touchEvent(self.window, self.finger).move(1, two, self.window).move(2, one, self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(1, two, self.window).release(2, one, self.window).commit()

    def drag(self) -> None:
        """Slide a finger from one place to another."""
        start, end = self.point(), self.point()
        QTest.touchEvent(self.window, self.finger).press(1, start, self.window).commit()
        for step in (0.3, 0.7, 1.0):
            between = QPointF(start) + (QPointF(end) - QPointF(start)) * step
            QTest.touchEvent(self.window, self.finger).move(1, between.toPoint(), self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(1, end, self.window).commit()

    def click(self) -> None:
        """Click with a mouse."""
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, NO_KEY, self.point())

    def other_button(self) -> None:
        """Press a button that does nothing here."""
        button = self.chance.choice((Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton))
        QTest.mouseClick(self.window, button, NO_KEY, self.point())

    def wheel(self) -> None:
        """Turn a wheel, with or without Ctrl."""
        turn = QPoint(0, self.chance.choice((-360, -120, 120, 360)))
        keys = self.chance.choice((NO_KEY, Qt.KeyboardModifier.ControlModifier))
        at = QPointF(self.point())
        event = QWheelEvent(
            at,
            at,
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003
        )
        QGuiApplication.sendEvent(self.window, event)

    def key(self) -> None:
        """Press one key."""
        QTest.keyClick(self.window, self.chance.choice(KEYS))

    def chord(self) -> None:
        """Press keys that lead out of other programs."""
        QTest.keyClick(self.window, self.chance.choice(CHORD_KEYS), self.chance.choice(CHORDS))

    def write(self) -> None:
        """Type a word."""
        for letter in self.chance.choice(("dolor", "velcade", "zzzz")):
            QTest.keyClick(self.window, Qt.Key(ord(letter.upper())))

    def language(self) -> None:
        """Choose a language."""
        self.kiosk.shell.chooseLanguage(self.chance.choice(self.kiosk.library.manifest.languages).id)

    def text_step(self) -> None:
        """Make words larger or smaller."""
        self.kiosk.shell.setTextStep(self.chance.choice((1.0, 1.25, 1.5, 2.0)))

    def theme(self) -> None:
        """Choose a kind of light."""
        self.kiosk.shell.setTheme(self.chance.choice(("light", "dark", "contrast")))

    def open_page(self) -> None:
        """Come to any page, somewhere on its way down."""
        self.kiosk.shell.openPage(self.chance.choice(self.pages), self.chance.random())

    def resize(self) -> None:
        """Turn the screen, or put in another one."""
        self.window.resize(QSize(*self.chance.choice(SIZES)))

    def ask_to_close(self) -> None:
        """Ask the window to close, as a window manager does."""
        QGuiApplication.sendEvent(self.window, QCloseEvent())
        QGuiApplication.sendEvent(self.window, QEvent(QEvent.Type.ContextMenu))
