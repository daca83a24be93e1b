"""When a visit has been left: a warning first, then everything is forgotten. Pure functions of quiet seconds."""

from typing import Literal

from msgspec import Struct

Phase = Literal["here", "warning", "gone"]

IDLE_SECONDS = 180
"""A careful reader needs 75 to 100 s for a page of 250 words without touching anything."""
WARNING_SECONDS = 30
"""WCAG 2.2.1 asks for at least 20 s to say "I am still here"."""


class IdleRule(Struct, frozen=True):
    """After `idle` quiet seconds the warning comes; it stays for `warning` seconds. `idle` 0 never warns."""

    idle: int = IDLE_SECONDS
    warning: int = WARNING_SECONDS


class Idle(Struct, frozen=True):
    """What the quiet means: `left` whole seconds of the warning, `share` of it (1 full, 0 empty)."""

    phase: Phase = "here"
    left: int = 0
    share: float = 0.0


def idle(rule: IdleRule, quiet: float, *, visiting: bool) -> Idle:
    """Return what `quiet` seconds without touch, key or scroll mean for a visit (`visiting`)."""
    if not visiting or rule.idle <= 0 or quiet < rule.idle:
        return Idle()
    over = quiet - rule.idle
    if over >= rule.warning:
        return Idle("gone")
    left = rule.warning - over
    return Idle("warning", max(1, round(left)), left / rule.warning)
