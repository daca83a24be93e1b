"""A tiny library about another illness, for what the screens derive from it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.compile import compile_library
from kiosk.content.library import Library

DIABETES = Path(__file__).resolve().parent.parent / "fixtures" / "diabetes"


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The diabetes library, compiled once."""
    target = tmp_path_factory.mktemp("ui") / "library.sqlite"
    assert compile_library(DIABETES, target).written
    return target


@pytest.fixture(scope="module")
def library(compiled: Path) -> Iterator[Library]:
    """The compiled diabetes library, open."""
    opened = Library.open(compiled, DIABETES)
    yield opened
    opened.close()
