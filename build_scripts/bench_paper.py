"""One guide as a PDF by the kiosk, Chromium and WeasyPrint in turn: `python3 build_scripts/bench_paper.py [--json]`.

First is a whole process from its start to the written file: the kiosk opens its library and derives the
sheet, the others read finished HTML. Warm is one more PDF in the same process with other words; Chromium's
command has no such way and starts anew. Then the kiosk sets all its sheets, and tells what memory it keeps.
WeasyPrint gets an environment of its own in build/, and is no part of the locks.
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
from pathlib import Path
from statistics import median
from typing import Any

from peers.paper_markup import document_as_html
from preparing.places import PYTHON, ROOT

PAGE = "toolkit/sheet-01-understanding-myeloma"
WEASYPRINT = "weasyprint==70.0"
WEASYPRINT_HOME = ROOT / "build" / "weasyprint"
PEERS = ROOT / "build_scripts" / "peers"
CHROMIUM = "chromium --headless --no-sandbox --disable-gpu --no-first-run --no-pdf-header-footer".split()
FIRST_AT_MOST, WARM_AT_MOST, SET_AT_MOST_S, MEMORY_AT_MOST_MB = 0.3, 0.15, 20.0, 10.0


def main() -> int:
    """Measure in turn, print medians, ratios and whether each is within its target."""
    parser = argparse.ArgumentParser(description="Compare the kiosk's paper with Chromium's and WeasyPrint's.")
    parser.add_argument("--page", default=PAGE, help="the page to set")
    parser.add_argument("--times", type=int, default=7, help="how often each is measured")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        library, html = prepare(Path(folder), options.page)
        result = compare(Path(folder), library, html, options.page, options.times)
        result["set"] = ours("set", library, options.page, "-")
    result["met"] = judge(result)
    print(json.dumps(result) if options.json else told(result))
    return 0 if all(result["met"].values()) else 1


def prepare(folder: Path, page: str) -> tuple[Path, Path]:
    """Compile the library, write the page as HTML, make WeasyPrint's environment; return both files."""
    sys.path.insert(0, str(ROOT))
    from kiosk.content.compile import compile_library  # noqa: PLC0415  found on the path set above
    from kiosk.content.library import Library  # noqa: PLC0415
    from peers.paper_kiosk import document_of  # noqa: PLC0415

    library, html = folder / "library.sqlite", folder / "page.html"
    compile_library(ROOT / "content", library, strict=False)
    opened = Library.open(library, ROOT / "content")
    html.write_text(document_as_html(document_of(opened, page)), encoding="utf-8")
    opened.close()
    if not (WEASYPRINT_HOME / "bin" / "weasyprint").exists():
        subprocess.run([sys.executable, "-m", "venv", WEASYPRINT_HOME], check=True)
        subprocess.run([WEASYPRINT_HOME / "bin" / "pip", "install", "--quiet", WEASYPRINT], check=True)
    return library, html


def compare(folder: Path, library: Path, html: Path, page: str, times: int) -> dict[str, Any]:
    """Return the medians in seconds of the first and of a warm PDF, and the pages of each."""
    weasyprint = [str(WEASYPRINT_HOME / "bin" / "python"), str(PEERS / "paper_weasyprint.py")]
    made = {name: folder / f"{name}.pdf" for name in ("kiosk", "chromium", "weasyprint")}
    first = {
        "kiosk": [str(PYTHON), str(PEERS / "paper_kiosk.py"), "first", str(library), page, str(made["kiosk"])],
        "weasyprint": [*weasyprint, "first", str(html), str(made["weasyprint"])],
    }
    if shutil.which(CHROMIUM[0]):
        profile, out = f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={made['chromium']}"
        first["chromium"] = [*CHROMIUM, profile, out, html.as_uri()]
    seconds: dict[str, list[float]] = {name: [] for name in first}
    for number in range(times + 1):
        for name, command in list(first.items())[:: 1 if number % 2 else -1]:
            since = time.perf_counter()
            run(command)
            if number:  # before that, files were not in memory and Chromium had no profile
                seconds[name].append(time.perf_counter() - since)
    firsts = {name: median(found) for name, found in seconds.items()}
    warms = {
        "kiosk": median(ours("warm", library, page, str(times))),
        "weasyprint": median(json.loads(run([*weasyprint, "warm", str(html), str(times)]))),
    }
    if "chromium" in firsts:
        warms["chromium"] = firsts["chromium"]
    return {"times": times, "first": firsts, "warm": warms, "pages": {name: pages_of(made[name]) for name in firsts}}


def judge(result: dict[str, Any]) -> dict[str, bool]:
    """Add the ratios to the faster peer; return which targets are met."""
    for kind in ("first", "warm"):
        peers = [seconds for name, seconds in result[kind].items() if name != "kiosk"]
        result[f"{kind}_ratio"] = result[kind]["kiosk"] / min(peers)
    whole = result["set"]
    return {
        "first": result["first_ratio"] <= FIRST_AT_MOST,
        "warm": result["warm_ratio"] <= WARM_AT_MOST,
        "set": whole["seconds"] <= SET_AT_MOST_S,
        "memory": whole["after_mb"] - whole["loaded_mb"] <= MEMORY_AT_MOST_MB,
    }


def ours(what: str, library: Path, page: str, out: str) -> Any:  # noqa: ANN401  JSON
    """Run our side in a process of its own; return what it tells."""
    return json.loads(run([str(PYTHON), str(PEERS / "paper_kiosk.py"), what, str(library), page, out]))


def run(command: list[str]) -> str:
    """Run a program to its end; return its standard output."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.run(command, env=environment, capture_output=True, check=True, text=True).stdout


def pages_of(pdf: Path) -> int:
    """Return how many pages a file has."""
    import pypdfium2  # noqa: PLC0415  only once everything has been timed

    return len(pypdfium2.PdfDocument(pdf))


def told(result: dict[str, Any]) -> str:
    """Return the result as a small table."""
    met = {name: "met" if good else "NOT met" for name, good in result["met"].items()}
    lines = [f"{'':12}{'first ms':>10}{'warm ms':>10}{'pages':>7}"]
    lines += [
        f"{name:12}{result['first'][name] * 1000:>10.0f}{result['warm'][name] * 1000:>10.0f}{result['pages'][name]:>7}"
        for name in result["first"]
    ]
    whole = result["set"]
    return "\n".join(lines) + (
        f"\nto the faster peer: first {result['first_ratio']:.2f} (at most {FIRST_AT_MOST}, {met['first']}), "
        f"warm {result['warm_ratio']:.2f} (at most {WARM_AT_MOST}, {met['warm']})"
        f"\nall sheets: {whole['files']} files, {whole['pages']} pages in {whole['seconds']:.1f} s "
        f"(at most {SET_AT_MOST_S:.0f} s, {met['set']})"
        f"\nmemory: {whole['loaded_mb']:.0f} MB once all is loaded, {whole['most_mb']:.0f} MB at the end, "
        f"{whole['after_mb']:.0f} MB after (at most {MEMORY_AT_MOST_MB:.0f} MB more, {met['memory']})"
    )


if __name__ == "__main__":
    sys.exit(main())
