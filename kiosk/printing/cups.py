"""CUPS, the print service of Linux and macOS: the PDF itself goes to exactly the printer that was named.

Only queues that were set up on this computer count. Classes are left out, because CUPS then chooses the
printer; so are printers that are merely seen on the network.
"""

import os
from urllib.parse import quote

from msgspec.structs import replace

from kiosk.printing.device import Device, cancel_at, device_at, job_at, job_reading, with_device
from kiosk.printing.ipp import Attributes, Field, Ipp, IppError, first_number, first_text, words_of
from kiosk.printing.libcups import Operation, Status, Tag
from kiosk.printing.readings import Handle, JobReading, PrinterPhase, PrinterReading
from kiosk.printing.service import ServiceError
from kiosk.printing.states import Order, Sides

_PRINTER_PHASE: dict[int, PrinterPhase] = {3: "idle", 4: "processing", 5: "stopped"}
_SIDES: dict[Sides, str] = {
    "one": "one-sided",
    "long-edge": "two-sided-long-edge",
    "short-edge": "two-sided-short-edge",
}
_MEDIA = {
    "letter": "na_letter_8.5x11in",
    "a4": "iso_a4_210x297mm",
    "tabloid": "na_ledger_11x17in",
    "a3": "iso_a3_297x420mm",
}
_CLASS = 1  # a bit of printer-type

_PRINTER_WANTED = (
    "printer-name",
    "printer-type",
    "printer-state",
    "printer-state-reasons",
    "printer-is-accepting-jobs",
    "device-uri",
)
_JOB_WANTED = ("job-name", "job-state", "job-state-reasons")


class Cups:
    """CUPS at `server` ("host:port"), or as the system says it (client.conf, CUPS_SERVER) when that is "".

    Without `ask_printer` CUPS's own word stands, and no connection to a printer is opened.
    """

    def __init__(self, server: str = "", *, ask_printer: bool = True) -> None:
        self._ipp = Ipp(server)
        self._asks_printer = ask_printer
        self._devices: dict[str, Device | None] = {}

    def printers(self) -> tuple[PrinterReading, ...]:
        """Return every queue of this computer, in order of name. Raises ServiceError."""
        try:
            answer = self._ipp.ask(Operation.CUPS_GET_PRINTERS, "/", _opening(wanted=_PRINTER_WANTED))
        except IppError as error:
            if error.status == Status.NOT_FOUND:  # CUPS's way to say that there are none
                return ()
            raise
        queues = [group for group in answer if "printer-name" in group and not _is_class(group)]
        return tuple(sorted(map(_printer_reading, queues), key=lambda reading: reading.name))

    def default(self) -> str:
        """Return the name of CUPS's default printer, "" when there is none. Raises ServiceError."""
        try:
            answer = self._ipp.ask(Operation.CUPS_GET_DEFAULT, "/", _opening(wanted=_PRINTER_WANTED))
        except IppError as error:
            if error.status == Status.NOT_FOUND:
                return ""
            raise
        return next((str(group["printer-name"][0]) for group in answer if "printer-name" in group), "")

    def printer(self, name: str) -> PrinterReading:
        """Return the state of the queue `name`. Raises ServiceError ("missing" when it is not there)."""
        answer = self._ask_printer(Operation.GET_PRINTER_ATTRIBUTES, name, wanted=_PRINTER_WANTED)
        group = next((group for group in answer if "printer-name" in group), None)
        if group is None or _is_class(group):
            raise ServiceError("missing", f"{name} is not a printer")
        uri = first_text(group, "device-uri") if self._asks_printer else ""
        device = self._devices[name] = device_at(uri)
        return with_device(_printer_reading(group), device) if device else _printer_reading(group)

    def open_job(self, name: str, order: Order) -> Handle:
        """Make a job without a document; CUPS drops it by itself when none comes. Raises ServiceError."""
        key = os.urandom(3).hex()
        answer = self._ask_printer(Operation.CREATE_JOB, name, _job_options(order, f"{order.title} {key}"))
        job = next(first_number(group, "job-id") for group in answer if "job-id" in group)
        return Handle(name, job, key)

    def send(self, handle: Handle, order: Order) -> None:
        """Give the job its PDF out of memory; from here on CUPS prints it. Raises ServiceError."""
        fields: list[Field] = [
            (Tag.OPERATION, Tag.INTEGER, "job-id", handle.job),
            (Tag.OPERATION, Tag.NAME, "document-name", order.title),
            (Tag.OPERATION, Tag.MIME, "document-format", "application/pdf"),
            (Tag.OPERATION, Tag.BOOLEAN, "last-document", 1),
        ]
        self._ask_printer(Operation.SEND_DOCUMENT, handle.printer, fields, document=order.pdf)

    def job(self, handle: Handle) -> JobReading:
        """Return the state of a job, "gone" when CUPS does not know it. Raises ServiceError.

        While the printer itself is not done with it, neither is CUPS, whatever it says; and what came out already
        is done, although a CUPS that was restarted holds it as pending for ever.
        """
        group = self._job(handle)
        if not group:
            return JobReading("gone")
        reading = replace(job_reading(group), impressions=0, sheets=0)
        device = self._device(handle.printer)
        found = job_at(device, handle.key) if device else None
        if found is None:
            return reading
        at_printer = found[1]
        came_out = reading.phase == "pending" and at_printer.phase == "completed"
        phase = at_printer.phase if reading.phase == "completed" or came_out else reading.phase
        return replace(at_printer, phase=phase, reasons=(*reading.reasons, *at_printer.reasons))

    def cancel(self, handle: Handle) -> None:
        """Cancel the job, at the printer too, and delete its document. Raises ServiceError."""
        self.purge(handle)
        if device := self._device(handle.printer):
            cancel_at(device, handle.key)

    def purge(self, handle: Handle) -> None:
        """Delete the document that CUPS keeps of a job that is over (PreserveJobFiles). Raises ServiceError."""
        if not self._job(handle):
            return
        fields: list[Field] = [
            (Tag.OPERATION, Tag.INTEGER, "job-id", handle.job),
            (Tag.OPERATION, Tag.BOOLEAN, "purge-job", 1),
        ]
        try:
            self._ask_printer(Operation.CANCEL_JOB, handle.printer, fields)
        except IppError as error:
            if error.status not in {Status.NOT_FOUND, Status.NOT_POSSIBLE}:
                raise

    def _device(self, name: str) -> Device | None:
        if name not in self._devices:
            self.printer(name)
        return self._devices.get(name)

    def _job(self, handle: Handle) -> Attributes:
        """Return CUPS's attributes of a job, none when its number is unknown or another job's by now."""
        field: Field = (Tag.OPERATION, Tag.INTEGER, "job-id", handle.job)
        try:
            answer = self._ask_printer(Operation.GET_JOB_ATTRIBUTES, handle.printer, [field], wanted=_JOB_WANTED)
        except IppError as error:
            if error.status == Status.NOT_FOUND:
                return {}
            raise
        return next((group for group in answer if first_text(group, "job-name").endswith(handle.key)), {})

    def _ask_printer(
        self,
        operation: Operation,
        name: str,
        fields: list[Field] | None = None,
        *,
        wanted: tuple[str, ...] = (),
        document: bytes | None = None,
    ) -> list[Attributes]:
        path = f"/printers/{quote(name, safe='')}"
        target: list[Field] = [
            (Tag.OPERATION, Tag.URI, "printer-uri", f"ipp://localhost{path}"),
            (Tag.OPERATION, Tag.NAME, "requesting-user-name", self._ipp.user()),
        ]
        return self._ipp.ask(operation, path, target + (fields or []) + _opening(wanted), document)


def _opening(wanted: tuple[str, ...]) -> list[Field]:
    return [(Tag.OPERATION, Tag.KEYWORD, "requested-attributes", wanted)] if wanted else []


def _job_options(order: Order, name: str) -> list[Field]:
    """Say what a job must be like. The order of the sheets is the printer's affair, so it is left alone."""
    fields: list[Field] = [
        (Tag.OPERATION, Tag.NAME, "job-name", name),
        (Tag.JOB, Tag.INTEGER, "copies", order.copies),
        (Tag.JOB, Tag.KEYWORD, "sides", _SIDES[order.sides]),
        (Tag.JOB, Tag.NAME, "job-sheets", "none"),
        (Tag.JOB, Tag.KEYWORD, "multiple-document-handling", "separate-documents-collated-copies"),
    ]
    if order.paper:
        fields.append((Tag.JOB, Tag.KEYWORD, "media", _MEDIA.get(order.paper, order.paper)))
    if order.grey:
        fields.append((Tag.JOB, Tag.KEYWORD, "print-color-mode", "monochrome"))
    if order.tray:
        fields.append((Tag.JOB, Tag.NAME, "InputSlot", _input_slot(order.tray)))
    return fields


def _input_slot(tray: str) -> str:
    """Return CUPS's own name of a tray that IPP calls `tray`: "by-pass-tray" is "ByPassTray"."""
    if tray != tray.lower():
        return tray
    return "".join(part[:1].upper() + part[1:] for part in tray.split("-"))


def _is_class(group: Attributes) -> bool:
    return bool(first_number(group, "printer-type") & _CLASS)


def _printer_reading(group: Attributes) -> PrinterReading:
    return PrinterReading(
        first_text(group, "printer-name"),
        _PRINTER_PHASE.get(first_number(group, "printer-state"), "stopped"),
        accepting=bool(first_number(group, "printer-is-accepting-jobs")),
        reasons=words_of(group, "printer-state-reasons"),
    )
