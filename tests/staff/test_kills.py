"""kill -9 at random moments: what was told to be kept is there, nothing is half there, and the start is clean.

Sixty kills here; `KIOSK_KILLS=1000 pytest tests/staff/test_kills.py` for a thousand.
"""

import multiprocessing
import os
import random
import time
from collections.abc import Callable
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.compile import compile_library
from tests.content.helpers import DIABETES
from tests.staff.keeper import Deed, Desk, after, work

KILLS = int(os.environ.get("KIOSK_KILLS", "60"))
LONGEST = 0.12

context: Any = multiprocessing.get_context("forkserver" if os.name == "posix" else "spawn")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("compiled") / "library.sqlite"
    assert compile_library(DIABETES, target).written
    return target


@pytest.mark.slow
def test_nothing_that_was_kept_is_lost(
    tmp_path: Path, library: Path, record_testsuite_property: Callable[[str, object], None]
) -> None:
    if os.name == "posix":
        context.set_forkserver_preload(["tests.staff.keeper"])
    chance = random.Random(11)  # noqa: S311  the moments need no secrecy
    folder = tmp_path / "data"
    with closing(Desk(folder, library)) as desk:
        kept = desk.kept()
    done = cut = 0
    for seed in range(KILLS):
        told = worked_until_killed(folder, library, seed, chance.uniform(0, LONGEST))
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


def worked_until_killed(folder: Path, library: Path, seed: int, seconds: float) -> list[tuple[Any, ...]]:
    """Let a process work for so long, kill it, and return all that it told."""
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=work, args=(folder, library, seed, theirs), daemon=True)
    process.start()
    theirs.close()
    told = [ours.recv()]
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0 and ours.poll(left):
        told.append(ours.recv())
    process.kill()
    process.join()
    told += rest_of(ours)
    ours.close()
    return told


def rest_of(pipe: Connection) -> list[tuple[Any, ...]]:
    """What was in the pipe when the process was killed."""
    rest = []
    try:
        while True:
            rest.append(pipe.recv())
    except (EOFError, OSError):
        return rest
