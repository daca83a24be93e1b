"""After "I'm done" no word of a visitor is anywhere: not in memory, not in a file, not on the clipboard.

`KIOSK_VISITS=10000 pytest tests/privacy` does the long run; in the suite fewer visitors come.
"""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from tests.privacy.many_visits import MARK, letters_of

ROOT = Path(__file__).resolve().parents[2]
VISITS = int(os.environ.get("KIOSK_VISITS", "25"))
SEED = int(os.environ.get("KIOSK_SEED", "7"))
ENCODINGS = ("utf-8", "utf-16-le", "utf-32-le")  # of Python, of Qt, and of Python when a word has a rare letter
PATIENCE = 30
"""Seconds after which every word must be gone; a quiet machine needs about four."""
SHORTEST = len(MARK) + 5
"""Letters of a word that cannot be together by chance."""


@pytest.fixture(scope="module")
def left(shipped: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    """A kiosk that many visitors have left, with what it said of itself."""
    command = [sys.executable, "-m", "tests.privacy.many_visits", str(shipped), str(VISITS), str(SEED)]
    complaints = tmp_path_factory.mktemp("visits") / "complaints.txt"
    with (
        complaints.open("wb") as spoken,
        subprocess.Popen(  # noqa: S603  this test's own program
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=spoken, text=True
        ) as kiosk,
    ):
        assert kiosk.stdout is not None
        said = [kiosk.stdout.readline(), kiosk.stdout.readline()]
        assert all(said), complaints.read_text("utf-8")
        yield kiosk, said
        kiosk.communicate("\n", timeout=60)
    assert kiosk.returncode == 0
    assert not complaints.read_text("utf-8")


def words() -> list[str]:
    """Return what the visitors typed, in order."""
    return ["".join(letters_of(SEED, visit)) for visit in range(VISITS)]


def memory(process: int) -> Iterator[tuple[str, bytes]]:
    """Yield each readable piece of a process's memory, with what it belongs to."""
    with Path(f"/proc/{process}/maps").open() as maps, Path(f"/proc/{process}/mem").open("rb", 0) as cells:
        for line in maps:
            extent, rights, *rest = line.split(maxsplit=5)
            start, end = (int(number, 16) for number in extent.split("-"))
            if "r" in rights and "[v" not in line:
                yield rest[-1].strip(), piece(cells, start, end).lower()


def piece(cells: BinaryIO, start: int, end: int) -> bytes:
    """Read from one address to another; a piece that went away in the meantime, or is a device's, is empty."""
    try:
        cells.seek(start)
        return cells.read(end - start)
    except (OSError, ValueError):
        return b""


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux shows a process's memory as files")
def test_no_memory_holds_a_visitors_word(left: tuple[subprocess.Popen[str], list[str]]) -> None:
    wanted = {word[:SHORTEST].encode(encoding): word for word in words() for encoding in ENCODINGS}
    marks = [MARK.encode(encoding) for encoding in ENCODINGS]
    end = time.monotonic() + PATIENCE
    pause = threading.Event()
    while found := [
        (wanted[beginning], place)
        for place, cells in memory(left[0].pid)
        for mark in marks
        for at in occurrences(cells, mark)
        if (beginning := cells[at : at + len(mark) // len(MARK) * SHORTEST]) in wanted
    ]:
        assert time.monotonic() < end, f"{len(found)} places after {PATIENCE} s: {found[:8]}"
        pause.wait(0.2)


def occurrences(cells: bytes, mark: bytes) -> Iterator[int]:
    """Yield where a mark stands."""
    at = cells.find(mark)
    while at >= 0:
        yield at
        at = cells.find(mark, at + 1)


def test_the_visit_is_fresh_and_the_clipboard_empty(left: tuple[subprocess.Popen[str], list[str]]) -> None:
    assert left[1] == ["wiped\n", "clipboard ''\n"]


@pytest.mark.usefixtures("left")
def test_no_file_holds_a_visitors_word(shipped: Path) -> None:
    places = [shipped, *(Path(os.environ[name]) for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"))]
    beginnings = [word[:SHORTEST].encode(encoding) for word in words() for encoding in ENCODINGS]
    for file in (file for place in places for file in place.rglob("*") if file.is_file()):
        cells = file.read_bytes().lower()
        assert not any(beginning in cells for beginning in beginnings), file


def test_the_search_of_memory_finds_what_is_there() -> None:
    kept = f"{MARK}plantedword"
    places = [cells for _, cells in memory(os.getpid()) if kept.encode() in cells]
    assert places, kept
