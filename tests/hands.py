"""Fingers that are not one calm finger: they strike twice, tremble, come in twos, and stay too long."""

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest

from tests.visitor import Visitor


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        """Return the seconds now."""
        return self.seconds


def press(visitor: Visitor, at: QPointF, finger: int = 1) -> None:
    """Put a finger down, with no rest since the last touch."""
    assert Visitor.finger is not None
    QTest.touchEvent(visitor.window, Visitor.finger).press(finger, at.toPoint(), visitor.window).commit()


def move(visitor: Visitor, at: QPointF, finger: int = 1) -> None:
    """Move it."""
    assert Visitor.finger is not None
    QTest.touchEvent(visitor.window, Visitor.finger).move(finger, at.toPoint(), visitor.window).commit()


def lift(visitor: Visitor, at: QPointF, finger: int = 1) -> None:
    """Lift it."""
    assert Visitor.finger is not None
    QTest.touchEvent(visitor.window, Visitor.finger).release(finger, at.toPoint(), visitor.window).commit()


def strike(visitor: Visitor, at: QPointF) -> None:
    """Touch at once, with no rest since the last touch."""
    press(visitor, at)
    lift(visitor, at)
    visitor.settle()


def second_finger(visitor: Visitor, at: QPointF, *, down: bool) -> None:
    """While the first finger rests, put a second one down or lift it."""
    assert Visitor.finger is not None
    both = QTest.touchEvent(visitor.window, Visitor.finger).stationary(1)
    (both.press if down else both.release)(2, at.toPoint(), visitor.window)
    both.commit()


def at(x: float, y: float) -> QPointF:
    """Return a point on whole pixels, as a touch screen reports it."""
    return QPointF(QPoint(round(x), round(y)))
