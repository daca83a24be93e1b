"""The jobs that staff sent to the printer: how each goes, with a way to stop it and to print it again."""

from typing import Any

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.printing.states import ENDED, JobState, Order
from kiosk.toolkit.options import PrintOptions
from kiosk.ui.print_words import job_words
from kiosk.ui.staff.backstage import Backstage

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MOST_SHOWN = 8


class StaffJob(Struct, frozen=True):
    """What was sent.

    `title` is what staff see ("" for the wall card and for several guides), `guides` are page ids for the counts.
    """

    ticket: int
    title: str
    order: Order
    guides: tuple[str, ...]
    options: PrintOptions
    prepared: bool = False


@QmlElement
@QmlUncreatable("made by the staff side")
class StaffJobs(QObject):
    """`printed` tells guides, languages ("en_es" both), size and copies of what came out, once.

    `list` has the newest first: ticket, title, copies, pages, out, and the sentences of how it goes.
    """

    changed = Signal()
    printed = Signal(list, str, str, int)
    _news = Signal()

    def __init__(self, backstage: Backstage, parent: QObject) -> None:
        super().__init__(parent)
        self._backstage = backstage
        self._jobs: list[StaffJob] = []
        self._states: dict[int, JobState] = {}
        self._counted: set[int] = set()
        self._listens = False
        self._news.connect(self.read)

    list = Property("QVariantList", lambda self: [self._told(job) for job in self._jobs], notify=changed)
    active = Property(int, lambda self: sum(self.is_active(job) for job in self._jobs), notify=changed)

    def watch(self, on: bool) -> None:  # noqa: FBT001  a switch
        """Read the printer often while staff look at it."""
        desk = self._backstage.handing.printing.desk()
        if not self._listens:
            self._listens = True
            desk.listen(self._news.emit)
        desk.watch(on)
        self._backstage.handing.printing.read()
        self.read()

    def send(
        self, order: Order, title: str, guides: tuple[str, ...], options: PrintOptions, *, prepared: bool = False
    ) -> None:
        """Hand an order in; one that was `prepared` for a patient is called so, and no more."""
        ticket = self._backstage.handing.printing.desk().print(order)
        self._jobs.insert(0, StaffJob(ticket, title, order, guides, options, prepared))
        del self._jobs[MOST_SHOWN:]
        self.read()

    @Slot(int)
    def cancel(self, ticket: int) -> None:
        """Stop a job."""
        self._backstage.handing.printing.desk().cancel(ticket)
        self._backstage.note("cancelled-print")
        self.read()

    @Slot(int)
    def again(self, ticket: int) -> None:
        """Print once more what a job printed."""
        job = next((job for job in self._jobs if job.ticket == ticket), None)
        if job is not None and job.order.pdf:
            self.send(job.order, job.title, job.guides, job.options, prepared=job.prepared)
            self._backstage.note("printed", f"again: {' '.join(job.guides)}")

    def is_active(self, job: StaffJob) -> bool:
        """Whether a job goes on."""
        return self._states.get(job.ticket, JobState(job.ticket)).phase not in ENDED

    def forget(self) -> None:
        """Staff have left: only what goes on is remembered."""
        self._jobs = [job for job in self._jobs if self.is_active(job)]
        if self._listens:
            self.watch(on=False)

    def read(self) -> None:
        """Ask the desk how the jobs go, and count what came out."""
        desk = self._backstage.handing.printing.desk()
        before = dict(self._states)
        for job in self._jobs:
            try:
                self._states[job.ticket] = desk.job(job.ticket)
            except KeyError:  # the desk forgot it long after its end
                continue
            self._count(job)
        if self._states != before or self._jobs:
            self.changed.emit()

    def _count(self, job: StaffJob) -> None:
        if job.ticket in self._counted or self._states[job.ticket].phase not in ("printing", "printed", "unsure"):
            return
        self._counted.add(job.ticket)
        self.printed.emit(list(job.guides), "_".join(job.options.languages), job.options.size, job.order.copies)

    def _told(self, job: StaffJob) -> dict[str, Any]:
        state = self._states.get(job.ticket, JobState(job.ticket, pages=job.order.pages))
        words = job_words(state)
        return {
            "ticket": job.ticket,
            "title": job.title,
            "prepared": job.prepared,
            "guides": len(job.guides),
            "copies": job.order.copies,
            "pages": state.pages,
            "out": state.out,
            "say": words.title,
            "tone": words.tone,
            "active": self.is_active(job),
        }
