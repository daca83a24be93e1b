"""What every staff screen is given: the visit, paper and printer, the files, and who is in. No Qt object of its own."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.errors import KioskError
from kiosk.staff.entry import Entry
from kiosk.ui.hand_out import Handing
from kiosk.ui.staff.errands import Errands
from kiosk.ui.staff.room import StaffRoom
from kiosk.ui.visiting import Visiting

if TYPE_CHECKING:
    from kiosk.staff.audit import Action


class Backstage(Struct, frozen=True):
    """`entry` is who is in (None: nobody); `failed` tells staff that something could not be kept or done.

    `tell` shows the sentence with this key (StaffSentences.qml).
    """

    visiting: Visiting
    handing: Handing
    room: StaffRoom
    errands: Errands
    entry: Callable[[], Entry | None]
    failed: Callable[[KioskError], None]
    tell: Callable[[str], None]

    def note(self, action: "Action", detail: str = "") -> None:
        """Write into the audit what the one who is in does now."""
        entry = self.entry()
        if entry is not None:
            self.errands.do(lambda: self.room.audit.add(entry.role, action, detail), _nothing, self.failed)


def _nothing(_: object) -> None:
    """The audit tells nothing back."""
