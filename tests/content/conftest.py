"""A tiny, valid library about another illness, copied anew for each test that changes it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.content.check.run import check_library, open_folder
from kiosk.content.compile import compile_library
from kiosk.content.library import Library
from kiosk.content.parse import PageDraft, parse_page
from kiosk.content.problems import Problem
from tests.content.helpers import DIABETES, FRONT, TODAY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the diabetes library to change."""
    return Path(shutil.copytree(DIABETES, tmp_path / "content"))


@pytest.fixture
def check() -> Callable[[Path], tuple[Problem, ...]]:
    """Run all gates on a folder, on a fixed day."""
    return lambda root: check_library(open_folder(root, TODAY)).problems


@pytest.fixture
def parse() -> Callable[[str], PageDraft]:
    """Parse the body of a page; its first line is line `FRONT_LINES + 1` of the file."""
    return lambda body: parse_page(FRONT + body, "en/basics/page.md", "en", "basics/page")


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The diabetes library, compiled once."""
    target = tmp_path_factory.mktemp("compiled") / "library.sqlite"
    assert compile_library(DIABETES, target).written
    return target


@pytest.fixture
def library(compiled: Path) -> Iterator[Library]:
    """The compiled diabetes library, open."""
    opened = Library.open(compiled)
    yield opened
    opened.close()
