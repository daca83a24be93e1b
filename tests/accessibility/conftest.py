"""Every screen of the shipped library, surveyed once for each size, language and text size."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.screen_scale import is_kiosk
from kiosk.setup import Setup
from kiosk.tour.drawn_desk import DrawnDesk
from tests.accessibility.looks import Survey
from tests.survey import Scene, Surveyor


@pytest.fixture(scope="session")
def survey(shipped: Path) -> Survey:
    """Return the scenes of (size, language, text step); each is drawn once."""

    @cache
    def scenes(size: tuple[int, int], language: str, text_step: float) -> tuple[Scene, ...]:
        setup = Setup(paths.shipped_content_dir(), shipped, size=size, motion=False, open_desk=lambda _: DrawnDesk())
        setup = replace(setup, laptop=not is_kiosk(size), forgetful=True)
        with Kiosk(setup) as kiosk:
            return tuple(Surveyor(kiosk, language, text_step).scenes())

    return scenes
