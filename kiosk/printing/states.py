"""What is known of a printer and of a job: pure data that screens, staff and the command line tell in words."""

from pathlib import Path
from typing import Literal

from msgspec import Struct

Trouble = Literal[
    "",  # none
    "not-set",  # no printer is chosen in the settings
    "missing",  # the chosen printer is not there; never another one instead
    "no-service",  # the print service (CUPS, spooler) does not answer
    "offline",
    "paper-out",
    "paper-jam",
    "door-open",
    "toner-out",
    "paused",
    "attention",  # it wants something that none of the above says
    "disk-full",
    "refused",  # the printer or its service turned the job down
]

Phase = Literal[
    "waiting",  # in our queue
    "sending",  # being handed to the print service
    "printing",  # the service has it; the sheets are not out yet
    "printed",  # the printer says the sheets came out, and nothing speaks against it
    "unsure",  # the service calls it done, but the printer does not confirm it
    "cancelled",
    "failed",
]

ENDED: frozenset[Phase] = frozenset({"printed", "unsure", "cancelled", "failed"})

Sides = Literal["one", "long-edge", "short-edge"]


class PrinterState(Struct, frozen=True):
    """The last true reading of the chosen printer. `low` is a warning that does not stop it (toner, paper)."""

    name: str = ""
    trouble: Trouble = "not-set"
    low: bool = False


class Order(Struct, frozen=True):
    """A PDF to print. `title` is what the service's own lists show: it never names an illness or a person."""

    pdf: bytes
    pages: int
    title: str
    copies: int = 1
    paper: str = "letter"
    sides: Sides = "one"
    grey: bool = False
    tray: str = ""
    to_file: Path | None = None


class JobState(Struct, frozen=True):
    """How far a job is. `ticket` is ours and short; `out` counts pages the printer reports (-1: it does not)."""

    ticket: int
    phase: Phase = "waiting"
    trouble: Trouble = ""
    pages: int = 0
    out: int = -1
