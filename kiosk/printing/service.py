"""What the desk needs of a system's print service, and how a service says no."""

from typing import Protocol

from kiosk.errors import KioskError
from kiosk.printing.readings import Handle, JobReading, PrinterReading
from kiosk.printing.states import Order, Trouble

SENTENCES: dict[Trouble, str] = {
    "not-set": "No printer is chosen yet. Choose one in the settings.",
    "missing": "The chosen printer is not known to this computer. Choose another one in the settings, or add it again.",
    "no-service": "The print service of this computer does not answer. Start it (on Linux: CUPS), then try again.",
    "disk-full": "There is no space left on this computer's disk. Free some space, then print again.",
    "refused": "The printer did not accept the sheet. Look at the printer, then print again.",
}


class ServiceError(KioskError):
    """The print service could not do what was asked; `trouble` is why, the text says it to staff."""

    def __init__(self, trouble: Trouble, cause: str = "") -> None:
        super().__init__(SENTENCES.get(trouble, SENTENCES["refused"]))
        self.trouble = trouble
        self.cause = cause


class Service(Protocol):
    """A system's printers. Every method may block for seconds and raises `ServiceError`."""

    def printers(self) -> tuple[PrinterReading, ...]:
        """Return every printer that was set up on this computer, in order of name."""
        ...

    def default(self) -> str:
        """Return the name of the system's default printer, "" when there is none."""
        ...

    def printer(self, name: str) -> PrinterReading:
        """Return the present state of exactly this printer; trouble "missing" when it is not there."""
        ...

    def open_job(self, name: str, order: Order) -> Handle:
        """Make a job without a document. It never prints by itself, so a crash here loses nothing."""
        ...

    def send(self, handle: Handle, order: Order) -> None:
        """Give the job its document; from here on it prints."""
        ...

    def job(self, handle: Handle) -> JobReading:
        """Return the present state of the job; phase "gone" when the service does not know it."""
        ...

    def cancel(self, handle: Handle) -> None:
        """Cancel the job and delete its document; a job that is over already is no error."""
        ...

    def purge(self, handle: Handle) -> None:
        """Delete what the service kept of a job that is over, as far as it lets us."""
        ...
