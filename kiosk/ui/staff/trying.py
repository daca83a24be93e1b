"""Trying out the glass: a line to hold a ruler against, targets to hit, a field to wipe over. Pure functions. No Qt."""

from math import hypot

from msgspec import Struct

RULER_MM = 100
#: One touch of a button makes the line longer or shorter by so much.
STEP = 0.005
GRID = (8, 12)
#: Where the targets stand, in parts of the field: its corners, edges and middle, in an order that crosses it.
TARGETS = (
    (0.5, 0.5),
    (0.08, 0.1),
    (0.92, 0.9),
    (0.92, 0.1),
    (0.08, 0.9),
    (0.5, 0.1),
    (0.5, 0.9),
    (0.08, 0.5),
    (0.92, 0.5),
)
GOOD_MM = 5.0


class Touch(Struct, frozen=True):
    """A touch beside its target, in mm to the right and down."""

    right: float
    down: float

    @property
    def away(self) -> float:
        """How far it was from the middle, in mm."""
        return hypot(self.right, self.down)


class Accuracy(Struct, frozen=True):
    """What the touches say: how many, the usual and the largest distance in mm, and where they lean together."""

    count: int = 0
    usual: float = 0.0
    largest: float = 0.0
    right: float = 0.0
    down: float = 0.0
    good: bool = True


def corrected(correction: float, longer: int, least: float = 0.5, most: float = 2.0) -> float:
    """The correction of millimetres after so many steps, within the limits of its setting."""
    return round(max(least, min(most, correction + longer * STEP)), 3)


def ruler_px(px_per_mm: float, saved: float, wanted: float) -> float:
    """How long the line is drawn: RULER_MM on a screen that is corrected by `wanted` instead of `saved`."""
    return RULER_MM * px_per_mm * wanted / saved


def accuracy_of(touches: tuple[Touch, ...]) -> Accuracy:
    """Judge the touches. A lean of all of them tells that the touch screen wants to be calibrated."""
    if not touches:
        return Accuracy()
    away = sorted(touch.away for touch in touches)
    right = sum(touch.right for touch in touches) / len(touches)
    down = sum(touch.down for touch in touches) / len(touches)
    usual = away[len(away) // 2]
    return Accuracy(len(touches), usual, away[-1], right, down, usual <= GOOD_MM and away[-1] <= 2 * GOOD_MM)


def cell_of(x: float, y: float, width: float, height: float) -> int:
    """The number of the cell that a place in the field is in; -1 outside."""
    columns, rows = GRID
    if not (0 <= x < width and 0 <= y < height):
        return -1
    return int(y / height * rows) * columns + int(x / width * columns)
