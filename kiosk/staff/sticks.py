"""Which sticks are in this computer: the folders that the system shows for them."""

import os
import string
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

#: Where a Linux desktop or an automounter shows sticks: one folder for each, in some below the user's name.
_LINUX = ("/run/media", "/media", "/mnt")
_MACOS = ("/Volumes",)
_DRIVE_REMOVABLE = 2


def sticks(platform: str = sys.platform, roots: Iterable[str] | None = None) -> tuple[Path, ...]:
    """Sticks that are in and can be read, in order of name. `roots` replaces the usual places."""
    if platform == "win32":
        return tuple(_windows_drives())
    places = roots if roots is not None else _MACOS if platform == "darwin" else _LINUX
    found = {path for root in places for path in _mounts(Path(root), deeper=2)}
    return tuple(sorted(found))


def _mounts(folder: Path, deeper: int) -> Iterator[Path]:
    """Folders below that are another file system than the folder they are in."""
    try:
        inside = [entry for entry in folder.iterdir() if entry.is_dir() and not entry.is_symlink()]
    except OSError:
        return
    for entry in inside:
        if entry.is_mount() and os.access(entry, os.R_OK):
            yield entry
        elif deeper > 1:
            yield from _mounts(entry, deeper - 1)


def _windows_drives() -> Iterator[Path]:
    import ctypes  # noqa: PLC0415  only Windows asks this way

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  mypy knows it on Windows only
    for letter in string.ascii_uppercase:
        drive = f"{letter}:\\"
        if kernel.GetDriveTypeW(drive) == _DRIVE_REMOVABLE and Path(drive).exists():
            yield Path(drive)
