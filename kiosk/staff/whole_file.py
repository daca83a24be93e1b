"""Files that are there whole or not at all, whatever moment the power goes."""

import contextlib
import os
from pathlib import Path


def write_whole(file: Path, data: bytes) -> None:
    """Replace `file` by `data` in one step. Raises OSError; then the old file is still whole."""
    beside = file.with_name(f".{file.name}.new")
    try:
        with beside.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        move_whole(beside, file)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def move_whole(source: Path, target: Path) -> None:
    """Put a file or folder that is already synced in the place of `target`, and sync the move. Raises OSError."""
    source.replace(target)
    sync_folder(target.parent)


def sync_file(file: Path) -> None:
    """Wait until the bytes of a file are on the disk. Raises OSError."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system can do that. Raises OSError."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
