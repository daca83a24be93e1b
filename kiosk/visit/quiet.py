"""When the screen rests: the hours and days on which the clinic is closed. Pure functions of the clock."""

from collections.abc import Collection
from datetime import date, datetime, time
from typing import Literal

from msgspec import Struct

Light = Literal["normal", "dim", "off"]

REST_SECONDS = 60
"""So long after the last touch the first screen rests; then the first touch only wakes it."""


class QuietHours(Struct, frozen=True):
    """From `start` to `end` of the clock on the wall, past midnight if `end` is earlier; equal times are never.

    On `holidays` it is quiet all day. `light` is what the screen does then.
    """

    start: time = time(0)
    end: time = time(0)
    holidays: Collection[date] = ()
    light: Light = "dim"


def light(hours: QuietHours, now: datetime) -> Light:
    """Return what the screen does at this moment of the clock on the wall, when nobody is there."""
    moment = now.time()
    if now.date() in hours.holidays:
        return hours.light
    if hours.start <= hours.end:
        quiet = hours.start <= moment < hours.end
    else:
        quiet = moment >= hours.start or moment < hours.end
    return hours.light if quiet else "normal"


def resting(quiet_seconds: float, now: Light, *, visiting: bool, rest: float = REST_SECONDS) -> bool:
    """Tell whether the screen sleeps: nobody is there, and none was for `rest` seconds.

    In quiet hours it sleeps again after a tenth of that: nobody should be there at all. `rest` 0 never sleeps.
    """
    if visiting or rest <= 0:
        return False
    return quiet_seconds >= (rest if now == "normal" else rest / 10)
