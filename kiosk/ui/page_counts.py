"""How many pages the covers of a shelf tell: from the cache, or counted one after the other in the worker."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.toolkit.options import PrintOptions
from kiosk.toolkit.orders import Source
from kiosk.toolkit.parts import PagePart, Request
from kiosk.ui.paper import Paper

if TYPE_CHECKING:
    from kiosk.toolkit.counts import PageCounts


class CoverCounts(QObject):
    """Counts what is not known yet and calls `tell` with the pages by guide whenever one more is known."""

    _counted = Signal(object, str, int)

    def __init__(self, paper: Paper, data: Path, tell: Callable[[dict[str, int]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._paper = paper
        self._data = data
        self._tell = tell
        self._cache: PageCounts | None = None
        self._shape: tuple[Source, PrintOptions] | None = None
        self._asked: set[str] = set()
        self._pages: dict[str, int] = {}
        self._counted.connect(self._note)

    def show(self, source: Source, options: PrintOptions, guides: list[str]) -> None:
        """Tell what is known of `guides` in this language, and have the others counted."""
        cache = self._opened()
        if (source, options) != self._shape:
            self._shape, self._asked, self._pages = (source, options), set(), {}
        for guide in guides:
            known = cache.get(source.version, guide, options)
            if known is not None:
                self._pages[guide] = known
            elif guide not in self._asked:
                self._asked.add(guide)
                self._ask(source, options, guide)
        self._tell(dict(self._pages))

    def _ask(self, source: Source, options: PrintOptions, guide: str) -> None:
        shape = (source, options)
        request = Request((PagePart(guide),))
        self._paper.count(source, request, options, lambda pages: self._counted.emit(shape, guide, pages))

    def _note(self, shape: tuple[Source, PrintOptions], guide: str, pages: int) -> None:
        if pages:
            self._opened().put(shape[0].version, guide, shape[1], pages)
        if shape != self._shape:
            return
        self._asked.discard(guide)
        if pages:
            self._pages[guide] = pages
            self._tell(dict(self._pages))
        if not self._asked:
            self._paper.rest()

    def _opened(self) -> "PageCounts":
        if self._cache is None:
            from kiosk.toolkit.counts import PageCounts  # noqa: PLC0415  not needed to open the kiosk

            self._cache = PageCounts(self._data)
        return self._cache
