"""The same page in the kiosk and in Chromium, one after the other: `python3 build_scripts/bench_peers.py [--json]`.

Both run full-screen on an X server without a screen, drawn by the processor. Painted is the last
time that a few columns of the screen changed. Each starts once uncounted, so that both find their
files in memory and Chromium a profile it knows (with --new-profile it begins anew each time, as a
browser must that forgets its visitors).
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from peers.markup import page_as_html
from peers.screen import SIZE, Screen, x_server
from peers.trees import processor_seconds, pss_mb
from preparing.places import ROOT

PAGE = "science/what-is-myeloma"
SETTLED_SECONDS = 3.0
CHROMIUM = (
    "chromium --kiosk --no-sandbox --disable-gpu --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --hide-crash-restore-bubble "
    f"--window-position=0,0 --window-size={SIZE[0]},{SIZE[1]}"
).split()


@dataclass(frozen=True)
class Found:
    """One start of one program."""

    painted_ms: float
    pss_mb: float
    idle_cpu_percent: float


def main() -> int:
    """Measure pairs, print medians and ratios."""
    options = read_options()
    missing = [name for name in ("chromium", "Xvfb") if not shutil.which(name)]
    if missing:
        print(f"Nothing was compared: {' and '.join(missing)} cannot be found on this machine.")
        return 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, x_server() as display:
        programs = prepare(Path(folder), options.page)
        screen = Screen(display)
        pairs: dict[str, list[Found]] = {name: [] for name in programs}
        for number in range(options.pairs + 1):
            order = list(programs) if number % 2 else list(programs)[::-1]
            for name in order:
                if options.new_profile:
                    shutil.rmtree(Path(folder) / "profile", ignore_errors=True)
                found = measure(programs[name], display, screen, options.idle if number else 0.1)
                if number:
                    pairs[name].append(found)
    tell(pairs, as_json=options.json)
    return 0


def read_options() -> argparse.Namespace:
    """Return what was asked for on the command line."""
    parser = argparse.ArgumentParser(description="Compare the kiosk with Chromium.")
    parser.add_argument("--page", default=PAGE, help="the page to show")
    parser.add_argument("--pairs", type=int, default=5, help="how many starts of each are counted")
    parser.add_argument("--idle", type=float, default=10.0, help="seconds to watch each one idle")
    parser.add_argument("--new-profile", action="store_true", help="give Chromium an empty profile each time")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    return parser.parse_args()


def prepare(folder: Path, page: str) -> dict[str, list[str]]:
    """Compile the library, write the page as HTML; return the command of each program."""
    sys.path.insert(0, str(ROOT))
    from kiosk.content.compile import compile_library  # noqa: PLC0415  found on the path set above
    from kiosk.content.library import Library  # noqa: PLC0415

    library = folder / "library.sqlite"
    compile_library(ROOT / "content", library, strict=False)
    opened = Library.open(library, ROOT / "content")
    html = folder / "page.html"
    html.write_text(page_as_html(opened, opened.manifest.default_language, page), encoding="utf-8")
    opened.close()
    ours = Path(__file__).parent / "peers" / "kiosk_page.py"
    return {
        "kiosk": [sys.executable, str(ours), page, str(folder)],
        "chromium": [*CHROMIUM, f"--user-data-dir={folder / 'profile'}", html.as_uri()],
    }


def measure(command: list[str], display: str, screen: Screen, idle: float) -> Found:
    """Start a program, wait until it has painted and settled, watch it, stop it."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
    environment["PYTHONPATH"] = str(ROOT)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before, asked = screen.look(), time.monotonic()
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            painted = screen.last_change(before) - asked
            time.sleep(SETTLED_SECONDS)
            memory, used, since = pss_mb(process.pid), processor_seconds(process.pid), time.monotonic()
            time.sleep(idle)
            share = (processor_seconds(process.pid) - used) / (time.monotonic() - since)
        finally:
            process.terminate()
    time.sleep(0.5)  # the X server takes the window away
    return Found(painted * 1000, memory, share * 100)


def tell(pairs: dict[str, list[Found]], *, as_json: bool) -> None:
    """Print the medians of each program and the median of the pairs' ratios."""
    names = list(asdict(pairs["kiosk"][0]))
    result: dict[str, dict[str, float]] = {
        program: {name: round(median(getattr(f, name) for f in found), 3) for name in names}
        for program, found in pairs.items()
    }
    result["ratio"] = {
        name: round(
            median(
                getattr(ours, name) / max(getattr(theirs, name), 1e-6)
                for ours, theirs in zip(pairs["kiosk"], pairs["chromium"], strict=True)
            ),
            3,
        )
        for name in names
    }
    if as_json:
        print(json.dumps({"pairs": len(pairs["kiosk"]), **result}))
        return
    print(f"{'':18}{'kiosk':>10}{'chromium':>10}{'ratio':>8}")
    for name in names:
        print(f"{name:18}{result['kiosk'][name]:>10.1f}{result['chromium'][name]:>10.1f}{result['ratio'][name]:>8.2f}")


if __name__ == "__main__":
    sys.exit(main())
