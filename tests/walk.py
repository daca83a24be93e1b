"""One screen of each kind a visitor can stand before: the stops of the tour, without those of staff."""

from collections.abc import Iterator
from operator import attrgetter

from kiosk.app import Kiosk
from kiosk.printing.states import PrinterState
from kiosk.tour.drawn_desk import TICKET
from kiosk.tour.stop import Stop
from kiosk.tour.stops import stops
from kiosk.visit.idle import WARNING_SECONDS, Idle
from tests.survey import desk_of
from tests.visitor import Visitor

LOOKS = ("changed-", "staff-")
"""Stops of the tour that are looks of a screen rather than another one, or not a visitor's."""
FEWEST = 50


def walk(visitor: Visitor, language: str, *wishes: tuple[str, tuple[object, ...]]) -> Iterator[Stop]:
    """Stand before each kind of screen, after the slots of `wishes` (name, arguments); the kiosk has a drawn desk."""
    kiosk = visitor.kiosk
    seen: set[str] = set()
    for stop in stops(kiosk.library, language):
        if stop.kind in seen or stop.kind.startswith(LOOKS):
            continue
        seen.add(stop.kind)
        stand(kiosk, stop, wishes)
        visitor.settle()
        yield stop
    kiosk.idle.show(Idle())
    assert len(seen) >= FEWEST, f"only {len(seen)} kinds of screens: {sorted(seen)}"


def stand(kiosk: Kiosk, stop: Stop, wishes: tuple[tuple[str, tuple[object, ...]], ...]) -> None:
    """Do what leads to a stop; who is done begins again with `wishes`."""
    desk_of(kiosk).show(stop.printer or PrinterState(), stop.job)
    for name, arguments in (*wishes, *stop.wishes):
        attrgetter(name)(kiosk.shell)(*arguments)
        if name == "done":
            for wish, values in wishes:
                attrgetter(wish)(kiosk.shell)(*values)
    kiosk.printing.take_up(TICKET if stop.job else 0)
    kiosk.idle.show(Idle("warning", stop.left, stop.left / WARNING_SECONDS) if stop.left else Idle())
