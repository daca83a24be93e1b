"""Let a monkey loose for a night: `python -m monkey [EVENTS] [SEED]` in build_scripts, with the project's .venv.

200,000 events by default, without a display. Prints what it found as JSON; exit code 1 when anything
was wrong or memory grew by more than 5 MB.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

EVENTS, SEED = 200_000, 1
GROWTH_MB = 5.0


def main(arguments: list[str]) -> int:
    """Run and report."""
    from msgspec import json  # noqa: PLC0415

    from kiosk import paths  # noqa: PLC0415  the environment comes first
    from kiosk.app import Kiosk  # noqa: PLC0415
    from kiosk.setup import Setup  # noqa: PLC0415
    from monkey.run import let_loose  # noqa: PLC0415

    events, seed = [int(text) for text in arguments] + [EVENTS, SEED][len(arguments) :]
    with tempfile.TemporaryDirectory() as data:
        setup = Setup(
            paths.shipped_content_dir(), Path(data), size=(1080, 1920), fullscreen=True, motion=False, voice="silent"
        )
        with Kiosk(setup) as kiosk:
            found = let_loose(kiosk, seed, events)
    sys.stdout.write(json.encode(found).decode() + "\n")
    return 1 if found.troubles or found.growth_mb > GROWTH_MB else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
