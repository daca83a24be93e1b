"""Which sentence tells the truth about a job and a printer: keys only, the words stand in PrintWords.qml. No Qt.

Every phase and every trouble has its own key, so a state that is new to `kiosk/printing/states.py` is noticed by
the tests instead of being shown as something else.
"""

from typing import Literal

from msgspec import Struct

from kiosk.printing.states import ENDED, JobState, Phase, PrinterState, Trouble

Tone = Literal["good", "busy", "trouble", "plain"]

MENDED_BY_STAFF: frozenset[Trouble] = frozenset(
    {"offline", "paper-out", "paper-jam", "door-open", "toner-out", "paused", "attention"}
)
"""What a job waits through: it prints when somebody has seen to it."""


class Told(Struct, frozen=True):
    """What is said: a big sentence, one below it ("" none), and whether that is good news."""

    title: str
    line: str
    tone: Tone


def job_words(job: JobState) -> Told:
    """Return the sentences for a job in any phase with any trouble."""
    if job.phase not in ENDED and job.trouble:
        return Told(f"trouble-{job.trouble}", "waits" if job.trouble in MENDED_BY_STAFF else "ask", "trouble")
    if job.phase == "failed":
        return Told("failed", f"trouble-{job.trouble}" if job.trouble else "ask", "trouble")
    if job.phase == "printing" and job.out < 0:
        return Told("sent", "", "busy")
    lines: dict[Phase, str] = {"printed": "thanks", "unsure": "look", "cancelled": "some-came-out"}
    tones: dict[Phase, Tone] = {"printed": "good", "unsure": "trouble", "cancelled": "plain"}
    return Told(job.phase, lines.get(job.phase, ""), tones.get(job.phase, "busy"))


def printer_words(printer: PrinterState) -> Told:
    """Return the sentence for the printer of the moment."""
    if printer.trouble:
        return Told(f"trouble-{printer.trouble}", "", "plain" if printer.trouble == "not-set" else "trouble")
    return Told("ready-low" if printer.low else "ready", "", "good")
