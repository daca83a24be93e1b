"""The end of `kiosk print --printer`: the finished PDF goes to the print service, and what became of it is said."""

import threading
from argparse import Namespace

from kiosk import paths
from kiosk.errors import KioskError
from kiosk.printing.desk import DeskOptions
from kiosk.printing.states import JobState, Order, Trouble
from kiosk.printing.system import make_desk
from kiosk.settings.schema import Settings
from kiosk.toolkit.booklet import impose
from kiosk.toolkit.options import PrintOptions
from kiosk.toolkit.typesetter import Typeset

_PATIENCE_S = 60.0
_TITLE = "Pages from the kiosk"  # what the service's own lists show: no illness, no name
_NOT_YET = ("waiting", "sending")

_WHY: dict[Trouble, str] = {
    "not-set": "no printer is set. Name one with --printer NAME, or choose it in the settings",
    "missing": "there is no such printer. Look at the printers of this computer, and check the name",
    "no-service": "the print service does not answer. Start it, and try again",
    "offline": "the printer is off or not connected. Switch it on, and try again",
    "paper-out": "the printer is out of paper. Fill it, and try again",
    "paper-jam": "paper is stuck in the printer. Take it out, and try again",
    "door-open": "a door of the printer is open. Close it, and try again",
    "toner-out": "the printer is out of toner or ink. Change it, and try again",
    "paused": "the printer is paused. Let it go on, and try again",
    "disk-full": "the disk is full. Make room, and try again",
    "refused": "the printer did not take the job. Try a smaller one, or another printer",
}
_UNKNOWN = "the printer needs attention. Look at it, and try again"


class PrintFailed(KioskError):  # noqa: N818 - reads best where it is caught
    """The pages did not reach the printer, or did not come out."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(f"Nothing was printed: {_WHY.get(trouble, _UNKNOWN)}.")


def send(typeset: Typeset, chosen: PrintOptions, options: Namespace, settings: Settings) -> str:
    """Hand the pages to the printer; returns the sentence that says so. Raises PrintFailed."""
    own = settings.printing
    data = paths.data_dir(options.data)
    printer = options.printer or own.printer
    data.mkdir(parents=True, exist_ok=True)
    desk = make_desk(DeskOptions(data / "print-command.json", printer, own.tray, own.sides, own.grey))
    moved = threading.Event()
    desk.listen(moved.set)
    try:
        ticket = desk.print(order_of(typeset, chosen, options.copies))
        while (state := desk.job(ticket)).phase in _NOT_YET:
            if not moved.wait(_PATIENCE_S):
                break
            moved.clear()
    finally:
        desk.close()
    return said(state, typeset.pages, options.copies)


def order_of(typeset: Typeset, chosen: PrintOptions, copies: int) -> Order:
    """The order for a printer; a booklet is imposed and turned on its short edge."""
    if not chosen.booklet:
        return Order(typeset.pdf, typeset.pages, _TITLE, copies, chosen.paper)
    sheets = -(-typeset.pages // 4)
    pdf = impose(typeset.pdf, typeset.pages, chosen.paper)
    return Order(pdf, sheets * 2, _TITLE, copies, chosen.paper, "short-edge")


def said(state: JobState, pages: int, copies: int) -> str:
    """What became of the order. Raises PrintFailed."""
    if state.phase in ("failed", "cancelled", *_NOT_YET):
        raise PrintFailed(state.trouble)
    what = f"{pages} page" if pages == 1 else f"{pages} pages"
    return f"Sent to the printer: {what}." if copies == 1 else f"Sent to the printer: {what}, {copies} times."
