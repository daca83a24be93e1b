"""Why a recovery file does not open a kiosk."""

from typing import Literal

from kiosk.errors import StaffError
from kiosk.staff.sentences import sentence

RecoveryFault = Literal["no-stick", "no-key", "other-kiosk", "not-there", "used"]


class RecoveryRefused(StaffError):  # noqa: N818 - reads best where it is caught
    """A recovery file is refused. `kiosk` is the name that a good one would bear."""

    def __init__(self, fault: RecoveryFault, kiosk: str = "") -> None:
        super().__init__(sentence(f"recovery-{fault}", kiosk=kiosk))
        self.fault = fault
