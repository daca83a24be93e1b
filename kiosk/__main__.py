"""`python -m kiosk` and the console script."""

import sys

from kiosk.cli import run


def main(arguments: list[str] | None = None) -> int:
    """Run the kiosk's command line; returns the exit code."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support  # noqa: PLC0415 - only a bundle needs it

        freeze_support()
    chosen = sys.argv[1:] if arguments is None else arguments
    if chosen == ["paper-press"]:  # a kiosk that only sets paper; see kiosk/toolkit/press_process.py
        from kiosk.toolkit.press_process import serve  # noqa: PLC0415 - not needed by any other

        return serve()
    if chosen == ["voice"]:  # a kiosk that only speaks; see kiosk/speech/voice_process.py
        from kiosk.speech.voice_process import serve as speak  # noqa: PLC0415 - not needed by any other

        return speak()
    return run(chosen)


if __name__ == "__main__":
    sys.exit(main())
