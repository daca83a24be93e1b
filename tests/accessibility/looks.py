"""The sizes, languages and text sizes that every screen must be right in, and how faults are told."""

from collections.abc import Callable, Iterable

import pytest

from tests.survey import Scene

Survey = Callable[[tuple[int, int], str, float], tuple[Scene, ...]]

SIZES = [(1080, 1920), (1366, 768), (1024, 600)]
EVERY_LOOK = [
    pytest.param(size, language, step, id=f"{size[0]}x{size[1]} {language} x{step:g}")
    for size in SIZES
    for language in ("en", "es")
    for step in (1.0, 2.0)
]
every_look = pytest.mark.parametrize(("size", "language", "step"), EVERY_LOOK)


def hold(scenes: tuple[Scene, ...], faults: Iterable[tuple[str, str]]) -> None:
    """Fail with what is wrong, once for each fault, with the first screens that have it."""
    where: dict[str, list[str]] = {}
    for label, fault in faults:
        where.setdefault(fault, []).append(label)
    assert len(scenes) > 60, "the survey saw too few screens"
    said = "\n".join(f"{fault}   [{len(on)}: {', '.join(on[:3])}]" for fault, on in where.items())
    assert not where, f"{len(where)} faults:\n{said}"
