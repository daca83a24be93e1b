"""A visitor who does everything at once: the kiosk stays one. A night of it: `python -m monkey` in build_scripts."""

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.setup import Setup
from monkey.run import QT_OWN, let_loose


@pytest.mark.slow
@pytest.mark.qt_log_ignore(QT_OWN)
@pytest.mark.parametrize("seed", [3, 11])
def test_nothing_leads_out_and_home_always_works(shipped: Path, seed: int) -> None:
    setup = Setup(
        paths.shipped_content_dir(), shipped, size=(1080, 1920), fullscreen=True, motion=False, voice="silent"
    )
    with Kiosk(setup) as kiosk:
        found = let_loose(kiosk, seed, 600)
    assert found.events == 600
    assert not [trouble for trouble in found.troubles if " took " not in trouble]
