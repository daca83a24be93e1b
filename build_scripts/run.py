"""Start the kiosk from a fresh clone: `python3 build_scripts/run.py [ARGUMENTS OF kiosk]`.

The first start prepares a private environment in .venv (a minute or so, needs the network once);
later ones go straight to the program. Where there is no display, every screen is drawn into a
folder instead.
"""

from __future__ import annotations  # so that an older Python reads far enough to be told

import os
import sys

OLDEST_PYTHON = (3, 11)
TOUR_FOLDER = "tour"
# Subcommands of `kiosk` and options that open no window.
NEEDS_NO_DISPLAY = frozenset({
    "bench", "build", "check", "doctor", "print", "search", "stats", "tour", "update",
    "--help", "-h", "--smoke", "--version",
})  # fmt: skip


def main(arguments: list[str]) -> int:
    """Prepare what is missing, then become `kiosk`; return the exit code of a failure."""
    if sys.version_info < OLDEST_PYTHON:
        print(
            f"This program needs Python 3.11 or newer, and this is {sys.version.split()[0]}. "
            "Install a newer Python, then start this again with it.",
            file=sys.stderr,
        )
        return 2
    from preparing.places import command  # noqa: PLC0415 - an older Python cannot read these
    from preparing.steps import FOR_RUNNING, hand_over, prepare  # noqa: PLC0415
    from preparing.trouble import Trouble, say  # noqa: PLC0415

    try:
        prepare(FOR_RUNNING)
    except Trouble as trouble:
        say(str(trouble))
        return 1
    return hand_over(command("kiosk"), with_a_display_or_a_tour(arguments))


def with_a_display_or_a_tour(arguments: list[str]) -> list[str]:
    """Return the arguments for `kiosk`: as given, or a tour when no display answers."""
    from preparing import display  # noqa: PLC0415 - an older Python cannot read it
    from preparing.places import ROOT  # noqa: PLC0415
    from preparing.trouble import say  # noqa: PLC0415

    if not NEEDS_NO_DISPLAY.isdisjoint(arguments) or display.is_there(os.environ):
        return arguments
    folder = ROOT / TOUR_FOLDER
    say(f"There is no display here, so every screen is drawn as a picture into {folder} instead.")
    return ["tour", str(folder), *arguments]


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
