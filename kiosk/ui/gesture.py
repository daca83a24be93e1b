"""One touch from the moment a finger comes down until the last one is lifted."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF

from kiosk.visit.touch import Target


@dataclass
class Gesture:
    """The first finger (`finger`, -1 none), where it came down, what it is aimed at, and what became of it."""

    finger: int = -1
    start: QPointF = field(default_factory=QPointF)
    target: Target | None = None
    swallowed: bool = False
    moved: bool = False
