"""A kiosk with staff of its own for each test, and somebody before its door."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.app import Kiosk
from tests.staff.helpers import Clock
from tests.staff_screens.nurse import Nurse, staffed


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def data(shipped: Path, tmp_path: Path) -> Path:
    """A data folder with the shipped library and nothing of any staff."""
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copy2(paths.library_file(shipped), paths.library_file(folder))
    return folder


@pytest.fixture
def open_kiosk(data: Path, clock: Clock) -> Iterator[Callable[..., Nurse]]:
    """Open the kiosk, also after a restart: the last one is closed first."""
    opened: list[ExitStack] = []

    def start(**more: object) -> Nurse:
        for stack in opened:
            stack.close()
        stack = ExitStack()
        opened[:] = [stack]
        return Nurse(stack.enter_context(Kiosk(staffed(data, clock, **more))))

    yield start
    for stack in opened:
        stack.close()


@pytest.fixture
def nurse(open_kiosk: Callable[..., Nurse]) -> Nurse:
    return open_kiosk()
