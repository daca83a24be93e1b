"""A file is replaced whole or not at all, whatever happens while it is written."""

import os
import time
from contextlib import suppress
from pathlib import Path

_MODE = 0o644
_STALE_SECONDS = 600
"""No writing takes so long: whoever left this draft is gone."""


def write_safely(file: Path, data: bytes) -> None:
    """Write beside `file`, make sure it is on the disk, and put it in its place in one step. Raises OSError."""
    import tempfile  # noqa: PLC0415  a start that writes nothing does not need it

    file.parent.mkdir(parents=True, exist_ok=True)
    _sweep(file)
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", suffix=".tmp", dir=file.parent)
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
        draft.chmod(file.stat().st_mode & 0o777 if file.exists() else _MODE)
        draft.replace(file)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    _sync_folder(file.parent)


def _sweep(file: Path) -> None:
    """Take away drafts that a power cut left behind."""
    for draft in file.parent.glob(f".{file.name}.*.tmp"):
        with suppress(OSError):
            if time.time() - draft.stat().st_mtime > _STALE_SECONDS:
                draft.unlink()


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
