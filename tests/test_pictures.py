"""The pictures: as the drawing kit draws them, plain enough for screen and paper, and listed."""

import re
from pathlib import Path

import pytest

from draw import pictures  # noqa: F401 - this enters every picture
from draw.registry import PICTURES, document, place_of

PROJECT = Path(__file__).resolve().parents[1]
LISTED = (PROJECT / "build_scripts" / "draw" / "README.md").read_text(encoding="utf-8")
FILES = [place_of(name, PROJECT, None) for name in PICTURES]


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_as_drawn(name: str) -> None:
    assert place_of(name, PROJECT, None).read_text(encoding="utf-8") == document(name)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_picture_is_plain_and_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert set(re.findall(r"<(\w+)", text)) <= {"svg", "g", "path"}
    assert len(text) < 50 * 1024
    assert 'd=""' not in text
    assert not re.search(r"style=|url\(|nan|inf", text)


def test_every_content_picture_comes_from_the_kit() -> None:
    drawn = {path.name for path in FILES if path.parent.parent.name == "content"}
    assert {p.name for p in (PROJECT / "content" / "pictures").glob("*.svg")} == drawn


@pytest.mark.parametrize("name", PICTURES)
def test_every_picture_is_listed(name: str) -> None:
    assert re.search(rf"^\|[^|]*\b{name}\b[^|]*\|", LISTED, re.MULTILINE)
