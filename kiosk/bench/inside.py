"""Measures an open kiosk from inside: pages, languages, text sizes, scrolling, memory."""

import sys
from collections.abc import Callable
from itertools import pairwise
from time import perf_counter

import msgspec
from PySide6.QtCore import QEventLoop

from kiosk.app import Kiosk
from kiosk.bench.figures import Inside, ms, p95, spread
from kiosk.bench.on_paper import set_guides
from kiosk.bench.on_speech import listen
from kiosk.errors import KioskError
from kiosk.qt_start import prepare_qt
from kiosk.setup import Setup
from kiosk.tour.stillness import Stillness
from kiosk.tour.view import View, view_of
from kiosk.visit.state import TEXT_STEPS

STRIDE = 40
_SAMPLES = 12
_QUICK_PAGES = 8


def report(setup: Setup, *, quick: bool) -> None:
    """Measure, and print the result as JSON for the process that asked."""
    prepare_qt()
    with Kiosk(setup) as kiosk:
        found = _Stopwatch(kiosk).measure(quick=quick)
    sys.stdout.write(msgspec.json.encode(found).decode())


class _Stopwatch:
    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self.shell = kiosk.shell
        self.languages = [language.id for language in kiosk.library.manifest.languages]
        self.stillness = Stillness(kiosk)
        self.stillness.wait()
        self.longest = (0.0, "", "")

    def measure(self, *, quick: bool) -> Inside:
        """Visit every page as a visitor does; then try languages, text sizes and scrolling."""
        pages = [(lang, page) for lang in self.languages for page in self.kiosk.library.screen_ids(lang)]
        if not pages:
            raise KioskError("The library has no page to measure.")
        if quick:
            pages = pages[:: max(1, len(pages) // _QUICK_PAGES)]
        opened = [self._open(lang, page) for lang, page in pages]
        seen, whole = zip(*opened, strict=True)
        samples = pages[:: max(1, len(pages) // _SAMPLES)]
        languages = [self._switch(lang, page) for lang, page in samples]
        steps = [time for lang, page in samples for time in self._steps(lang, page)]
        themes = [time for lang, page in samples for time in self._themes(lang, page)]
        frames = self._scroll()
        paper = set_guides(self.kiosk)
        speech = listen(self.kiosk, self.stillness, samples)
        return Inside(
            page_open_ms=spread(seen),
            page_whole_ms=spread(whole),
            language_switch_ms=spread(languages),
            text_step_ms=spread(steps),
            theme_ms=spread(themes),
            listen_ms=speech[0] if speech else None,
            voice_ms=speech[1] if speech else None,
            paper_ms=paper[0] if paper else None,
            paper_pause_ms=paper[1] if paper else None,
            scroll_fps=round(len(frames) / sum(frames), 1) if frames else 0.0,
            scroll_frame_p95_ms=ms(p95(frames)) if frames else 0.0,
        )

    def _timed(self, wish: Callable[[], None]) -> float:
        start = perf_counter()
        wish()
        return self.stillness.wait() - start

    def _stand_before(self, lang: str, page: str) -> None:
        """Go where a visitor touches the page's card: its door, or Home."""
        self.shell.chooseLanguage(lang)
        door, _, name = page.partition("/")
        self.shell.goHome()
        self.stillness.wait()
        if name != "index" and any(d.id == door for d in self.kiosk.library.manifest.doors):
            self.shell.openDoor(door, 0.0)
            self.stillness.wait()

    def _open(self, lang: str, page: str) -> tuple[float, float]:
        """Return the seconds until what the screen shows is there, and until all below it is built."""
        self._stand_before(lang, page)
        start = perf_counter()
        self.shell.openPage(page, 0.0)
        whole = self.stillness.wait() - start
        seen = self.stillness.first - start
        view = self._view()
        self.longest = max(self.longest, (view.whole if view else 0.0, lang, page))
        return seen, whole

    def _switch(self, lang: str, page: str) -> float:
        self._stand_before(lang, page)
        self.shell.openPage(page, 0.0)
        self.stillness.wait()
        other = self.languages[(self.languages.index(lang) + 1) % len(self.languages)]
        return self._timed(lambda: self.shell.chooseLanguage(other))

    def _steps(self, lang: str, page: str) -> list[float]:
        self._stand_before(lang, page)
        self.shell.openPage(page, 0.0)
        self.stillness.wait()
        around = (*TEXT_STEPS[1:], TEXT_STEPS[0])
        return [self._timed(lambda step=step: self.shell.setTextStep(step)) for step in around]  # type: ignore[misc]

    def _themes(self, lang: str, page: str) -> list[float]:
        self._stand_before(lang, page)
        self.shell.openPage(page, 0.0)
        self.stillness.wait()
        return [self._timed(lambda theme=theme: self.shell.setTheme(theme)) for theme in ("dark", "contrast", "light")]  # type: ignore[misc]

    def _view(self) -> View | None:
        return view_of(self.kiosk.window, sheet=False)

    def _scroll(self) -> list[float]:
        """Scroll the longest page from top to end, one stride a frame; return the time of each frame."""
        _, lang, page = self.longest
        self._stand_before(lang, page)
        self.shell.openPage(page, 0.0)
        self.stillness.wait()
        view = self._view()
        if view is None or view.whole <= view.height:
            return []
        loop, marks, top = QEventLoop(), [perf_counter()], [float(STRIDE)]

        def forward() -> None:
            marks.append(perf_counter())
            top[0] += STRIDE
            if top[0] < view.whole - view.height:
                view.scroll(top[0])
            else:
                loop.quit()

        self.kiosk.window.frameSwapped.connect(forward)
        view.scroll(STRIDE)
        loop.exec()
        self.kiosk.window.frameSwapped.disconnect(forward)
        return [after - before for before, after in pairwise(marks)]
