"""The files of a content folder: which there are, and their text if it can be read."""

import os
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from kiosk.content.problems import ProblemList

PICTURE_SUFFIXES = (".svg", ".png", ".jpg", ".webp")
PICTURES = "pictures"

#: Begins the path of a file of the clinic's own folder, which is read beside the library's.
OWN = "own/"
_DEEPEST = 3


class FileStat(Struct, frozen=True):
    """A file by its path inside the content folder (with `/`), when it changed (ns) and its size (bytes).

    A file of the clinic's own folder has `own/` before its path there.
    """

    path: str
    mtime_ns: int
    size: int

    @property
    def is_own(self) -> bool:
        """Whether it is in the clinic's own folder."""
        return self.path.startswith(OWN)

    @property
    def inside(self) -> str:
        """Its path inside the folder it is in."""
        return self.path.removeprefix(OWN)


def list_files(root: Path, own: Path | None = None) -> list[FileStat]:
    """Every file that can belong to a library, in order of path, then those of the clinic's `own` folder.

    Costs one stat a file. A symbolic link that leads out of the folder is listed with a size of -1.
    """
    found = sorted(_walk(root.resolve(), root.resolve(), ""), key=lambda file: file.path)
    if own is None or not own.is_dir():
        return found
    beside = sorted(_walk(own.resolve(), own.resolve(), ""), key=lambda file: file.path)
    return [*found, *(FileStat(OWN + file.path, file.mtime_ns, file.size) for file in beside)]


def read_text(file: Path, found: FileStat, limit: int, problems: ProblemList) -> str | None:
    """The text of a file that was `found`; None (and a problem) if too large, not UTF-8, or outside of the folder."""
    if found.size < 0:
        problems.add(1, "this is a link to a file outside of the content folder", "Copy the file in.")
        return None
    if found.size > limit:
        problems.add(
            1,
            f"the file has {found.size:,} bytes; the most is {limit:,}",
            "Split it into shorter ones.",
        )
        return None
    try:
        data = file.read_bytes()
    except OSError as error:
        problems.add(
            1,
            f"the file cannot be read ({error.strerror})",
            "Check that it exists and may be read.",
        )
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problems.add(line, "the text is not UTF-8", "Save the file with the encoding UTF-8.")
        return None


def _walk(root: Path, folder: Path, prefix: str) -> Iterator[FileStat]:
    depth = prefix.count("/")
    with os.scandir(folder) as entries:
        for entry in entries:
            path = prefix + entry.name
            if entry.name.startswith(".") or entry.name == "README.md":
                continue
            if entry.is_symlink() and not _is_inside(Path(entry.path), root):
                if _belongs(path) or not entry.name.count("."):
                    yield FileStat(path, 0, -1)
            elif entry.is_dir():
                if depth < _DEEPEST and not entry.is_symlink():
                    yield from _walk(root, Path(entry.path), path + "/")
            elif _belongs(path):
                stat = entry.stat()
                yield FileStat(path, stat.st_mtime_ns, stat.st_size)


def _belongs(path: str) -> bool:
    if path.startswith(PICTURES + "/"):
        return path.endswith(PICTURE_SUFFIXES)
    return path.endswith((".yaml", ".md"))


def _is_inside(path: Path, root: Path) -> bool:
    try:
        return path.resolve(strict=True).is_relative_to(root)
    except (OSError, RuntimeError):
        return False
