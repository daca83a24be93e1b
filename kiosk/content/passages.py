"""Every stretch of text of a page in order, with its lines: what the gates measure."""

from typing import Literal

from msgspec import Struct

from kiosk.content.model import Run

#: prose is read as sentences; label covers titles, captions and cells.
PassageKind = Literal["prose", "item", "label", "cell"]


class Passage(Struct, frozen=True):
    """`lines` pairs an offset in `text` with the file line that begins there."""

    kind: PassageKind
    runs: tuple[Run, ...]
    lines: tuple[tuple[int, int], ...]
    block: int
    sourced: bool = False
    urgent: bool = False

    @property
    def text(self) -> str:
        """The words without their looks and links."""
        return "".join(run.text for run in self.runs)

    @property
    def line(self) -> int:
        """The line where it begins."""
        return self.lines[0][1] if self.lines else 0

    def line_at(self, offset: int) -> int:
        """The line of the character at `offset`."""
        line = self.line
        for start, number in self.lines:
            if start > offset:
                break
            line = number
        return line
