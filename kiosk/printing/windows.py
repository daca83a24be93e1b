"""Windows' spooler: PDFium draws the pages as vectors into the printer's device context.

Never run yet: written from the documentation of pywin32 and PDFium, without a Windows machine at hand. The spooler
forgets a job that was printed, so that most sheets end as "unsure" rather than "printed".
"""

import contextlib
from collections.abc import Callable, Iterator
from secrets import token_hex
from typing import Any, TypeVar

from kiosk.printing.readings import Handle, JobPhase, JobReading, PrinterPhase, PrinterReading
from kiosk.printing.service import ServiceError
from kiosk.printing.states import Order, Sides, Trouble

T = TypeVar("T")

_DUPLEX: dict[Sides, int] = {"one": 1, "long-edge": 2, "short-edge": 3}
_PAPER = {"letter": 1, "tabloid": 3, "a3": 8, "a4": 9}  # DMPAPER_*
_DM_ORIENTATION_SIZE = 0x2
_DM_COPIES, _DM_SOURCE, _DM_COLOR, _DM_DUPLEX, _DM_COLLATE = 0x100, 0x200, 0x800, 0x1000, 0x8000
_MONOCHROME, _COLLATE = 1, 1
_BINS, _BIN_NAMES = 6, 12  # DC_BINS, DC_BINNAMES
_PRINTING, _ANNOTATIONS = 0x800, 0x01  # FPDF_PRINTING, FPDF_ANNOT
_LOCAL, _CONNECTIONS = 2, 4  # PRINTER_ENUM_*
_PAUSED, _STOPPED_BY = 0x1, 0x2 | 0x8 | 0x10 | 0x80
_MISSING, _DISK_FULL = {1801, 1802}, {39, 112}

#: PRINTER_STATUS_* as IPP's words for the same.
_STATUS = {
    0x1: "paused",
    0x2: "other-error",
    0x8: "media-jam-error",
    0x10: "media-empty-error",
    0x40: "other-error",
    0x80: "offline-error",
    0x800: "output-area-full-error",
    0x1000: "offline-error",
    0x20000: "toner-low-warning",
    0x40000: "toner-empty-error",
    0x100000: "other-error",
    0x400000: "door-open-error",
}
#: JOB_STATUS_*, the first that is set counts.
_JOB: dict[int, JobPhase] = {
    0x100 | 0x4: "cancelled",  # deleted, deleting
    0x80 | 0x1000: "completed",  # printed, complete
    0x2 | 0x200 | 0x20 | 0x40: "stopped",  # error, blocked, offline, no paper
    0x1: "held",
    0x10: "processing",
}


class Windows:
    """The printers of this Windows computer."""

    def __init__(self) -> None:
        self._open: dict[int, Any] = {}  # device contexts of jobs without a document, by job

    def printers(self) -> tuple[PrinterReading, ...]:
        """Return every installed printer, in order of name. Raises ServiceError."""
        import win32print  # noqa: PLC0415  on Windows only

        with _told():
            found = win32print.EnumPrinters(_LOCAL | _CONNECTIONS, None, 2)
        return tuple(sorted(map(_reading, found), key=lambda reading: reading.name))

    def default(self) -> str:
        """Return the name of the default printer, "" when there is none."""
        import win32print  # noqa: PLC0415  on Windows only

        try:
            return str(win32print.GetDefaultPrinter())
        except RuntimeError:
            return ""

    def printer(self, name: str) -> PrinterReading:
        """Return the state of exactly this printer. Raises ServiceError."""
        return self._with_printer(name, lambda win32print, handle: _reading(win32print.GetPrinter(handle, 2)))

    def open_job(self, name: str, order: Order) -> Handle:
        """Begin a document without pages. Raises ServiceError."""
        import win32gui  # noqa: PLC0415  on Windows only

        key = token_hex(3)
        settings = self._with_printer(name, lambda win32print, handle: _devmode(win32print, handle, name, order))
        with _told():
            context = win32gui.CreateDC("WINSPOOL", name, settings)
            job = int(_win32print().StartDoc(context, (f"{order.title} {key}", None, None, 0)))
        self._open[job] = context
        return Handle(name, job, key)

    def send(self, handle: Handle, order: Order) -> None:
        """Draw the pages; the spooler prints from the end of the document on. Raises ServiceError."""
        import win32gui  # noqa: PLC0415  on Windows only

        context = self._open.pop(handle.job)
        win32print = _win32print()
        try:
            with _told():
                _draw(win32print, context, order.pdf)
                win32print.EndDoc(context)
        except ServiceError:
            with contextlib.suppress(Exception):
                win32print.AbortDoc(context)
            raise
        finally:
            win32gui.DeleteDC(context)

    def job(self, handle: Handle) -> JobReading:
        """Return the state of a job; one that has left the spooler's list is "gone"."""

        def read(win32print: Any, printer: Any) -> JobReading:  # noqa: ANN401  pywin32 ships no types
            for job in win32print.EnumJobs(printer, 0, 999, 1):
                if job["JobId"] == handle.job and str(job["pDocument"]).endswith(handle.key):
                    status = int(job["Status"])
                    pending: JobPhase = "pending"
                    phase = next((phase for bits, phase in _JOB.items() if status & bits), pending)
                    return JobReading(phase, (), int(job["PagesPrinted"]))
            return JobReading("gone")

        return self._with_printer(handle.printer, read)

    def cancel(self, handle: Handle) -> None:
        """Delete the job with its document. Raises ServiceError."""
        if self.job(handle).phase != "gone":
            delete = 5  # JOB_CONTROL_DELETE
            self._with_printer(
                handle.printer, lambda win32print, printer: win32print.SetJob(printer, handle.job, 0, None, delete)
            )

    def purge(self, handle: Handle) -> None:
        """Do nothing: the spooler deletes a document that was printed, unless it was told to keep them all."""

    def _with_printer(self, name: str, use: Callable[[Any, Any], T]) -> T:
        win32print = _win32print()
        with _told():
            printer = win32print.OpenPrinter(name)
            try:
                return use(win32print, printer)
            finally:
                win32print.ClosePrinter(printer)


def _win32print() -> Any:  # noqa: ANN401  pywin32 ships no types
    import win32print  # noqa: PLC0415  on Windows only

    return win32print


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """Turn pywin32's errors into ours."""
    import pywintypes  # noqa: PLC0415  on Windows only

    try:
        yield
    except pywintypes.error as error:
        trouble: Trouble = "refused"
        if error.winerror in _MISSING:
            trouble = "missing"
        elif error.winerror in _DISK_FULL:
            trouble = "disk-full"
        elif error.winerror in {1722, 1726, 1753}:  # the spooler's process does not answer
            trouble = "no-service"
        raise ServiceError(trouble, str(error)) from error


def _reading(printer: dict[str, Any]) -> PrinterReading:
    status = int(printer["Status"])
    reasons = [reason for bit, reason in _STATUS.items() if status & bit]
    if int(printer["Attributes"]) & 0x400:  # PRINTER_ATTRIBUTE_WORK_OFFLINE
        reasons.append("offline-error")
    phase: PrinterPhase = "idle"
    if status & (_PAUSED | _STOPPED_BY):
        phase = "stopped"
    elif status & 0x400:
        phase = "processing"
    return PrinterReading(str(printer["pPrinterName"]), phase, reasons=tuple(dict.fromkeys(reasons)))


def _devmode(win32print: Any, handle: Any, name: str, order: Order) -> Any:  # noqa: ANN401
    """Return the printer's own settings with those of the order."""
    properties = win32print.GetPrinter(handle, 2)
    mode = properties["pDevMode"]
    mode.Copies, mode.Duplex, mode.Collate = order.copies, _DUPLEX[order.sides], _COLLATE
    mode.Fields |= _DM_COPIES | _DM_DUPLEX | _DM_COLLATE
    if order.paper in _PAPER:
        mode.PaperSize = _PAPER[order.paper]
        mode.Fields |= _DM_ORIENTATION_SIZE
    if order.grey:
        mode.Color = _MONOCHROME
        mode.Fields |= _DM_COLOR
    port = properties["pPortName"]
    names = [bin_name.strip("\0 ") for bin_name in win32print.DeviceCapabilities(name, port, _BIN_NAMES) or ()]
    if order.tray in names:
        mode.DefaultSource = win32print.DeviceCapabilities(name, port, _BINS)[names.index(order.tray)]
        mode.Fields |= _DM_SOURCE
    return mode


def _draw(win32print: Any, context: int, pdf: bytes) -> None:  # noqa: ANN401
    import win32ui  # noqa: PLC0415  on Windows only
    from pypdfium2 import PdfDocument, raw  # noqa: PLC0415  on Windows only

    canvas = win32ui.CreateDCFromHandle(context)
    across, down = canvas.GetDeviceCaps(88), canvas.GetDeviceCaps(90)  # LOGPIXELSX, LOGPIXELSY
    left, top = canvas.GetDeviceCaps(112), canvas.GetDeviceCaps(113)  # PHYSICALOFFSETX, PHYSICALOFFSETY
    document = PdfDocument(pdf)
    for page in document:
        width, height = page.get_size()  # points
        win32print.StartPage(context)
        size = round(width / 72 * across), round(height / 72 * down)
        raw.FPDF_RenderPage(context, page.raw, -left, -top, *size, 0, _PRINTING | _ANNOTATIONS)
        win32print.EndPage(context)
