"""The printer itself, asked directly.

CUPS learns of an empty tray only while it prints and of a dead printer late; its own count of pages is what went
through its filters, or less, and not what came out. Only printers that speak IPP at a plain address can be asked.
Of others, CUPS's own last word stands.
"""

import socket
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

from msgspec.structs import replace

from kiosk.printing.ipp import JOB_PHASE, Attributes, Field, Ipp, IppError, first_number, first_text, words_of
from kiosk.printing.libcups import Operation, Tag
from kiosk.printing.readings import JOB_OVER, JobReading, PrinterReading
from kiosk.printing.reasons import keyword
from kiosk.printing.service import ServiceError

_PORTS = {"ipp": 631, "ipps": 443}
_CONNECT_MS = 1500
_STOPPED = 5
_LIMIT = 30

_PRINTER_WANTED = ("printer-state", "printer-state-reasons")
_JOB_WANTED = (
    "job-id",
    "job-name",
    "job-state",
    "job-state-reasons",
    "job-impressions-completed",
    "job-media-sheets-completed",
)

#: What only CUPS can know; all else of its reasons is what the printer said some time ago.
_OF_CUPS = ("paused", "moving-to-paused", "hold-new-jobs", "spool-area-full")


@dataclass(frozen=True)
class Device:
    """A printer at an IPP address."""

    uri: str
    server: str
    path: str
    encrypted: bool

    def ask(self, operation: Operation, *fields: Field) -> list[Attributes]:
        """Ask the printer. Raises ServiceError."""
        ipp = Ipp(self.server, encrypted=self.encrypted, connect_ms=_CONNECT_MS)
        return ipp.ask(operation, self.path, [(Tag.OPERATION, Tag.URI, "printer-uri", self.uri), *fields])


def device_at(uri: str) -> Device | None:
    """Return the printer at CUPS's device-uri, None when it cannot be asked or this program has no network."""
    parts = urlsplit(uri)
    if parts.scheme not in _PORTS or not parts.hostname or parts.hostname.endswith("._tcp.local"):
        return None
    try:
        socket.socket().close()
    except OSError:  # its system keeps it to this computer
        return None
    server = f"{parts.hostname}:{parts.port or _PORTS[parts.scheme]}"
    return Device(uri.partition("?")[0], server, parts.path or "/", parts.scheme == "ipps")


def with_device(queue: PrinterReading, device: Device) -> PrinterReading:
    """Return the reading of a CUPS queue, brought up to date by the printer behind it.

    A printer that does not answer gets the reason "offline". One that prints may refuse a second connection for
    a moment and seem offline for that moment.
    """
    wanted: Field = (Tag.OPERATION, Tag.KEYWORD, "requested-attributes", _PRINTER_WANTED)
    own = [reason for reason in queue.reasons if keyword(reason) in _OF_CUPS]
    try:
        answer = device.ask(Operation.GET_PRINTER_ATTRIBUTES, wanted)
    except IppError as error:
        return queue if error.trouble != "no-service" else replace(queue, reasons=(*own, "offline-error"))
    except ServiceError:
        return replace(queue, reasons=(*own, "offline-error"))
    group = next((group for group in answer if "printer-state" in group), {})
    stopped = first_number(group, "printer-state") == _STOPPED
    return replace(
        queue,
        phase="stopped" if stopped else queue.phase,
        reasons=(*own, *words_of(group, "printer-state-reasons")),
    )


def job_at(device: Device, key: str) -> tuple[int, JobReading] | None:
    """Return number and state of the printer's own job whose name ends with `key`, None when it tells of none."""
    for which in ("not-completed", "completed"):
        fields: list[Field] = [
            (Tag.OPERATION, Tag.KEYWORD, "which-jobs", which),
            (Tag.OPERATION, Tag.INTEGER, "limit", _LIMIT),
            (Tag.OPERATION, Tag.KEYWORD, "requested-attributes", _JOB_WANTED),
        ]
        try:
            answer = device.ask(Operation.GET_JOBS, *fields)
        except ServiceError:
            return None
        for group in answer:
            if first_text(group, "job-name").endswith(key):
                return first_number(group, "job-id"), job_reading(group)
    return None


def cancel_at(device: Device, key: str) -> None:
    """Cancel the printer's own job whose name ends with `key`, where there is one that is not over."""
    found = job_at(device, key)
    if found is None or found[1].phase in JOB_OVER:
        return
    with suppress(ServiceError):  # it may be over by now, or it may not let us
        device.ask(Operation.CANCEL_JOB, (Tag.OPERATION, Tag.INTEGER, "job-id", found[0]))


def job_reading(group: Attributes) -> JobReading:
    """Return what IPP attributes say of a job."""
    return JobReading(
        JOB_PHASE.get(first_number(group, "job-state"), "pending"),
        words_of(group, "job-state-reasons"),
        first_number(group, "job-impressions-completed"),
        first_number(group, "job-media-sheets-completed"),
    )
