"""What a bench finds, and how it is told. No Qt."""

from collections.abc import Iterator, Sequence
from statistics import median

from msgspec import Struct


class Spread(Struct, frozen=True):
    """Milliseconds of one kind of wait."""

    p50: float
    p95: float
    max: float


class Inside(Struct, frozen=True):
    """What only a kiosk's own process can tell."""

    page_open_ms: Spread
    page_whole_ms: Spread
    language_switch_ms: Spread
    text_step_ms: Spread
    theme_ms: Spread
    scroll_fps: float
    scroll_frame_p95_ms: float
    listen_ms: Spread | None = None
    voice_ms: Spread | None = None
    paper_ms: Spread | None = None
    paper_pause_ms: Spread | None = None


class Figures(Struct, frozen=True):
    """The whole result; None where this system cannot tell."""

    cold_start_ms: float
    page_open_ms: Spread
    page_whole_ms: Spread
    language_switch_ms: float
    language_switch_p95_ms: float
    text_step_ms: float
    text_step_p95_ms: float
    theme_p95_ms: float
    listen_ms: Spread | None
    voice_ms: Spread | None
    search_ms: Spread
    scroll_fps: float
    scroll_frame_p95_ms: float
    paper_ms: Spread | None
    paper_pause_ms: Spread | None
    pss_mb: float | None
    idle_cpu_percent: float | None
    compile_ms: float
    compile_one_ms: float
    pages: int
    library_kb: float


_NAMES = {
    "cold_start_ms": "start to first frame, ms",
    "page_open_ms": "touch to page on the screen, ms",
    "page_whole_ms": "   all below it built too, ms",
    "language_switch_ms": "change of language, ms",
    "language_switch_p95_ms": "   19 of 20 within, ms",
    "text_step_ms": "change of text size, ms",
    "text_step_p95_ms": "   19 of 20 within, ms",
    "theme_p95_ms": "change of colors, ms: 19 of 20 within",
    "listen_ms": "touch on Listen to its strip and mark, ms",
    "voice_ms": "   the voice begins, ms",
    "search_ms": "letter typed to hits found, ms",
    "scroll_fps": "scrolling, frames a second",
    "scroll_frame_p95_ms": "   19 of 20 frames within, ms",
    "paper_ms": "large print chosen to pages known, ms",
    "paper_pause_ms": "   longest pause of the screen meanwhile, ms",
    "pss_mb": "memory after every page, MB",
    "idle_cpu_percent": "processor while idle, %",
    "compile_ms": "library compiled from nothing, ms",
    "compile_one_ms": "   after one page changed, ms",
    "pages": "pages",
    "library_kb": "library, kB",
}


def spread(seconds: Sequence[float]) -> Spread:
    """Return the spread of these waits."""
    return Spread(ms(median(seconds)), ms(p95(seconds)), ms(max(seconds)))


def p95(values: Sequence[float]) -> float:
    """Return the value that 19 of 20 do not exceed."""
    return sorted(values)[max(0, -(-len(values) * 19 // 20) - 1)]


def ms(seconds: float) -> float:
    """Return milliseconds, to a tenth."""
    return round(seconds * 1000, 1)


def table(figures: Figures) -> Iterator[str]:
    """Yield a line for each figure."""
    width = max(map(len, _NAMES.values()))
    for field, name in _NAMES.items():
        value = getattr(figures, field)
        if isinstance(value, Spread):
            value = f"{value.p50} ({value.p95} in 19 of 20, {value.max} at most)"
        yield f"{name:<{width}}  {'this system does not tell' if value is None else value}"
