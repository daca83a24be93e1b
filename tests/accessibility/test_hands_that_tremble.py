"""With "Steady my touch", everything to touch is 30 mm and 3 mm apart, on every screen, and nothing is cut off."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.setup import Setup
from kiosk.tour.drawn_desk import DrawnDesk
from tests.accessibility.looks import apart, hold, same_layer, within
from tests.survey import HAIR, Box, Scene, Surveyor

LEAST_MM, GAP_MM = 30, 3
LOW_KEYS_MM = 18
"""On a screen of 600 pixels the keys to write with would leave no room for what is written; they stay a finger wide."""
KEYS = {"Space", "Erase", "Clear", "Espacio", "Borrar", "Vaciar"}
LOW = 600
BEFORE_THE_SWITCHES = {"first screen", "my-sheet-wiped"}
Look = tuple[tuple[int, int], str, float, tuple[str, ...]]
LOOKS: dict[str, Look] = {
    "kiosk": ((1080, 1920), "en", 1.0, ("steady",)),
    "kiosk, Spanish x2, spaced": ((1080, 1920), "es", 2.0, ("steady", "spaced")),
    "laptop, Spanish, left hand": ((1366, 768), "es", 1.0, ("steady", "left")),
    "smallest, spaced": ((1024, 600), "en", 1.0, ("steady", "spaced")),
    "smallest, Spanish x2": ((1024, 600), "es", 2.0, ("steady",)),
}


@pytest.fixture(scope="module", params=list(LOOKS.values()), ids=list(LOOKS))
def look(request: pytest.FixtureRequest) -> Look:
    """One size, language and pair of hands."""
    chosen: Look = request.param
    return chosen


@cache
def seen(
    shipped: Path, size: tuple[int, int], language: str, step: float, comfort: tuple[str, ...]
) -> tuple[Scene, ...]:
    """Survey once: only the first screen comes before the switches can be touched."""
    setup = Setup(paths.shipped_content_dir(), shipped, size=size, motion=False, open_desk=lambda _: DrawnDesk())
    with Kiosk(setup) as kiosk:
        scenes = Surveyor(kiosk, language, step, comfort).scenes()
        return tuple(scene for scene in scenes if scene.label not in BEFORE_THE_SWITCHES)


@pytest.fixture(scope="module")
def scenes(shipped: Path, look: Look) -> tuple[Scene, ...]:
    """Every screen for one pair of hands."""
    return seen(shipped, *look)


def gap(one: Box, other: Box) -> float:
    """Return how far two boxes are apart, in the direction in which they are further."""
    across = max(one[0] - other[2], other[0] - one[2])
    down = max(one[1] - other[3], other[1] - one[3])
    return max(across, down)


def test_everything_to_touch_is_thirty_millimetres(scenes: tuple[Scene, ...]) -> None:
    def faults() -> Iterator[tuple[str, str]]:
        for scene in scenes:
            low = scene.height <= LOW
            for piece in scene.pieces:
                key = len(piece.what) == 1 or piece.what in KEYS
                least = (LOW_KEYS_MM if low and key else LEAST_MM) * 4 * scene.unit
                wide, high = piece.box[2] - piece.box[0], piece.box[3] - piece.box[1]
                if piece.kind == "press" and min(wide, high) < least - HAIR:
                    yield scene.label, f"“{piece.what}” is {wide:.0f} by {high:.0f}, not {least:.0f}"

    hold(scenes, faults())


def test_everything_to_touch_is_three_millimetres_apart(scenes: tuple[Scene, ...]) -> None:
    hold(
        scenes,
        (
            (scene.label, f"“{one.what}” and “{other.what}” are {gap(one.box, other.box):.0f} apart")
            for scene in scenes
            for one, other in same_layer(scene, "press")
            if gap(one.box, other.box) < GAP_MM * 4 * scene.unit - HAIR
        ),
    )


def test_no_word_is_cut_off(scenes: tuple[Scene, ...]) -> None:
    hold(scenes, ((s.label, f"“{p.what}” {p.wrong}") for s in scenes for p in s.pieces if p.wrong))


def test_words_and_controls_stay_inside_what_holds_them(scenes: tuple[Scene, ...]) -> None:
    hold(
        scenes,
        (
            (s.label, f"“{p.what}” leaves {ground}")
            for s in scenes
            for p in s.pieces
            if p.kind in ("text", "icon", "press")
            for ground, box in p.inside
            if not within(p.box, box)
        ),
    )


def test_no_words_lie_over_other_words(scenes: tuple[Scene, ...]) -> None:
    hold(
        scenes,
        (
            (s.label, f"“{one.what}” lies over “{other.what}”")
            for s in scenes
            for one, other in same_layer(s, "text", "icon")
            if not apart(one.box, other.box)
        ),
    )


def test_nothing_leaves_the_window(scenes: tuple[Scene, ...]) -> None:
    def faults() -> Iterator[tuple[str, str]]:
        for scene in scenes:
            window = (0.0, 0.0, scene.width, scene.height)
            for piece in scene.pieces:
                across = piece.box[0] < -HAIR or piece.box[2] > scene.width + HAIR
                if across or (not piece.scrolls and not within(piece.box, window)):
                    yield scene.label, f"“{piece.what}” is at {tuple(round(edge) for edge in piece.box)}"

    hold(scenes, faults())
