"""A kiosk whose staff room lies in a folder of its own, with a stick that is a folder, and somebody who may all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.content.library import Library
from kiosk.setup import Setup
from kiosk.tour.drawn_desk import DrawnDesk
from kiosk.tour.drawn_staff import drawn_computer, drawn_staff
from kiosk.ui.staff.staffing import Staffing
from kiosk.ui.staff.tools import Computer
from tests.keeping.staff import Staff


@pytest.fixture(scope="session")
def library(shipped: Path) -> Iterator[Library]:
    """The shipped library."""
    opened = Library.open(paths.library_file(shipped), paths.shipped_content_dir())
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def staffing(library: Library) -> Iterator[Staffing]:
    """A staff room with the counts of two years; its stick holds a page."""
    with drawn_staff(paths.shipped_content_dir(), library) as made:
        yield made


@pytest.fixture(scope="module")
def ended() -> list[str]:
    """How the kiosk was asked to end."""
    return []


@pytest.fixture(scope="module")
def kiosk(shipped: Path, staffing: Staffing, ended: list[str]) -> Iterator[Kiosk]:
    """The kiosk of the usual size, without motion; its settings file is beside the staff room."""

    def computer(_: object) -> Computer:
        drawn = drawn_computer()
        return replace(drawn, restart=lambda: ended.append("restart"), leave=lambda: ended.append("leave"))

    paths.library_file(staffing.data).parent.mkdir(exist_ok=True)
    target = paths.library_file(staffing.data)
    target.write_bytes(paths.library_file(shipped).read_bytes())
    setup = Setup(
        paths.shipped_content_dir(),
        staffing.data,
        size=(1080, 1920),
        motion=False,
        open_desk=lambda _: DrawnDesk(),
        staffing=lambda _: staffing,
        open_computer=computer,
    )
    with Kiosk(setup) as opened:
        yield opened


@pytest.fixture
def staff(kiosk: Kiosk, staffing: Staffing) -> Staff:
    """Somebody with the PIN for settings, on the menu."""
    return Staff(kiosk, staffing)
