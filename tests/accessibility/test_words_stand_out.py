"""Contrast of every pair of colours that the screens put together, from the one token file."""

import json
from typing import Any

import pytest

from kiosk import paths

TOKENS: dict[str, Any] = json.loads((paths.assets_dir() / "tokens.json").read_text("utf-8"))
THEMES = sorted(TOKENS["themes"])
HUES = sorted(TOKENS["themes"]["light"]["hues"])
WORDS = 7.0  # WCAG 1.4.6
SIGNS = 3.0  # WCAG 1.4.11

# Words or icons in the first colour stand on the second.
WORDS_ON = [
    *[(ink, ground) for ink in ("ink", "ink2") for ground in ("ground", "raised", "sunken")],
    ("ink", "attractSky"),
    ("ink2", "attractSky"),
    ("hillInk", "attractHill"),
    ("chosenInk", "chosen"),
    ("ink", "urgentTint"),
    ("ink2", "urgentTint"),
    ("urgent", "urgentTint"),
    ("urgent", "raised"),
    ("ink", "goodTint"),
    ("ink", "spoken"),
    ("ink2", "spoken"),
    ("urgent", "spoken"),
]
HUE_WORDS_ON = [
    ("hue", "ground"),
    ("hue", "raised"),
    ("hue", "tint"),
    ("fillInk", "fill"),
]
INK_ON_HUE = [("ink", "tint"), ("ink2", "tint")]
# Edges of controls, focus rings, marks: the first colour must be told from the second.
EDGES_ON = [
    ("line", "ground"),
    ("line", "raised"),
    ("ink", "ground"),
    ("ink", "sunken"),
    ("ink", "spoken"),
    ("good", "goodTint"),
    ("urgent", "ground"),
    ("urgent", "urgentTint"),
    ("chosen", "sunken"),
]
HUE_EDGES_ON = [("hue", "ground"), ("hue", "raised"), ("hue", "tint")]


def luminance(colour: str) -> float:
    """Relative luminance of #RRGGBB after WCAG 2.2."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two opaque colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_ratio_is_computed_as_the_standard_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "ground"), WORDS_ON, ids=lambda name: name)
def test_words_stand_out_from_their_ground(theme: str, ink: str, ground: str) -> None:
    palette = TOKENS["themes"][theme]
    assert contrast(palette[ink], palette[ground]) >= WORDS


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("hue", HUES)
@pytest.mark.parametrize(("ink", "ground"), HUE_WORDS_ON, ids=lambda name: name)
def test_words_in_the_colour_of_a_door_stand_out(theme: str, hue: str, ink: str, ground: str) -> None:
    palette = TOKENS["themes"][theme]
    tones = palette["hues"][hue]
    assert contrast(tones[ink], tones.get(ground, palette.get(ground))) >= WORDS


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("hue", HUES)
@pytest.mark.parametrize(("ink", "ground"), INK_ON_HUE, ids=lambda name: name)
def test_words_on_the_tint_of_a_door_stand_out(theme: str, hue: str, ink: str, ground: str) -> None:
    palette = TOKENS["themes"][theme]
    assert contrast(palette[ink], palette["hues"][hue][ground]) >= WORDS


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("edge", "ground"), EDGES_ON, ids=lambda name: name)
def test_edges_and_marks_can_be_told_from_their_ground(theme: str, edge: str, ground: str) -> None:
    palette = TOKENS["themes"][theme]
    assert contrast(palette[edge], palette[ground]) >= SIGNS


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("hue", HUES)
@pytest.mark.parametrize(("edge", "ground"), HUE_EDGES_ON, ids=lambda name: name)
def test_marks_in_the_colour_of_a_door_can_be_told(theme: str, hue: str, edge: str, ground: str) -> None:
    palette = TOKENS["themes"][theme]
    tones = palette["hues"][hue]
    assert contrast(tones[edge], tones.get(ground, palette.get(ground))) >= SIGNS


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("hue", HUES)
@pytest.mark.parametrize("ground", ["ground", "raised"])
def test_a_filled_button_can_be_told_from_its_ground(theme: str, hue: str, ground: str) -> None:
    palette = TOKENS["themes"][theme]
    tones = palette["hues"][hue]
    outline = tones["hue"] if palette["fillEdge"] else tones["fill"]
    assert contrast(outline, palette[ground]) >= SIGNS


@pytest.mark.parametrize("hue", HUES)
def test_words_on_the_banner_of_a_door_stand_out(hue: str) -> None:
    light = TOKENS["themes"]["light"]  # the other themes put the banner's words on the tint
    assert contrast(light["ink"], light["hues"][hue]["field"]) >= WORDS


def test_every_theme_has_every_colour() -> None:
    names = {theme: set(TOKENS["themes"][theme]) for theme in THEMES}
    assert len({frozenset(found) for found in names.values()}) == 1
    for theme in THEMES:
        hues = TOKENS["themes"][theme]["hues"]
        assert len({frozenset(tones) for tones in hues.values()}) == 1
        assert sorted(hues) == HUES
