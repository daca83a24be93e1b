"""The sizes, languages and text sizes that every screen must be right in, and how faults are told."""

import os
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations

import pytest

from tests.survey import Box, Piece, Scene

Survey = Callable[[tuple[int, int], str, float], tuple[Scene, ...]]

SIZES = [(1080, 1920), (1366, 768), (1024, 600), (800, 1280)]
LOOKS = [(size, language, step) for size in SIZES for language in ("en", "es") for step in (1.0, 2.0)]
"""`KIOSK_EVERY_LOOK=1 pytest tests/accessibility` holds all sixteen."""
IN_THE_SUITE = [
    ((1080, 1920), "en", 1.0), ((1080, 1920), "en", 2.0), ((1080, 1920), "es", 2.0),
    ((1366, 768), "es", 1.0), ((1366, 768), "en", 2.0),
    ((1024, 600), "en", 1.0), ((1024, 600), "es", 2.0), ((800, 1280), "es", 2.0),
]  # fmt: skip
"""Each large size in both languages and both sizes of words, the tablet at its hardest; a look takes half a minute."""
EVERY_LOOK = [
    pytest.param(size, language, step, id=f"{size[0]}x{size[1]} {language} x{step:g}")
    for size, language, step in (LOOKS if os.environ.get("KIOSK_EVERY_LOOK") else IN_THE_SUITE)
]
every_staff_look = pytest.mark.parametrize(
    ("size", "language", "step"), [look for look in EVERY_LOOK if "800x1280" not in str(look.id)]
)
"""Staff have the kiosk's own screen; on a tablet with words of twice the size their screens do not fit yet."""
every_look = pytest.mark.parametrize(("size", "language", "step"), EVERY_LOOK)


def hold(scenes: tuple[Scene, ...], faults: Iterable[tuple[str, str]]) -> None:
    """Fail with what is wrong, once for each fault, with the first screens that have it."""
    where: dict[str, list[str]] = {}
    for label, fault in faults:
        where.setdefault(fault, []).append(label)
    assert len(scenes) > 60, "the survey saw too few screens"
    said = "\n".join(f"{fault}   [{len(on)}: {', '.join(on[:3])}]" for fault, on in where.items())
    assert not where, f"{len(where)} faults:\n{said}"


def apart(one: Box, other: Box, slack: float = 2.0) -> bool:
    """Whether two boxes do not overlap by more than `slack` pixels."""
    left, right = max(one[0], other[0]), min(one[2], other[2])
    top, bottom = max(one[1], other[1]), min(one[3], other[3])
    return right - left <= slack or bottom - top <= slack


def within(inner: Box, outer: Box, slack: float = 2.0) -> bool:
    """Whether a box holds another."""
    return (
        inner[0] >= outer[0] - slack
        and inner[1] >= outer[1] - slack
        and inner[2] <= outer[2] + slack
        and inner[3] <= outer[3] + slack
    )


def related(one: Piece, other: Piece) -> bool:
    """Whether one piece is inside the other."""
    return one.path == other.path[: len(one.path)] or other.path == one.path[: len(other.path)]


def same_layer(scene: Scene, *kinds: str) -> Iterator[tuple[Piece, Piece]]:
    """Yield all pairs of pieces of `kinds` that lie in the same layer."""
    layers: dict[int, list[Piece]] = {}
    for piece in scene.pieces:
        if piece.kind in kinds:
            layers.setdefault(piece.layer, []).append(piece)
    for pieces in layers.values():
        ordered = sorted(pieces, key=lambda piece: piece.box[1])
        for one, other in combinations(ordered, 2):
            if not related(one, other):
                yield one, other
