"""The jobs that are at the print service: sent once, followed to their end, cancelled when nobody waits for them.

Used by the desk's one thread only. Every job is in the journal before it can print and until it is known to
be over. A job that was "left" (its visitor has gone, or the kiosk was started anew) may finish while it is
healthy; at its first trouble that lasts it is cancelled, so that nothing comes out for a stranger.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from msgspec.structs import replace

from kiosk import log
from kiosk.printing.disk import disk_trouble
from kiosk.printing.journal import Entry, Journal
from kiosk.printing.readings import JOB_OVER, Handle, JobReading, PrinterReading
from kiosk.printing.service import Service, ServiceError
from kiosk.printing.states import ENDED, JobState, Order, PrinterState, Trouble
from kiosk.printing.truth import job_state, printer_state, started

_log = log.get("printing")
_IDLE_READINGS = 3
_LEFT_SECONDS = 5.0  # a printer may seem offline for the moment of one reading

Tell = Callable[[JobState | PrinterState], None]


@dataclass
class Running:
    """A job at the service. `order` has lost its PDF by now. An `owed` one was told as over, and is to be cancelled."""

    handle: Handle
    order: Order
    state: JobState
    left: bool = False
    cancelling: bool = False
    expired: bool = False
    owed: bool = False
    trouble_since: float | None = None
    idle_readings: int = 0


class Keeper:
    """Sends and follows jobs at `service`; `tell` hears of every reading, changed or not."""

    def __init__(self, service: Service, journal: Journal, expiry_s: float, tell: Tell) -> None:
        self._service = service
        self._journal = journal
        self._expiry_s = expiry_s
        self._tell = tell
        self._jobs: dict[int, Running] = {}

    def recover(self) -> None:
        """Take up what an earlier run left at the service; nothing of it is ever sent again."""
        for entry in self._journal.entries():
            if entry.handle is None:
                self._journal.drop(entry.ticket)  # a job without a document: the service drops it too
                continue
            whole = entry.stage == "sent"
            state = JobState(entry.ticket, "printing")
            self._jobs[entry.ticket] = Running(entry.handle, Order(b"", 0, ""), state, left=True, cancelling=not whole)

    def is_open(self) -> bool:
        """Whether any job still has to be followed."""
        return bool(self._jobs)

    def busy_with(self) -> JobState | None:
        """Return the job that the next one has to wait for."""
        return next((job.state for job in self._jobs.values() if not job.left), None)

    def owes(self) -> bool:
        """Whether a job of an earlier visitor has to be cancelled before anything else may print."""
        return any(job.left and job.cancelling for job in self._jobs.values())

    def send(self, ticket: int, order: Order, printer: str) -> None:
        """Hand one order to the service, once, and tell how that went."""
        state = replace(started(ticket, order), phase="sending")
        self._tell(state)
        handle: Handle | None = None
        try:
            self._journal.put(Entry(ticket, "opening"))
            handle = self._service.open_job(printer, order)
            self._journal.put(Entry(ticket, "sending", handle))
            self._service.send(handle, order)
        except (OSError, ServiceError) as error:
            trouble = error.trouble if isinstance(error, ServiceError) else disk_trouble(error)
            self._not_sent(replace(state, phase="failed", trouble=trouble), handle, error)
            return
        state = replace(state, phase="printing")
        self._jobs[ticket] = Running(handle, replace(order, pdf=b""), state)
        self._tell(state)
        self._note(Entry(ticket, "sent", handle))

    def _not_sent(self, state: JobState, handle: Handle | None, error: Exception) -> None:
        _log.warning("A sheet could not be sent: %s %s", error, getattr(error, "cause", ""))
        if handle is None:
            self._journal.drop(state.ticket)
        else:  # a part of the document may be there
            begun = replace(state, phase="sending")
            job = Running(handle, Order(b"", 0, ""), begun, left=True, cancelling=True, owed=True)
            self._jobs[state.ticket] = job
            self._note(Entry(state.ticket, "cancel", handle))
            self._cancel_or_owe(job)
        self._tell(state)

    def _note(self, entry: Entry) -> None:
        try:
            self._journal.put(entry)
        except OSError as error:
            _log.warning("A print job could not be noted as %s; its older note stays. %s", entry.stage, error)

    def follow(self) -> None:
        """Read every open job once and do what follows from it."""
        for job in list(self._jobs.values()):
            self._follow(job)

    def cancel(self, ticket: int) -> None:
        """Cancel one job as soon as the service lets us."""
        if job := self._jobs.get(ticket):
            job.cancelling = True
            self._follow(job)

    def leave(self) -> None:
        """Nobody waits for the jobs any more: what is in trouble, now or later, is cancelled."""
        for job in list(self._jobs.values()):
            job.left = True
            if job.state.trouble:
                self.cancel(job.state.ticket)

    def printer(self, name: str) -> tuple[PrinterReading, Trouble]:
        """Read a printer and tell its state; returns the reading, and why there is none."""
        try:
            reading = self._service.printer(name)
        except ServiceError as error:
            _log.info("The printer %s cannot be read: %s %s", name, error, error.cause)
            self._tell(PrinterState(name, error.trouble))
            return PrinterReading(name), error.trouble
        self._tell(printer_state(reading))
        return reading, ""

    def _follow(self, job: Running) -> None:
        state = self._read(job)
        if state.phase in ENDED:
            self._end(job, state)
            return
        self._watch_time(job, state.trouble)
        if job.cancelling:
            self._cancel_or_owe(job)
            return
        self._change(job, state)

    def _read(self, job: Running) -> JobState:
        """Return the state of a job by a fresh reading of it and then of its printer."""
        try:
            reading = self._service.job(job.handle)
        except ServiceError as error:
            self._tell(PrinterState(job.handle.printer, error.trouble))
            return replace(job.state, trouble=error.trouble)
        printer, unread = self.printer(job.handle.printer)
        state = job_state(job.state, job.order, printer, reading)
        idle = reading.phase == "pending" and printer.phase == "idle" and not state.trouble
        job.idle_readings = job.idle_readings + 1 if idle else 0
        if job.idle_readings > _IDLE_READINGS:  # a CUPS that was restarted may never take it up again
            return replace(state, trouble="attention")
        if unread:  # nothing can be confirmed then
            phase = "unsure" if state.phase == "printed" else state.phase
            return replace(state, phase=phase, trouble=unread)
        return state

    def _watch_time(self, job: Running, trouble: Trouble) -> None:
        """Cancel what has been in trouble for too long, or what nobody waits for."""
        now = time.monotonic()
        if not trouble:
            job.trouble_since = None
            return
        if job.trouble_since is None:
            job.trouble_since = now
        patience = min(_LEFT_SECONDS, self._expiry_s) if job.left else self._expiry_s
        if not job.cancelling and now - job.trouble_since >= patience:
            job.cancelling = job.expired = True
            job.state = replace(job.state, trouble=trouble)

    def _cancel_or_owe(self, job: Running) -> None:
        """Cancel at the service, or note that it has to be done when the service is back."""
        try:
            self._service.cancel(job.handle)
            reading = self._service.job(job.handle)
        except ServiceError as error:
            self._owe(job, error)
            return
        if reading.phase in JOB_OVER:
            self._end(job, self._after_cancel(job, reading))

    def _after_cancel(self, job: Running, reading: JobReading) -> JobState:
        trouble: Trouble = job.state.trouble if job.expired else ""
        if reading.phase == "completed":  # it was faster
            return job_state(job.state, job.order, PrinterReading(job.handle.printer), reading)
        return replace(job.state, phase="cancelled", trouble=trouble)

    def _owe(self, job: Running, error: ServiceError) -> None:
        if error.trouble != "no-service":  # asking again would change nothing
            _log.error("The print service does not let us cancel a job: %s", error.cause)
            self._end(job, replace(job.state, phase="unsure", trouble=error.trouble))
            return
        if job.owed:
            return
        _log.info("A print job cannot be cancelled yet: %s %s", error, error.cause)
        self._note(Entry(job.state.ticket, "cancel", job.handle))
        job.left = job.owed = True
        self._tell(replace(job.state, phase="unsure", trouble=error.trouble))

    def _change(self, job: Running, state: JobState) -> None:
        job.state = state
        self._tell(state)

    def _end(self, job: Running, state: JobState) -> None:
        """Let go of a job that is over, and of what the service kept of it."""
        del self._jobs[state.ticket]
        if not job.owed:
            self._tell(state)
        try:
            self._service.purge(job.handle)
        except ServiceError as error:
            _log.warning("The print service keeps a copy of a sheet: %s %s", error, error.cause)
        self._journal.drop(state.ticket)
