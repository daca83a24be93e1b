"""Why a recovery file does not open a kiosk: a sentence, and its key for a translation."""

from typing import Literal

from kiosk.errors import StaffError

RecoveryFault = Literal["no-stick", "no-key", "other-kiosk", "not-there", "used"]


class RecoveryRefused(StaffError):  # noqa: N818 - reads best where it is caught
    """A recovery file is refused; `fault` is the key for a translation."""

    def __init__(self, fault: RecoveryFault, sentence: str) -> None:
        super().__init__(sentence)
        self.fault = fault
