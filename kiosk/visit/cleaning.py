"""The glass is wiped: how long touch is locked, and what a hold must be to end it. Pure functions of seconds."""

from math import ceil

CLEANING_SECONDS = 60
LONGEST_SECONDS = 600
HOLD_SECONDS = 3.0
"""A cloth stays in one place for less."""


def bounded(seconds: float) -> float:
    """Return how long cleaning may last: at least 10 s, at most ten minutes, so that nobody locks a kiosk for good."""
    return min(max(seconds, 10.0), float(LONGEST_SECONDS))


def left(total: float, passed: float) -> int:
    """Return the whole seconds that are left, 0 when it is over."""
    return max(0, ceil(total - passed))


def held(since: float | None, now: float) -> float:
    """Return how much of the hold is done, from 0 to 1."""
    return 0.0 if since is None else min(1.0, max(0.0, (now - since) / HOLD_SECONDS))
