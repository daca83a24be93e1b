"""`kiosk bench`: starts kiosks, measures them, prints what it found."""

import argparse
import os
import sys
from dataclasses import replace
from statistics import median

import msgspec

from kiosk import log
from kiosk.bench.compiling import compile_seconds
from kiosk.bench.figures import Figures, Inside, ms, spread, table
from kiosk.bench.inside import report
from kiosk.bench.searching import search_seconds
from kiosk.bench.spawned import cold_start, idle_share, memory_of_all_pages, result_of
from kiosk.renewal import open_library
from kiosk.screen_scale import PORTRAIT
from kiosk.setup import Setup

_STARTS, _QUICK_STARTS = 9, 2
_COMPILES, _QUICK_COMPILES = 3, 1
_IDLE_SECONDS, _QUICK_IDLE_SECONDS = 20.0, 0.5


def run(options: argparse.Namespace) -> int:
    """Measure this kiosk; returns 0."""
    log.start()
    _choose_platform()
    setup = Setup.of(options)
    setup = replace(setup, size=setup.size or PORTRAIT, fullscreen=False, motion=False)
    if options.inside:
        report(setup, quick=options.quick)
        return 0
    found = _measure(setup, quick=options.quick)
    if options.json:
        sys.stdout.write(f"{msgspec.json.encode(found).decode()}\n")
    else:
        sys.stdout.writelines(f"{line}\n" for line in table(found))
    return 0


def _choose_platform() -> None:
    """Draw into memory where there is no display."""
    displays = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in displays):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _measure(setup: Setup, *, quick: bool) -> Figures:
    library = open_library(setup.content, setup.data)
    pages = sum(len(library.page_ids(language.id)) for language in library.manifest.languages)
    size = library.file.stat().st_size
    searches = search_seconds(library)
    library.close()
    arguments = _arguments(setup)
    cold_start(arguments)  # brings the files into memory; not counted
    starts = [cold_start(arguments) for _ in range(_QUICK_STARTS if quick else _STARTS)]
    bench = [*arguments, "--reduced-motion", "bench", "--inside", *(["--quick"] if quick else [])]
    inside = msgspec.json.decode(result_of(bench), type=Inside)
    memory = memory_of_all_pages(arguments)
    idle = idle_share(arguments, _QUICK_IDLE_SECONDS if quick else _IDLE_SECONDS)
    compiles = [compile_seconds(setup.content) for _ in range(_QUICK_COMPILES if quick else _COMPILES)]
    return Figures(
        cold_start_ms=ms(median(starts)),
        page_open_ms=inside.page_open_ms,
        page_whole_ms=inside.page_whole_ms,
        language_switch_ms=inside.language_switch_ms.p50,
        language_switch_p95_ms=inside.language_switch_ms.p95,
        text_step_ms=inside.text_step_ms.p50,
        text_step_p95_ms=inside.text_step_ms.p95,
        theme_p95_ms=inside.theme_ms.p95,
        listen_ms=inside.listen_ms,
        voice_ms=inside.voice_ms,
        search_ms=spread(searches),
        scroll_fps=inside.scroll_fps,
        scroll_frame_p95_ms=inside.scroll_frame_p95_ms,
        paper_ms=inside.paper_ms,
        paper_pause_ms=inside.paper_pause_ms,
        pss_mb=memory,
        idle_cpu_percent=idle,
        compile_ms=ms(median(whole for whole, _ in compiles)),
        compile_one_ms=ms(median(one for _, one in compiles)),
        pages=pages,
        library_kb=round(size / 1024, 1),
    )


def _arguments(setup: Setup) -> list[str]:
    """Return the options that give another kiosk the same setup."""
    width, height = setup.size or PORTRAIT
    arguments = ["--content", str(setup.content), "--data", str(setup.data), "--window"]
    arguments += ["--size", f"{width}x{height}", "--theme", setup.theme, "--text-step", str(setup.text_step)]
    return arguments + (["--lang", setup.lang] if setup.lang else [])
