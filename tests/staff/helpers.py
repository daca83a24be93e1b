"""Clocks that can be set, cheap hashes, and what else the tests of the staff room share."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from kiosk.staff.audit import Audit
from kiosk.staff.lock import Door
from kiosk.staff.pin import PinHasher
from kiosk.staff.throttle import Reading

CHEAP = PinHasher(time=1, memory=8, lanes=1)
NOBODY = 65534


class Clock:
    """Two clocks that only a test moves."""

    def __init__(self, wall: float = 1_800_000_000.0) -> None:
        self.wall = wall
        self.steady = 100.0

    def __call__(self) -> Reading:
        return Reading(self.wall, self.steady)

    def local(self) -> datetime:
        return datetime.fromtimestamp(self.wall, UTC)

    def pass_time(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds

    def restart(self) -> None:
        """A new program: its steady clock starts anywhere."""
        self.steady = (self.steady * 7919.0) % 1000.0


def door_at(folder: Path, clock: Clock, *, print_needs_pin: bool = True) -> Door:
    return Door(folder, Audit(folder, clock.local), print_needs_pin=print_needs_pin, now=clock, hasher=CHEAP)


@contextmanager
def without_rights(*folders: Path) -> Iterator[None]:
    """Nothing can be written in these folders: neither new files nor into old ones."""
    modes = {path: path.stat().st_mode for folder in folders for path in (folder, *folder.rglob("*"))}
    for path in modes:
        path.chmod(0o555 if path.is_dir() else 0o444)
    parents = [parent for folder in folders for parent in folder.parents if parent.stat().st_uid == os.geteuid()]
    open_modes = {parent: parent.stat().st_mode for parent in parents if str(parent) != "/"}
    is_root = os.geteuid() == 0
    if is_root:
        for parent, mode in open_modes.items():
            parent.chmod(mode | 0o055)
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
            for parent, mode in open_modes.items():
                parent.chmod(mode)
        for path, mode in modes.items():
            if path.exists():
                path.chmod(mode)
