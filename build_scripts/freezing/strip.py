"""Take debugging symbols out of Python's own libraries; Qt's wheels come without."""

import shutil
import subprocess
from pathlib import Path

# As they lie below dist/kiosk/_internal/.
WITH_SYMBOLS = ("libpython3*", "python3*/lib-dynload/*.so", "yaml/*.so", "msgspec/*.so")


def strip(internal: Path) -> None:
    """Strip what may hold symbols, where the system has `strip` (Linux and macOS with a compiler).

    On macOS it is not done: a stripped file would have to be signed again.
    """
    program = shutil.which("strip")
    if program is None or (internal.parent / "kiosk.exe").exists():
        return
    for pattern in WITH_SYMBOLS:
        for library in internal.glob(pattern):
            subprocess.run([program, "--strip-unneeded", library], check=True)
