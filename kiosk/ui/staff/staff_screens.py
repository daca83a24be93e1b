"""Which staff screens there are, in the order of the menu, and who may see them. No Qt."""

from msgspec import Struct

from kiosk.staff.entry import Entry
from kiosk.staff.pin import Role


class StaffScreen(Struct, frozen=True):
    """A screen behind the door. `role` is the least that sees it."""

    id: str
    role: Role


SCREENS: tuple[StaffScreen, ...] = (
    StaffScreen("quick", "print"),
    StaffScreen("prepare", "print"),
    StaffScreen("counts", "care"),
    StaffScreen("sign-off", "care"),
    StaffScreen("own", "care"),
    StaffScreen("care", "care"),
    StaffScreen("test", "care"),
    StaffScreen("settings", "settings"),
)
"""The first is what staff see when they come in. A screen stands here when it is whole; its QML file is named in
Kiosk/Staff/StaffLayer.qml, its words in StaffNames.qml.
"""


def allowed(entry: Entry | None) -> tuple[str, ...]:
    """Return the ids of the screens that `entry` may see, in the order of the menu."""
    return tuple(screen.id for screen in SCREENS if entry is not None and entry.may(screen.role))
