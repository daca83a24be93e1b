"""The door, the quick print and what is prepared for a patient, on a tour. No Qt."""

from collections.abc import Iterator

from kiosk.content.library import Library
from kiosk.printing.states import JobState, PrinterState
from kiosk.staff.entry import Needs
from kiosk.toolkit.guides import guides
from kiosk.tour.drawn_desk import TICKET
from kiosk.tour.printed import READY
from kiosk.tour.stop import Stop, Wish

DOOR: tuple[tuple[Needs, float], ...] = (
    ("setup", 0.0), ("pin", 0.0), ("wait", 754.0), ("recovery", 0.0), ("command", 0.0),
)  # fmt: skip
FAVOURITES = 6


def staff_print_stops(library: Library, lang: str) -> Iterator[Stop]:
    """Yield the door in each of its states, then the screens of who prints."""
    for needs, seconds in DOOR:
        wishes: tuple[Wish, ...] = (
            ("done", ()), ("staff_model.stand_at", (needs, seconds)), ("staff_model.speak", (lang,)),
        )  # fmt: skip
        yield Stop(f"staff-door-{needs}", f"staff-door-{needs}", "staff", wishes, once=True)
    known = [guide.id for guide in guides(library, lang)]
    if not known:
        return
    come: tuple[Wish, ...] = (
        ("staff_model.lock", ()), ("done", ()), ("staff_model.let_in", ("print",)), ("staff_model.speak", (lang,)),
    )  # fmt: skip
    yield from _quick(come, known)
    yield from _prepared(come)


def _quick(come: tuple[Wish, ...], known: list[str]) -> Iterator[Stop]:
    stars: tuple[Wish, ...] = tuple(("staff_model.quick_model.star", (page, True)) for page in known[:FAVOURITES])
    chosen: tuple[Wish, ...] = (
        ("staff_model.quick_model.touch", (known[min(1, len(known) - 1)],)),
        ("staff_model.quick_model.setSize", ("large",)),
    )

    def stop(name: str, *wishes: Wish, printer: PrinterState = READY, job: JobState | None = None) -> Stop:
        return Stop(f"staff-{name}", f"staff-{name}", "staff", (*come, *wishes), once=True, printer=printer, job=job)

    yield stop("quick-all", ("staff_model.quick_model.show", ("all",)))
    yield stop("quick-favorites", *stars, ("staff_model.quick_model.show", ("favourites",)), *chosen)
    yield stop("quick-packs", ("staff_model.quick_model.show", ("packs",)))
    typed: tuple[Wish, ...] = tuple(("staff_model.quick_model.type", (letter,)) for letter in "4 2 L")
    yield stop("quick-number", *typed)
    several: Wish = ("staff_model.quick_model.setSeveral", (True,))
    more: tuple[Wish, ...] = tuple(("staff_model.quick_model.touch", (page,)) for page in known[2:4])
    yield stop("quick-several", ("staff_model.quick_model.show", ("all",)), *chosen, several, *more)
    jam = PrinterState("Printer", "paper-jam")
    stuck = JobState(TICKET, "printing", "paper-jam", 4)
    yield stop("quick-trouble", *chosen, ("staff_model.quick_model.print", ()), printer=jam, job=stuck)


def _prepared(come: tuple[Wish, ...]) -> Iterator[Stop]:
    opened: Wish = ("staff_model.open", ("prepare",))
    for group in ("guides", "questions"):
        wishes: tuple[Wish, ...] = (
            *come, opened, ("staff_model.prepare_model.show", (group,)), ("staff_model.prepare_model.tick_first", ()),
        )  # fmt: skip
        yield Stop(f"staff-prepare-{group}", f"staff-prepare-{group}", "staff", wishes, once=True, printer=READY)
