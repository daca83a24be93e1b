"""`kiosk print --printer` and `--printers`: the PDF goes to the print service, and what became of it is said."""

import threading
from argparse import Namespace

import msgspec

from kiosk import paths
from kiosk.content.commands import say
from kiosk.errors import KioskError
from kiosk.printing.desk import Desk, DeskOptions
from kiosk.printing.states import ENDED, JobState, Order, PrinterState, Trouble
from kiosk.printing.system import make_desk, system_service
from kiosk.printing.truth import printer_state
from kiosk.settings.schema import Settings
from kiosk.toolkit.booklet import impose
from kiosk.toolkit.options import PrintOptions
from kiosk.toolkit.typesetter import Typeset

_POLL_S = 1.0
_TITLE = "Pages from the kiosk"  # what the service's own lists show: no illness, no name
_NOT_YET = frozenset({"waiting", "sending"})

_WHY: dict[Trouble, tuple[str, str]] = {
    "not-set": ("no printer is set", "Name one with --printer NAME, or choose it in the settings"),
    "missing": ("there is no such printer", "See all with `kiosk print --printers`, and check the name"),
    "no-service": ("the print service does not answer", "Start it (on Linux: CUPS), and try again"),
    "offline": ("the printer is off or not connected", "Switch it on, and try again"),
    "paper-out": ("the printer is out of paper", "Fill it, and try again"),
    "paper-jam": ("paper is stuck in the printer", "Take it out, and try again"),
    "door-open": ("a door of the printer is open", "Close it, and try again"),
    "toner-out": ("the printer is out of toner or ink", "Change it, and try again"),
    "paused": ("the printer is paused", "Let it go on, and try again"),
    "disk-full": ("the disk is full", "Make room, and try again"),
    "refused": ("the printer did not take the job", "Try a smaller one, or another printer"),
}
_UNKNOWN = ("the printer needs attention", "Look at it, and try again")


class PrintFailed(KioskError):  # noqa: N818 - reads best where it is caught
    """The pages did not come out, or nobody can say that they did."""


def send(typeset: Typeset, chosen: PrintOptions, options: Namespace, settings: Settings) -> str:
    """Print the pages and wait for their end, with --no-wait only until they were sent; returns what became of them.

    Raises PrintFailed.
    """
    own = settings.printing
    data = paths.data_dir(options.data)
    expiry = own.job_expiry_minutes * 60.0
    journal = data / "print-command.json"
    printer = options.printer or own.printer
    asks = own.ask_printer
    desk = make_desk(DeskOptions(journal, printer, own.tray, own.sides, own.grey, expiry, _POLL_S, asks))
    try:
        state = _follow(desk, order_of(typeset, chosen, options.copies), wait=not options.no_wait)
    finally:
        desk.close()
    return said(state, typeset.pages, options.copies)


def _follow(desk: Desk, order: Order, *, wait: bool) -> JobState:
    """Hand in an order and say each new trouble; returns the last state."""
    moved = threading.Event()
    desk.listen(moved.set)
    ticket = desk.print(order)
    trouble: Trouble = ""
    while True:
        moved.clear()
        state = desk.job(ticket)
        if state.phase in ENDED or (state.phase not in _NOT_YET and not wait):
            return state
        if state.trouble not in {"", trouble}:
            what, _ = _WHY.get(state.trouble, _UNKNOWN)
            say.note(f"Waiting: {what}.")
        trouble = state.trouble
        moved.wait()


def list_printers(*, as_json: bool) -> None:
    """Say every printer of this computer and how it is. Raises KioskError without a print service."""
    service = system_service()
    known = [printer_state(service.printer(reading.name)) for reading in service.printers()]
    default = service.default()
    if as_json:
        rows = [msgspec.structs.asdict(state) | {"default": state.name == default} for state in known]
        say.result(msgspec.json.encode({"printers": rows}).decode())
        return
    if not known:
        say.note("No printer was set up on this computer. Add one in its settings.")
    width = max((len(state.name) for state in known), default=0)
    for state in known:
        say.result(f"{state.name.ljust(width)}  {_described(state)}{' (default)' * (state.name == default)}")


def _described(state: PrinterState) -> str:
    if state.trouble:
        return _WHY.get(state.trouble, _UNKNOWN)[0]
    return "ready, but something will run out soon" if state.low else "ready"


def order_of(typeset: Typeset, chosen: PrintOptions, copies: int) -> Order:
    """The order for a printer; a booklet is imposed and turned on its short edge."""
    if not chosen.booklet:
        return Order(typeset.pdf, typeset.pages, _TITLE, copies, chosen.paper)
    sheets = -(-typeset.pages // 4)
    pdf = impose(typeset.pdf, typeset.pages, chosen.paper, rtl=typeset.rtl)
    return Order(pdf, sheets * 2, _TITLE, copies, chosen.paper, "short-edge")


def said(state: JobState, pages: int, copies: int) -> str:
    """What became of the order. Raises PrintFailed."""
    pages_said = f"{pages} page" if pages == 1 else f"{pages} pages"
    what = pages_said if copies == 1 else f"{pages_said}, {copies} times"
    why, cure = _WHY.get(state.trouble, _UNKNOWN)
    match state.phase:
        case "printed":
            return f"Printed: {what}."
        case "failed":
            raise PrintFailed(f"Nothing was printed: {why}. {cure}.")
        case "cancelled":
            reason = f": {why}. {cure}." if state.trouble else "."
            raise PrintFailed(f"The print job was cancelled{reason}")
        case "unsure":
            doubt = f": {why}" if state.trouble else ""
            counted = f"; it counted {state.out} of {state.pages}" if 0 <= state.out < state.pages else ""
            raise PrintFailed(
                f"Sent to the printer, which does not confirm that all came out{doubt}{counted}. Look there."
            )
        case _:
            return f"Sent to the printer: {what}."
