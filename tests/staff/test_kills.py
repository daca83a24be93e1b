"""kill -9 at random moments: what was told to be kept is there, nothing is half there, and the start is clean.

Sixty kills here; `KIOSK_KILLS=1000 pytest tests/staff/test_kills.py` for a thousand.
"""

import os
import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.content.compile import compile_library
from tests.content.helpers import DIABETES
from tests.killed import preload, told_until_killed
from tests.staff.keeper import Deed, Desk, after, work

KILLS = int(os.environ.get("KIOSK_KILLS", "60"))
LONGEST = 0.12


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("compiled") / "library.sqlite"
    assert compile_library(DIABETES, target).written
    return target


@pytest.mark.slow
def test_nothing_that_was_kept_is_lost(
    tmp_path: Path, library: Path, record_testsuite_property: Callable[[str, object], None]
) -> None:
    preload("tests.staff.keeper")
    chance = random.Random(11)  # noqa: S311  the moments need no secrecy
    folder = tmp_path / "data"
    with closing(Desk(folder, library)) as desk:
        kept = desk.kept()
    done = cut = 0
    for seed in range(KILLS):
        told = told_until_killed(work, folder, library, seed, seconds=chance.uniform(0, LONGEST))
        open_deed: Deed | None = None
        for kind, *deed in told:
            if kind == "will":
                open_deed = deed[0]
            elif kind == "did":
                kept, open_deed, done = after(kept, deed[0]), None, done + 1
        with closing(Desk(folder, library)) as desk:
            found = desk.kept()
            assert desk.notices() == {None}
            assert desk.audit.first_fault() is None
            assert not [path for path in folder.rglob("*") if "damaged" in path.name or "empty" in path.name]
        cut += open_deed is not None
        assert found == kept or (open_deed and found == after(kept, open_deed)), (seed, open_deed)
        kept = found
    record_testsuite_property("deeds kept before a kill", done)
    record_testsuite_property("kills in the middle of a deed", cut)
    assert done > KILLS, "the processes hardly worked before they were killed"
    assert cut > KILLS / 2, "the kills hardly ever fell into a write"
