"""Start the frozen program as a new kiosk would: `python3 build_scripts/smoke.py [PAGE_ID]`.

It runs offscreen, in an empty profile, with next to no environment, opens a page, waits for its
complete picture and quits. Any line of output is a failure: a kiosk has nobody to read it.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from preparing.places import ROOT

FOLDER = ROOT / "dist" / "kiosk"
PAGE = "science/what-is-myeloma"
PATIENCE = 60  # seconds


def main(arguments: list[str]) -> int:
    """Start, judge and tell; return 0 when the page was shown without a word."""
    program = FOLDER / ("kiosk.exe" if os.name == "nt" else "kiosk")
    page = arguments[0] if arguments else PAGE
    if not program.exists():
        print("There is no frozen program. Type: python3 build_scripts/freeze.py", file=sys.stderr)
        return 2
    start = time.perf_counter()
    complaint = start_once(program, page)
    if complaint:
        print(f"The frozen program failed its smoke test: {complaint}", file=sys.stderr)
        return 1
    print(f"The frozen program showed {page} in {time.perf_counter() - start:.1f} s without a word.")
    return 0


def start_once(program: Path, page: str) -> str:
    """Show one page in an empty profile; return what was wrong, or nothing."""
    with tempfile.TemporaryDirectory() as home:
        try:
            done = subprocess.run(
                [program, "--smoke", page],
                env=bare_environment(home),
                cwd=home,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                errors="replace",
                timeout=PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return f"it did not quit within {PATIENCE} s."
    if done.stdout:
        return f"it said:\n{done.stdout}"
    return f"it ended with exit code {done.returncode}." if done.returncode else ""


def bare_environment(home: str) -> dict[str, str]:
    """Return the least that a program can be started with."""
    needed = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    return needed | {"HOME": home, "USERPROFILE": home, "PROGRAMDATA": home}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
