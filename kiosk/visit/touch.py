"""What a touch means: where it was aimed, and whether it was meant at all. Pure geometry and time, no Qt.

Lengths are millimetres of the glass, times are seconds.
"""

from collections.abc import Sequence
from math import hypot

from msgspec import Struct

SNAP_MM = 6.0
"""A finger that lands so near a control was aimed at it: older hands land 3.4 mm beside the middle on average."""
TIE_MM = 0.5
"""Two controls that are equally near, give or take this: nobody can say which was meant."""
STRIKE_SECONDS = 0.5
"""EN 301 549 5.8: a second strike within half a second is not meant."""
STRIKE_MM = 10.0
STILL_MM = 2.5
"""A finger that moves less has tapped; further it scrolls or slides off."""
STEADY_STILL_MM = 7.0
"""The same for a hand that trembles: two standard deviations of 3.4 mm."""


class Target(Struct, frozen=True):
    """A control that can be pressed now: its edges in mm; a `key` is one of a keyboard's; `name` tells it apart."""

    left: float
    top: float
    right: float
    bottom: float
    name: int = 0
    key: bool = False

    def distance(self, x: float, y: float) -> float:
        """Return how far a point is from the control, 0 inside it."""
        return hypot(max(self.left - x, 0.0, x - self.right), max(self.top - y, 0.0, y - self.bottom))


class Strike(Struct, frozen=True):
    """A tap on a control: when the finger was lifted (or, for one to be judged, put down), and where."""

    at: float
    x: float
    y: float
    target: Target


def under(targets: Sequence[Target], x: float, y: float) -> Target | None:
    """Return the control under a point. `targets` are in the order they are drawn: the last lies on top."""
    return next((target for target in reversed(targets) if target.distance(x, y) == 0), None)


def aimed(targets: Sequence[Target], x: float, y: float) -> Target | None:
    """Return what a tap at a point was meant for: what lies there, else the one nearest control within reach."""
    if hit := under(targets, x, y):
        return hit
    near = sorted(((target.distance(x, y), target.name) for target in targets), key=lambda pair: pair[0])
    if not near or near[0][0] > SNAP_MM:
        return None
    if any(far - near[0][0] < TIE_MM for far, name in near[1:] if name != near[0][1]):
        return None
    return next(target for target in targets if target.name == near[0][1])


def struck_twice(last: Strike | None, now: Strike) -> bool:
    """Tell whether `now` is only the echo of `last`: too soon, and at the same place or on the same control.

    Another key of a keyboard is meant at once; the same key again after half a second.
    """
    if last is None or now.at - last.at >= STRIKE_SECONDS:
        return False
    if last.target.name == now.target.name:
        return True
    if last.target.key and now.target.key:
        return False
    return hypot(now.x - last.x, now.y - last.y) <= STRIKE_MM


def still(dx: float, dy: float, *, steady: bool) -> bool:
    """Tell whether a finger that moved so far has not moved at all, for a steady hand or one that trembles."""
    return hypot(dx, dy) <= (STEADY_STILL_MM if steady else STILL_MM)
