"""Remember what each step was made from, so that a second start has nothing to do."""

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from .places import STAMPS


def read() -> dict[str, str]:
    """Return the fingerprint that each step had when it last succeeded; empty when unreadable."""
    try:
        stamps = json.loads(STAMPS.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamps if isinstance(stamps, dict) else {}


def write(stamps: dict[str, str]) -> None:
    """Store the fingerprints in one move, so that a power cut leaves the old or the new ones."""
    new = STAMPS.with_suffix(".new")
    new.write_text(json.dumps(stamps, indent=1), "utf-8")
    new.replace(STAMPS)


def of_contents(files: Iterable[Path], *words: str) -> str:
    """Fingerprint a few small files by what is in them, and `words`."""
    digest = hashlib.sha256("\n".join(words).encode())
    for file in files:
        digest.update(file.read_bytes() if file.exists() else b"missing")
    return digest.hexdigest()


def of_times(folders: Iterable[Path], *words: str) -> str:
    """Fingerprint whole folders by name, size and time of each file, and `words`; reads no file."""
    lines = [line for folder in folders for line in _lines(folder)]
    return hashlib.sha256("\n".join([*words, *sorted(lines)]).encode()).hexdigest()


def _lines(folder: Path) -> Iterator[str]:
    """Yield one line for each file below a folder, leaving out what Python and editors make."""
    if not folder.is_dir():
        return
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith((".", "__pycache__")):
                continue
            if entry.is_dir():
                yield from _lines(Path(entry.path))
            else:
                found = entry.stat()
                yield f"{entry.path} {found.st_size} {found.st_mtime_ns}"
