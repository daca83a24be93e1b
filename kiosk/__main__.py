"""`python -m kiosk` and the console script."""

import sys

from kiosk.cli import run


def main(arguments: list[str] | None = None) -> int:
    """Run the kiosk's command line; returns the exit code."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support  # noqa: PLC0415 - only a bundle needs it

        freeze_support()
    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())
