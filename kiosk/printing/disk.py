"""What a disk can do to us, and how to be sure that it has kept something."""

import errno
import os
import sys
from pathlib import Path

from kiosk.printing.states import Trouble

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, errno.EDQUOT})


def disk_trouble(error: OSError) -> Trouble:
    """Return why a file could not be written: "disk-full", or "refused" for every other reason."""
    return "disk-full" if error.errno in _FULL else "refused"


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system can do that. Raises OSError."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
