"""Looking after the kiosk: which parts were checked, and how that went. No Qt."""

from msgspec import Struct

from kiosk.ui.staff.tools import Checked

WORST_FIRST = {"problem": 0, "attention": 1, "ok": 2}
CLEANING = (30, 60, 120, 300)
"""Seconds that cleaning may be chosen to last."""
#: Settings that belong to caring for a kiosk, in the order of its screen.
SETTINGS = (
    "sound.volume",
    "screen.brightness",
    "screen.quiet_from",
    "screen.quiet_to",
    "screen.holidays",
    "visit.languages",
    "visit.themes",
    "visit.idle_seconds",
    "visit.warning_seconds",
    "visit.discreet",
)


class Tally(Struct, frozen=True):
    """How many parts are well, need a look, or keep visitors from being served."""

    ok: int = 0
    attention: int = 0
    problem: int = 0


def ordered(found: tuple[Checked, ...]) -> tuple[Checked, ...]:
    """What needs somebody first; the order of the checks otherwise."""
    return tuple(sorted(found, key=lambda one: WORST_FIRST[one.state]))


def tally(found: tuple[Checked, ...]) -> Tally:
    """Count the states."""
    states = [one.state for one in found]
    return Tally(states.count("ok"), states.count("attention"), states.count("problem"))
