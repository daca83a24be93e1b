"""A kiosk that prints one sheet and loses its power at a chosen moment: SERVER QUEUE JOURNAL PDF MOMENT."""

import os
import sys
import threading
from pathlib import Path

from kiosk.printing.cups import Cups
from kiosk.printing.desk import Desk, DeskOptions
from kiosk.printing.readings import Handle
from kiosk.printing.states import Order

DEAD = 9


class Dying(Cups):
    """CUPS, but the power fails just before or just after the document went out."""

    def send(self, handle: Handle, order: Order) -> None:
        if sys.argv[5] == "before":
            os._exit(DEAD)
        super().send(handle, order)
        if sys.argv[5] == "after":
            os._exit(DEAD)


def main() -> None:
    """Print, and die when the sheet is noted as sent."""
    desk = Desk(Dying(sys.argv[1]), DeskOptions(Path(sys.argv[3]), sys.argv[2], poll_s=0.1))
    desk.print(Order(Path(sys.argv[4]).read_bytes(), 2, "Sheet"))
    journal = Path(sys.argv[3])
    while not journal.exists() or b'"sent"' not in journal.read_bytes():
        threading.Event().wait(0.01)
    os._exit(DEAD)


main()
