"""One stop of a tour: what to wish for, to stand before one screen. No Qt."""

from dataclasses import dataclass

from kiosk.printing.states import JobState, PrinterState

Wish = tuple[str, tuple[str | float, ...]]
"""A slot of the shell, or of what it owns ("questions.pick"), and its arguments."""


@dataclass(frozen=True)
class Stop:
    """One screen. `kind` groups stops that look alike, `group` those that share a page.

    `row` names the block to scroll to; `sheet` tells that a sheet lies on top; `once` asks for one
    picture however long the screen is. `left` seconds of the idle warning are shown, if any. `printer` and
    `job` are what the print desk says.
    """

    name: str
    kind: str
    group: str
    wishes: tuple[Wish, ...]
    row: str = ""
    sheet: bool = False
    once: bool = False
    left: int = 0
    printer: PrinterState | None = None
    job: JobState | None = None
