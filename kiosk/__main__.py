"""`python -m kiosk` and the console script."""

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the kiosk's command line; returns the exit code."""
    from multiprocessing import freeze_support

    freeze_support()
    from kiosk.cli import run

    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())
