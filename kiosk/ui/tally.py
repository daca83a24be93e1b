"""Listens to what happens on the kiosk and counts it: how often, never who, and no words."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.printing.states import Trouble
from kiosk.staff.counts import (
    FLUSH_SECONDS,
    Counts,
    Event,
    GuidePrinted,
    PageOpened,
    PrinterTrouble,
    Restarted,
    SearchedInVain,
    VisitBegan,
)
from kiosk.ui.shell import Shell
from kiosk.visit.state import Place

LEAST_LETTERS = 3
"""So much must stand in the search before finding nothing means something."""
_COUNTED = ("page", "guide")
_NO_TROUBLE: tuple[Trouble, ...] = ("", "not-set")


class Tally(QObject):
    """Counts from now on. `later` calls something in another thread, where the disk may be slow."""

    def __init__(self, shell: Shell, counts: Counts, later: Callable[[Callable[[], object]], None]) -> None:
        super().__init__()
        self._shell = shell
        self._counts = counts
        self._later = later
        self._here = shell.visit.here
        self._vain = False
        self._trouble: Trouble = ""
        shell.screenChanged.connect(self._moved)
        shell.search_model.changed.connect(self._searched)
        shell.hand_out.printed.connect(self._printed)
        shell.staff_model.printed.connect(self._printed)
        self._printing = shell.hand_out.printing_model
        self._printing.changed.connect(self._look_at_printer)
        self._timer = QTimer(self, interval=FLUSH_SECONDS * 1000)
        self._timer.timeout.connect(self._flush)
        self._timer.start()
        counts.note(Restarted())

    def _moved(self) -> None:
        was, self._here = self._here, self._shell.visit.here
        if was.screen == "attract" and self._here.screen != "attract":
            self._counts.note(VisitBegan())
        if self._here.screen in _COUNTED and (was.screen, was.page) != (self._here.screen, self._here.page):
            self._note_page(self._here)
        if was.screen == "search" and self._vain:
            self._counts.note(SearchedInVain())
        self._vain = self._vain and self._here.screen == "search"
        if self._here.screen == "attract":
            self._flush()

    def _note_page(self, place: Place) -> None:
        if self._shell.library.has_page(self._shell.visit.language, place.page):
            self._counts.note(PageOpened(place.page))

    def _searched(self) -> None:
        """Whether what stands in the search now finds nothing; it is counted once, when the search is left."""
        props = self._shell.search_model.props
        if self._shell.visit.here.screen == "search":
            self._vain = len(props.query.strip()) >= LEAST_LETTERS and not props.hits

    def _printed(self, guides: list[str], languages: str, size: str, copies: int) -> None:
        for guide in guides:
            event: Event = GuidePrinted(guide, languages, "large" if size == "large" else "normal", copies)
            self._counts.note(event)

    def _look_at_printer(self) -> None:
        trouble = self._printing.printer.trouble
        if trouble not in (*_NO_TROUBLE, self._trouble):
            self._counts.note(PrinterTrouble(trouble))
        self._trouble = trouble

    def _flush(self) -> None:
        self._later(self._counts.flush)
