"""A story of the clinic's own is somebody's, and must not be called a made-up example."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.content.compile import compile_library
from kiosk.content.library import Library
from kiosk.ui import screens
from kiosk.visit.state import Place, Visit
from tests.content.helpers import DIABETES, FRONT


@pytest.mark.parametrize(("name", "is_example"), [("own/en/living/own-story.md", False), ("en/living/story.md", True)])
def test_only_stories_of_the_library_are_examples(tmp_path: Path, name: str, *, is_example: bool) -> None:

    folder = shutil.copytree(DIABETES, tmp_path / "content")
    file = (folder if is_example else tmp_path) / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(FRONT.replace("summary:", "kind: story\nsummary:", 1) + "\nI park here.\n")
    target = tmp_path / "library.sqlite"
    assert compile_library(folder, target, own=tmp_path / "own").written
    with closing(Library.open(target)) as library:
        page_id = f"living/{file.stem}"
        props, _ = screens.derive_page(library, Visit("en", here=Place("page", page_id)), "en")
    assert props.example is is_example
