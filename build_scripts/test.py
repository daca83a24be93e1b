"""Check everything: `python3 build_scripts/test.py [CHECK ...] [-- ARGUMENTS OF pytest]`.

Prepares what is missing first. All checks run, also after one has failed; the exit code is 1 if any
did, 2 for a check that does not exist. `--list` names them.
"""

from __future__ import annotations  # so that an older Python reads far enough to be told

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checking.steps import Check

OLDEST_PYTHON = (3, 11)


def main(arguments: list[str]) -> int:
    """Prepare, run the chosen checks (all by default) and tell how each went."""
    if sys.version_info < OLDEST_PYTHON:
        print(f"The tests need Python 3.11 or newer; this is {sys.version.split()[0]}.")
        return 2
    from checking.steps import CHECKS  # noqa: PLC0415 - an older Python cannot read these
    from preparing.steps import FOR_TESTING, prepare  # noqa: PLC0415
    from preparing.trouble import Trouble, say  # noqa: PLC0415

    names, _, extra = _split(arguments)
    if names == ["--list"]:
        print("\n".join(f"{check.name:10} {check.promise}" for check in CHECKS))
        return 0
    unknown = sorted(set(names) - {check.name for check in CHECKS})
    if unknown:
        say(f"There is no check named {', '.join(unknown)}. Type: build_scripts/test.py --list")
        return 2
    try:
        prepare(FOR_TESTING)
    except Trouble as trouble:
        say(str(trouble))
        return 1
    return run([check for check in CHECKS if not names or check.name in names], extra)


def run(checks: Sequence[Check], extra: list[str]) -> int:
    """Run each check, then print a table of results; return 1 if any failed."""
    results = []
    for check in checks:
        print(f"\n== {check.name}: {check.promise}", flush=True)
        start = time.perf_counter()
        passed = check.run(extra) == 0
        results.append((check, passed, time.perf_counter() - start))
    print("\n== results")
    for check, passed, seconds in results:
        print(f"{'pass' if passed else 'FAIL'}  {seconds:6.1f} s  {check.name}: {check.promise}")
    return 0 if all(passed for _, passed, _ in results) else 1


def _split(arguments: list[str]) -> tuple[list[str], list[str], list[str]]:
    """Split at the first `--`: names of checks before it, arguments of pytest after it."""
    cut = arguments.index("--") if "--" in arguments else len(arguments)
    return arguments[:cut], arguments[cut : cut + 1], arguments[cut + 1 :]


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
