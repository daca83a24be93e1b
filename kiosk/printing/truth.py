"""What may be said of a printer and a job: pure functions from what the service says to what a person is told.

A service that calls a job done is not enough: some printers say so with an empty tray. "printed" is said only
when nothing speaks against it.
"""

import math

from msgspec.structs import replace

from kiosk.printing.readings import JobReading, PrinterReading
from kiosk.printing.reasons import is_low, trouble_of
from kiosk.printing.states import JobState, Order, PrinterState, Trouble

_WITH_ERRORS = "job-completed-with-errors"
_JOB_TROUBLE: dict[str, Trouble] = {
    "printer-stopped": "paused",
    "printer-stopped-partly": "paused",
    "resources-are-not-ready": "attention",
    "job-hold-until-specified": "paused",
    "document-format-error": "refused",
    "document-unprintable-error": "refused",
    "unsupported-document-format": "refused",
    "account-authorization-failed": "refused",
    "account-closed": "refused",
    "account-info-needed": "refused",
    "account-limit-reached": "refused",
}


def printer_state(reading: PrinterReading) -> PrinterState:
    """Say how a printer is. One that is stopped or takes no jobs is in trouble even when it does not say why."""
    trouble = trouble_of(reading.reasons)
    if not trouble and not reading.accepting:
        trouble = "paused"
    if not trouble and reading.phase == "stopped":
        trouble = "attention"
    return PrinterState(reading.name, trouble, low=is_low(reading.reasons))


def started(ticket: int, order: Order) -> JobState:
    """Return the state of a new job. `pages` counts every page of every copy."""
    return JobState(ticket, pages=order.pages * order.copies)


def job_state(before: JobState, order: Order, printer: PrinterReading, job: JobReading) -> JobState:
    """Say how far a job is, from a reading of the job and one of its printer taken after it."""
    state = replace(before, out=job.impressions or -1, trouble=_trouble(printer, job))
    match job.phase:
        case "stopped" if _WITH_ERRORS in job.reasons:  # CUPS could not make anything of the document
            return replace(state, phase="failed", trouble="refused")
        case "pending" | "held" | "processing" | "stopped":
            return replace(state, phase="printing")
        case "cancelled":
            return replace(state, phase="cancelled")
        case "aborted":
            return replace(state, phase="failed", trouble=state.trouble or "refused")
        case "gone":
            return replace(state, phase="unsure")
        case "completed":
            sure = not state.trouble and _WITH_ERRORS not in job.reasons and _enough(order, job)
            return replace(state, phase="printed" if sure else "unsure")


def _trouble(printer: PrinterReading, job: JobReading) -> Trouble:
    finishes = not printer.accepting and printer.phase != "stopped"  # what it has, but takes no more
    trouble = printer_state(printer).trouble
    if trouble and not (trouble == "paused" and finishes):
        return trouble
    for reason in job.reasons:
        if found := _JOB_TROUBLE.get(reason):
            return found
    return "attention" if job.phase in {"held", "stopped"} else ""


def _enough(order: Order, job: JobReading) -> bool:
    """Whether as many pages came out as there are, where anybody counted."""
    if job.impressions:
        return job.impressions >= order.pages * order.copies
    sheets = order.pages if order.sides == "one" else math.ceil(order.pages / 2)
    return not job.sheets or job.sheets >= sheets * order.copies
