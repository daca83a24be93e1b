"""Printing as a visitor sees it: the printer of the moment and the one job of this visit, in words to be said."""

from collections.abc import Callable
from typing import Literal, Protocol

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.printing.states import ENDED, JobState, Order, PrinterState, Trouble
from kiosk.ui.print_words import Told, job_words, printer_words

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TITLE = "Health information"
"""What the print service's own lists show: no illness, no person."""
NO_WORDS = Told("", "", "plain")

Answer = Literal["sent", "no-printer", "limit", "busy"]


class Desk(Protocol):
    """Where jobs are handed in; it tells of news from its own thread."""

    def print(self, order: Order) -> int:
        """Take an order; returns its ticket."""

    def job(self, ticket: int) -> JobState:
        """Return how far a job is."""

    def printer(self) -> PrinterState:
        """Return the last reading of the printer."""

    def cancel(self, ticket: int) -> None:
        """Stop a job."""

    def forget(self) -> None:
        """Forget every job of this visit."""

    def listen(self, callback: Callable[[], None]) -> None:
        """Call `callback` from a thread of the desk whenever something changed."""

    def watch(self, on: bool) -> None:  # noqa: FBT001  a switch
        """Read the printer often while somebody looks."""

    def close(self) -> None:
        """End its threads."""


class PrintRules(Struct, frozen=True):
    """What the settings say of a visitor's printing. No `pages` means that only staff print.

    `chosen`: a printer is named in the settings; without one the only printer there is, if any, is taken.
    """

    pages: int = 20
    paper: Literal["letter", "a4"] = "letter"
    chosen: bool = False


@QmlElement
@QmlUncreatable("made by the app")
class Printing(QObject):
    """Asks the desk and tells QML; the desk is opened when a screen with a printer on it is first shown."""

    changed = Signal()
    _news = Signal()

    def __init__(self, open_desk: Callable[[], Desk], rules: PrintRules) -> None:
        super().__init__()
        self.rules = rules
        self._open_desk = open_desk
        self._desk: Desk | None = None
        self._ticket = 0
        self._watching = False
        self._counted = False
        self.job: JobState | None = None
        self.printer = PrinterState()
        self.on_sent: Callable[[int], None] = _nobody
        self._news.connect(self.read)

    printerTitle = Property(str, lambda self: self._of_printer().title, notify=changed)  # noqa: N815
    printerTone = Property(str, lambda self: self._of_printer().tone, notify=changed)  # noqa: N815
    hasPrinter = Property(bool, lambda self: self.has_printer(), notify=changed)  # noqa: N815
    title = Property(str, lambda self: self._told().title, notify=changed)
    line = Property(str, lambda self: self._told().line, notify=changed)
    tone = Property(str, lambda self: self._told().tone, notify=changed)
    pages = Property(int, lambda self: self.job.pages if self.job else 0, notify=changed)
    out = Property(int, lambda self: self.job.out if self.job else -1, notify=changed)
    active = Property(bool, lambda self: self.is_active(), notify=changed)
    known = Property(bool, lambda self: self.job is not None, notify=changed)

    def has_printer(self) -> bool:
        """Whether there is a printer: one that was chosen may be in trouble, but it is there."""
        none: tuple[Trouble, ...] = ("not-set",) if self.rules.chosen else ("not-set", "no-service")
        return self.printer.trouble not in none

    def is_active(self) -> bool:
        """Whether the job of this visit goes on."""
        return self.job is not None and self.job.phase not in ENDED

    def watch(self, on: bool) -> None:  # noqa: FBT001  a switch
        """Follow the printer while a screen shows it."""
        if on == self._watching:
            return
        self._watching = on
        self.desk().watch(on)
        if on:
            self.read()

    def request(self, pdf: bytes, pages: int, printed: int) -> Answer:
        """Hand in one copy of a sheet for a visitor who has `printed` so many pages; never two at once."""
        if self.is_active():
            return "busy"
        self.read()
        if not self.has_printer():
            return "no-printer"
        if printed + pages > self.rules.pages:
            return "limit"
        self._counted = False
        self._ticket = self.desk().print(Order(pdf, pages, TITLE, paper=self.rules.paper))
        self.read()
        return "sent"

    def take_up(self, ticket: int) -> None:
        """Follow a job that is at the desk already; 0 is none."""
        self._ticket, self._counted = ticket, True
        self.read()

    def cancel(self) -> None:
        """Stop the job of this visit."""
        if self.is_active():
            self.desk().cancel(self._ticket)
            self.read()

    def dismiss(self) -> None:
        """Say no more of a job that has ended."""
        if self.job is not None and not self.is_active():
            self._ticket, self.job = 0, None
            self.changed.emit()

    def forget(self) -> None:
        """Forget this visit's jobs."""
        if self._desk is not None:
            self._desk.forget()
            self.watch(on=False)
        if self.job is not None:
            self._ticket, self.job = 0, None
            self.changed.emit()

    def desk(self) -> Desk:
        """Return the desk; it is opened now if it was not."""
        if self._desk is None:
            self._desk = self._open_desk()
            self._desk.listen(self._news.emit)
        return self._desk

    def close(self) -> None:
        """Close the desk, if it was opened."""
        if self._desk is not None:
            self._desk.close()

    def read(self) -> None:
        """Ask the desk how printer and job are now."""
        desk = self.desk()
        printer, job = desk.printer(), desk.job(self._ticket) if self._ticket else None
        if (printer, job) == (self.printer, self.job):
            return
        self.printer, self.job = printer, job
        if job is not None and not self._counted and job.phase in ("printing", "printed", "unsure"):
            self._counted = True
            self.on_sent(job.pages)
        self.changed.emit()

    def _of_printer(self) -> Told:
        return printer_words(self.printer if self.has_printer() else PrinterState())

    def _told(self) -> Told:
        return job_words(self.job) if self.job else NO_WORDS


def _nobody(_pages: int) -> None:
    """Nobody counts."""
