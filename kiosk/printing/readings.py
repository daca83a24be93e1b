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
    """One job as its service describes it. `impressions` and `sheets` are 0 where nobody counts."""

    phase: JobPhase
    reasons: tuple[str, ...] = ()
    impressions: int = 0
    sheets: int = 0


class Handle(Struct, frozen=True):
    """A job at the service. `key` tells it from another job that got the same number later; it holds no words."""

    printer: str
    job: int
    key: str = ""
