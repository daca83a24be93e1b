"""Make dist/kiosk/, the folder that is copied onto a kiosk: `python3 build_scripts/freeze.py`.

It holds Python, Qt, the program and its content, and starts with no installation. What is left out,
and why, stands in freezing/trim.py. Exit code 1 when it cannot be made or is too large.
"""

from __future__ import annotations  # so that an older Python reads far enough to be told

import shutil
import sys
from pathlib import Path

from freezing import bytecode, icu, needs, strip
from preparing.commands import run
from preparing.derived import CONTENT
from preparing.places import PYTHON, ROOT
from preparing.steps import FOR_TESTING, prepare
from preparing.trouble import Trouble, say

FOLDER = ROOT / "dist" / "kiosk"
MOST_BYTES = 230_000_000
LIBRARY = ROOT / "build" / "library.sqlite"
SPEC = ROOT / "build_scripts" / "freezing" / "kiosk.spec"
MEGABYTE = 1_000_000


def main() -> int:
    """Make the folder and tell its size."""
    try:
        prepare(FOR_TESTING)
        needs.install()
        say("Freezing the program (about a minute) ...")
        freeze()
    except Trouble as trouble:
        say(str(trouble))
        return 1
    return tell_size(FOLDER)


def freeze() -> None:
    """Run PyInstaller; raises Trouble."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    work = ROOT / "build" / "freeze"
    run([PYTHON, "-m", "kiosk", "build", CONTENT, "--output", LIBRARY], "The pages have problems.")
    places: list[str | Path] = ["--distpath", FOLDER.parent, "--workpath", work]
    run(
        [PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, SPEC],
        "The program could not be frozen.",
    )
    internal = FOLDER / "_internal"
    bytecode.compile_qml(internal / "kiosk" / "ui" / "qml")
    strip.strip(internal)
    for library in internal.rglob("libicudata.so.*"):
        if not library.is_symlink():
            icu.trim(library)


def tell_size(folder: Path) -> int:
    """Print the size of a folder and its ten largest files; return 1 when it is too large."""
    sizes = sorted(((size_of(file), file) for file in folder.rglob("*")), reverse=True)
    total = sum(size for size, _ in sizes)
    for size, file in sizes[:10]:
        print(f"{size / MEGABYTE:7.1f} MB  {file.relative_to(folder)}")
    print(f"{total / MEGABYTE:7.1f} MB  in {len(sizes)} files in {folder}")
    if total > MOST_BYTES:
        say(f"That is more than {MOST_BYTES // MEGABYTE} MB. Leave out more in freezing/trim.py.")
        return 1
    return 0


def size_of(file: Path) -> int:
    """Return the bytes a file takes; a link or folder takes none."""
    return 0 if file.is_symlink() or file.is_dir() else file.stat().st_size


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
