"""The stops of a tour about paper: shelf, guides, and what the print sheet says in each state. No Qt."""

from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

from kiosk.content.library import Library
from kiosk.printing.states import JobState, Phase, PrinterState, Trouble
from kiosk.toolkit.guides import guides
from kiosk.tour.drawn_desk import TICKET
from kiosk.tour.stop import Stop, Wish
from kiosk.ui.print_words import MENDED_BY_STAFF

READY = PrinterState("Printer", "")
LOW = PrinterState("Printer", "", low=True)
PAGES = 4


def printed(library: Library, lang: str, speak: Wish) -> Iterator[Stop]:
    """Yield the shelf by topic, each guide, and one guide in every state of printing."""
    known = guides(library, lang)
    if not known:
        return
    door = known[0].id.partition("/")[0]
    shelf = Stop("shelf", "shelf", "shelf", (speak, ("openDoor", (door, 0.0))))
    for number, topic in enumerate(library.home(lang).topics, 1):
        wishes = (*shelf.wishes, ("handOut.chooseTopic", (number,)))
        yield replace(shelf, name=f"shelf-{topic}", kind="shelf-topic", wishes=wishes)
    all_again: Wish = ("handOut.chooseTopic", (0,))
    for guide in known:
        wishes = (*shelf.wishes, all_again, ("handOut.openGuide", (guide.id, 0.0)))
        yield Stop(f"guide-{guide.slug}", "guide", guide.id, wishes, printer=READY)
    longest = max(known, key=lambda guide: len(guide.title))
    opened = (*shelf.wishes, all_again, ("handOut.openGuide", (longest.id, 0.0)))
    first = Stop("guide", "guide", "print", opened, printer=READY, once=True)
    yield replace(first, name="guide-no-printer", kind="guide-no-printer", printer=None)
    yield replace(first, name="guide-printer-low", kind="guide-printer-low", printer=LOW)
    yield replace(first, name="guide-read-here", kind="guide-read", wishes=(*opened, ("openPage", (longest.id, 0.0))))
    for size, languages in (("large", lang), ("normal", "both")):
        wishes = (*opened, ("handOut.setLarge", (size == "large",)), ("handOut.setLanguages", (languages,)))
        yield replace(first, name=f"guide-{size}-{languages}", kind=f"guide-{size}-{languages}", wishes=wishes)
    plain: tuple[Wish, ...] = (("handOut.setLarge", (False,)), ("handOut.setLanguages", (lang,)))
    for name, job in _jobs():
        wishes = (*opened, *plain, ("handOut.show", ("job",)))
        printer = PrinterState("Printer", job.trouble)
        yield replace(
            first, name=f"print-{name}", kind=f"print-{name}", wishes=wishes, sheet=True, printer=printer, job=job
        )
    for part in ("number", "code", "limit"):
        wishes = (*opened, *plain, ("handOut.show", (part,)))
        yield replace(first, name=f"print-{part}", kind=f"print-{part}", wishes=wishes, sheet=True)
    going = JobState(TICKET, "printing", pages=PAGES, out=1)
    yield replace(first, name="print-goes-on", kind="print-goes-on", wishes=(*opened, ("closeSheet", ())), job=going)


def _jobs() -> Iterator[tuple[str, JobState]]:
    """Yield a job in each phase, in each trouble that staff mend, and failed for every reason."""
    for phase in get_args(Phase):
        yield phase, JobState(TICKET, phase, pages=PAGES)
    yield "page", JobState(TICKET, "printing", pages=PAGES, out=1)
    for trouble in get_args(Trouble):
        if trouble in MENDED_BY_STAFF:
            yield trouble, JobState(TICKET, "printing", trouble, PAGES)
        elif trouble:
            yield trouble, JobState(TICKET, "failed", trouble, PAGES)
