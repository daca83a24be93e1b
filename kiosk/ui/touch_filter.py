"""Stands before the window and decides which touches reach it; the decisions are kiosk/visit/touch.py's."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Signal, Slot
from PySide6.QtGui import QEventPoint, QGuiApplication, QMouseEvent, QTouchEvent
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.gesture import Gesture
from kiosk.visit import touch
from kiosk.visit.touch import Strike, Target

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LEAST_DRAG_PX = 10
_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_CLICKS = _PRESSES | {QEvent.Type.MouseButtonRelease, QEvent.Type.MouseMove}


@QmlElement
@QmlUncreatable("made by the app")
class TouchFilter(QObject):
    """One finger at a time, aimed at the nearest control, struck once.

    `asked` wants QML to tell by `found` what can be pressed near a point of the window; `chosen` wants it
    to press one of these; `struck` names the one that was touched last. A mouse is precise: its clicks are
    only guarded in a locked kiosk, where a touch screen may pass for one, and never snapped.
    """

    asked = Signal(float, float, float)
    chosen = Signal(int)
    struck = Signal(int)

    def __init__(self, px_per_mm: float, now: Callable[[], float], wake: Callable[[], bool], *, locked: bool) -> None:
        super().__init__()
        self.px_per_mm = px_per_mm
        self.now = now
        self.locked = locked
        self.helps = True
        self._wake = wake
        self._steady = False
        self._gesture = Gesture()
        self._last: Strike | None = None
        self._targets: tuple[Target, ...] = ()
        self._mine = False
        self.set_steady(on=False)

    def set_steady(self, *, on: bool) -> None:
        """Let a finger tremble further before it scrolls."""
        self._steady = on
        room = touch.STEADY_STILL_MM if on else touch.STILL_MM
        QGuiApplication.styleHints().setStartDragDistance(max(LEAST_DRAG_PX, round(room * self.px_per_mm)))

    @Slot("QVariantList")
    def found(self, targets: list[dict[str, Any]]) -> None:
        """QML's answer to `asked`: what can be pressed, in pixels of the window, the topmost last."""
        mm = self.px_per_mm
        self._targets = tuple(
            Target(t["left"] / mm, t["top"] / mm, t["right"] / mm, t["bottom"] / mm, int(t["name"]), bool(t["key"]))
            for t in targets
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Return True for what the window must not see."""
        kind = event.type()
        if self._mine:
            return False
        if kind in _TOUCHES and isinstance(event, QTouchEvent):
            taken = self._touch(watched, event)
        elif kind == QEvent.Type.TouchCancel:
            self._gesture = Gesture()
            taken = False
        elif kind in _CLICKS and isinstance(event, QMouseEvent):
            taken = self._click(event)
        else:
            taken = kind in (QEvent.Type.KeyPress, QEvent.Type.Wheel) and self._wake()
        if taken:
            event.accept()
        return taken or super().eventFilter(watched, event)

    def _touch(self, window: QObject, event: QTouchEvent) -> bool:
        points = event.points()
        if event.type() == QEvent.Type.TouchBegin:
            self._begin(points[0])
        gesture = self._gesture
        first = next((point for point in points if point.id() == gesture.finger), None)
        taken = first is None or gesture.swallowed or self._first(window, event, first)
        if event.type() == QEvent.Type.TouchEnd:
            self._gesture = Gesture()
        return taken

    def _first(self, window: QObject, event: QTouchEvent, finger: QEventPoint) -> bool:
        """The first finger comes down, moves or is lifted; what the others do never reaches the window."""
        self._follow(finger)
        lifted = finger.state() == QEventPoint.State.Released
        if self._gesture.target and not self._gesture.moved and finger.state() == QEventPoint.State.Updated:
            return True  # it trembles on a control: nothing to tell until it slides
        if lifted:
            self._gesture.swallowed = True
        if lifted and self._presses(finger):
            self._send(window, of_one(QEvent.Type.TouchCancel, finger, event))
            self._choose()
        elif event.pointCount() > 1:
            kind = QEvent.Type.TouchEnd if lifted else QEvent.Type.TouchUpdate
            self._send(window, of_one(kind, finger, event))
        else:
            return False
        return True

    def _begin(self, point: QEventPoint) -> None:
        """A finger comes down: is anybody asleep, is it an echo, what is it aimed at?"""
        gesture = self._gesture = Gesture(point.id(), point.position())
        if self._wake():
            gesture.swallowed = True
            return
        if not self.helps:
            return
        gesture.target = self._aimed(point.position())
        gesture.swallowed = self._echoes(gesture.target, point.position())

    def _aimed(self, at: QPointF) -> Target | None:
        self._targets = ()
        self.asked.emit(at.x(), at.y(), touch.SNAP_MM * self.px_per_mm)
        return touch.aimed(self._targets, at.x() / self.px_per_mm, at.y() / self.px_per_mm)

    def _echoes(self, target: Target | None, at: QPointF) -> bool:
        if target is None:
            return False
        strike = Strike(self.now(), at.x() / self.px_per_mm, at.y() / self.px_per_mm, target)
        return touch.struck_twice(self._last, strike)

    def _follow(self, point: QEventPoint) -> None:
        gesture = self._gesture
        way = (point.position() - gesture.start) / self.px_per_mm
        if not touch.still(way.x(), way.y(), steady=self._steady):
            gesture.moved = True

    def _presses(self, point: QEventPoint) -> bool:
        """Whether the tap that ends here is ours to give: it began or ends beside what it was aimed at."""
        gesture = self._gesture
        if gesture.target is None or gesture.moved:
            return False
        self._strike(point.position(), gesture.target)
        return any(self._beside(gesture.target, at) for at in (gesture.start, point.position()))

    def _beside(self, target: Target, at: QPointF) -> bool:
        return target.distance(at.x() / self.px_per_mm, at.y() / self.px_per_mm) > 0

    def _choose(self) -> None:
        if self._gesture.target:
            self.chosen.emit(self._gesture.target.name)

    def _strike(self, at: QPointF, target: Target) -> None:
        self._last = Strike(self.now(), at.x() / self.px_per_mm, at.y() / self.px_per_mm, target)
        self.struck.emit(target.name)

    def _click(self, event: QMouseEvent) -> bool:
        """A mouse, or a touch screen that passes for one."""
        if event.type() in _PRESSES:
            self._gesture = Gesture(0, event.position())
            if self._wake():
                self._gesture.swallowed = True
            elif self.locked:
                self._gesture.target = self._aimed(event.position())
                self._gesture.swallowed = self._echoes(self._gesture.target, event.position())
            return self._gesture.swallowed
        taken = self._gesture.swallowed
        if event.type() == QEvent.Type.MouseButtonRelease:
            if self._gesture.target and not taken:
                self._strike(event.position(), self._gesture.target)
            self._gesture = Gesture()
        return taken

    def _send(self, window: QObject, event: QTouchEvent) -> None:
        self._mine = True
        QCoreApplication.sendEvent(window, event)
        self._mine = False


def of_one(kind: QEvent.Type, finger: QEventPoint, event: QTouchEvent) -> QTouchEvent:
    """Return an event of one finger, at the time and from the device of `event`."""
    made = QTouchEvent(kind, event.pointingDevice(), event.modifiers(), [finger])
    made.setTimestamp(event.timestamp())
    return made
