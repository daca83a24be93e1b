"""Who is in at the staff door, and what it asks for: plain values for screens."""

from typing import Literal

from msgspec import Struct

from kiosk.errors import StaffError
from kiosk.staff.pin import ROLES, Fault, Role
from kiosk.staff.sentences import sentence

#: Quiet seconds after which a staff screen goes back to the first screen.
STAFF_IDLE_SECONDS = 60

Needs = Literal[
    "setup",  # the first start: choose the PIN for settings
    "pin",
    "wait",  # wrong tries: `seconds` are left
    "recovery",  # locked out, or the PINs were lost: a stick with a recovery file
    "command",  # the PINs were lost and there is no clinic's key: `kiosk staff new-pin` by IT
]


class Entry(Struct, frozen=True):
    """Somebody is in. A role may all that the roles before it may. `by` tells how they came in."""

    role: Role
    by: Literal["pin", "open", "setup", "recovery", "command"]

    def may(self, role: Role) -> bool:
        """Whether this entry covers what `role` may do."""
        return ROLES.index(self.role) >= ROLES.index(role)


class DoorState(Struct, frozen=True):
    """What the door asks for. `seconds` is how long to wait, `failures` the wrong tries in a row."""

    needs: Needs
    seconds: float = 0.0
    failures: int = 0


class Outcome(Struct, frozen=True):
    """What came of a try: `entry` is None when it was wrong or not looked at; `state` is the door's state after it."""

    entry: Entry | None
    state: DoorState


class PinRefused(StaffError):  # noqa: N818 - reads best where it is caught
    """A PIN may not be chosen; `fault` is why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(sentence(f"pin-{fault}"))
        self.fault = fault
