"""What a key means in a kiosk: whether it was meant, or is the echo of a hand that stayed or came twice. No Qt.

Section 508 407.4 and EN 301 549 5.7, 5.8: a held key repeats after two seconds at the earliest, and the same
key counts again after half a second. Times are seconds.
"""

from msgspec import Struct

REPEAT_SECONDS = 2.0
STRIKE_SECONDS = 0.5


class Stroke(Struct, frozen=True):
    """The last key that counted: which one, when it went down, and when it was last seen down."""

    key: int
    down: float
    seen: float


def repeats(last: Stroke | None, key: int, now: float, *, acts: bool) -> bool:
    """Tell whether a key that is held counts again. One that acts (Enter, Back) never does: each act is a press."""
    return last is not None and last.key == key and not acts and now - last.down >= REPEAT_SECONDS


def struck_twice(last: Stroke | None, key: int, now: float) -> bool:
    """Tell whether a press is only the echo of the one before."""
    return last is not None and last.key == key and now - last.seen < STRIKE_SECONDS
