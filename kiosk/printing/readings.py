"""What a print service says of itself, in its own words: raw readings that `truth.py` judges."""

from typing import Literal

from msgspec import Struct

PrinterPhase = Literal["idle", "processing", "stopped"]
JobPhase = Literal[
    "pending",
    "held",
    "processing",
    "stopped",
    "cancelled",
    "aborted",
    "completed",
    "gone",  # the service does not know it any more
]

JOB_OVER: frozenset[JobPhase] = frozenset({"cancelled", "aborted", "completed", "gone"})


class PrinterReading(Struct, frozen=True):
    """One printer as its service describes it; `reasons` are IPP printer-state-reasons."""

    name: str
    phase: PrinterPhase = "idle"
    accepting: bool = True
    reasons: tuple[str, ...] = ()


class JobReading(Struct, frozen=True):
    """One job as its service describes it. `impressions` and `sheets` are counts of the printer itself, 0 without."""

    phase: JobPhase
    reasons: tuple[str, ...] = ()
    impressions: int = 0
    sheets: int = 0


class Handle(Struct, frozen=True):
    """A job at the service. `key` ends its title there: it tells the job from another one that got its number later."""

    printer: str
    job: int
    key: str
