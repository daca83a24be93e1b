"""What staff keep, each file opened when it is first asked for. No Qt; call it off the main thread."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.ui.staff.staffing import Staffing

if TYPE_CHECKING:
    from kiosk.staff.audit import Audit
    from kiosk.staff.counts import Counts
    from kiosk.staff.lock import Door
    from kiosk.staff.own_content import OwnContent
    from kiosk.staff.packs import Packs
    from kiosk.staff.signoff_file import SignOffs


class StaffRoom:
    """The door and the files behind it. Nothing is loaded for visitors."""

    def __init__(self, staffing: Staffing) -> None:
        self.staffing = staffing

    @cached_property
    def audit(self) -> "Audit":
        """Who did what."""
        from kiosk.staff.audit import Audit  # noqa: PLC0415  not needed by visitors

        return Audit(self.staffing.data, self.staffing.now)

    @cached_property
    def door(self) -> "Door":
        """PINs, waits and lock-out."""
        from kiosk.staff.lock import Door  # noqa: PLC0415  Argon2 and libsodium

        staffing = self.staffing
        return Door(staffing.data, self.audit, print_needs_pin=staffing.print_pin, now=staffing.clocks)

    @cached_property
    def packs(self) -> "Packs":
        """Packs, favourites, and how staff printed last."""
        from kiosk.staff.packs import Packs  # noqa: PLC0415  not needed by visitors

        return Packs(self.staffing.data)

    @cached_property
    def counts(self) -> "Counts":
        """The daily counts. Noting an event is for any thread."""
        from kiosk.staff.counts import Counts  # noqa: PLC0415  not needed to open the kiosk

        return Counts(self.staffing.data, self.staffing.today)

    @cached_property
    def signoffs(self) -> "SignOffs":
        """Which pages a clinic has signed."""
        from kiosk import paths  # noqa: PLC0415  not needed by visitors
        from kiosk.staff.signoff_file import SignOffs  # noqa: PLC0415

        return SignOffs(paths.own_content_dir(self.staffing.data), self.staffing.today)

    @cached_property
    def own(self) -> "OwnContent":
        """The clinic's own pages."""
        from kiosk.staff.own_content import OwnContent  # noqa: PLC0415  not needed by visitors

        return OwnContent(self.staffing.content, self.staffing.data, self.staffing.today)

    def sticks(self) -> tuple[Path, ...]:
        """The sticks that are in."""
        if self.staffing.look_for_sticks is not None:
            return self.staffing.look_for_sticks()
        from kiosk.staff.sticks import sticks  # noqa: PLC0415  not needed by visitors

        return sticks()

    def close(self) -> None:
        """Close what was opened; counts are written first."""
        opened = vars(self)
        for name in ("counts", "packs", "door", "audit"):
            if name in opened:
                opened[name].close()
