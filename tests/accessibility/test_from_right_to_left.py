"""A language that runs from right to left, in a library about another illness: the same nets hold."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app import Kiosk
from kiosk.setup import Setup
from kiosk.tour.drawn_desk import DrawnDesk
from tests.accessibility.looks import apart, same_layer, within
from tests.survey import HAIR, Scene, Surveyor

DIABETES = Path(__file__).resolve().parent.parent / "fixtures" / "diabetes"


@pytest.fixture(scope="module", params=[(1080, 1920, 1.0), (1024, 600, 2.0)], ids=["kiosk x1", "laptop x2"])
def scenes(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Scene, ...]]:
    """Every screen in Arabic."""
    width, height, step = request.param
    data = tmp_path_factory.mktemp("diabetes")
    with Kiosk(Setup(DIABETES, data, size=(width, height), motion=False, open_desk=lambda _: DrawnDesk())) as kiosk:
        yield tuple(Surveyor(kiosk, "ar", step).scenes())


def test_no_word_is_cut_off(scenes: tuple[Scene, ...]) -> None:
    assert [(s.label, p.what, p.wrong) for s in scenes for p in s.pieces if p.wrong] == []


def test_no_words_lie_over_other_words(scenes: tuple[Scene, ...]) -> None:
    over = [
        (scene.label, one.what, other.what)
        for scene in scenes
        for one, other in same_layer(scene, "text", "icon")
        if not apart(one.box, other.box)
    ]
    assert over == []


def test_words_stay_inside_their_button_or_panel(scenes: tuple[Scene, ...]) -> None:
    out = [
        (scene.label, piece.what, ground)
        for scene in scenes
        for piece in scene.pieces
        for ground, box in piece.inside
        if piece.kind != "link" and not within(piece.box, box)
    ]
    assert out == []


def test_nothing_is_wider_than_the_window(scenes: tuple[Scene, ...]) -> None:
    wide = [
        (scene.label, piece.what)
        for scene in scenes
        for piece in scene.pieces
        if piece.box[0] < -HAIR or piece.box[2] > scene.width + HAIR
    ]
    assert wide == []


def test_everything_to_touch_has_a_name(scenes: tuple[Scene, ...]) -> None:
    assert [s.label for s in scenes for node in s.nodes if node.pressable and not node.name] == []


def test_the_words_of_a_paragraph_begin_at_the_right(scenes: tuple[Scene, ...]) -> None:
    home = next(scene for scene in scenes if scene.label == "Home")
    title = next(piece for piece in home.pieces if piece.kind == "text" and piece.scrolls)
    assert title.box[2] > home.width * 0.8
    assert title.box[0] > home.width * 0.1
