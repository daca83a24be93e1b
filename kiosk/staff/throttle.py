"""How long to wait after wrong PINs: pure functions of the wrong tries and of clock readings.

Within one run of the program only the steady clock counts, which nobody can set. Across a restart the wall clock is all
there is: time that passed on it counts, and a clock that stands before the last try counts as no time at all. So a
clock set back never shortens a wait, and no clock makes it longer than it was.
"""

import time

from msgspec import Struct

#: Wrong tries after which a kiosk that has the clinic's key stays shut until a recovery file comes.
LIMIT = 10

_FREE = 2
_FIRST_WAIT = 15.0
_LONGEST_BEFORE_LIMIT = 900.0
_LONGEST = 3600.0


class Reading(Struct, frozen=True):
    """Two clocks in seconds: `wall` since 1970, which may be set; `steady`, which only grows while the program runs."""

    wall: float
    steady: float


def clocks() -> Reading:
    """The clocks of this computer."""
    return Reading(time.time(), time.monotonic())


class Attempts(Struct, frozen=True):
    """Wrong tries since the last right one, and the wall clock at the last of them. This is what a restart keeps."""

    failures: int = 0
    wall: float = 0.0


class Debt(Struct, frozen=True):
    """Seconds that were left to wait at a moment of the steady clock."""

    seconds: float
    steady: float


def wait_after(failures: int) -> float:
    """Seconds to wait after so many wrong tries in a row: none for two, then 15 s, doubling to 15 min, then an hour."""
    if failures <= _FREE:
        return 0.0
    if failures >= LIMIT:
        return _LONGEST
    doubled: float = _FIRST_WAIT * 2.0 ** (failures - _FREE - 1)
    return min(doubled, _LONGEST_BEFORE_LIMIT)


def debt_after_try(attempts: Attempts, now: Reading) -> Debt:
    """What is owed right after a wrong try."""
    return Debt(wait_after(attempts.failures), now.steady)


def debt_after_restart(attempts: Attempts, now: Reading) -> Debt:
    """What is still owed when the program starts."""
    whole = wait_after(attempts.failures)
    passed = now.wall - attempts.wall
    return Debt(whole if passed < 0 else max(0.0, whole - passed), now.steady)


def left(debt: Debt, now: Reading) -> float:
    """Seconds that are left to wait."""
    return max(0.0, debt.seconds - max(0.0, now.steady - debt.steady))
