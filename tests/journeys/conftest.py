"""An open kiosk of the usual size for each file of journeys, and a new visitor for each journey."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.setup import Setup
from kiosk.tour.drawn_desk import DrawnDesk
from tests.visitor import Visitor


@pytest.fixture(scope="module")
def kiosk(shipped: Path) -> Iterator[Kiosk]:
    """The kiosk with the shipped library, upright, without motion."""
    desk = DrawnDesk()
    setup = Setup(paths.shipped_content_dir(), shipped, size=(1080, 1920), motion=False, open_desk=lambda _: desk)
    with Kiosk(setup) as opened:
        yield opened


@pytest.fixture
def visitor(kiosk: Kiosk) -> Visitor:
    """Somebody new, in front of the first screen."""
    visitor = Visitor(kiosk)
    kiosk.shell.done()
    visitor.settle()
    return visitor
