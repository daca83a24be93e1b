"""Finds in an open window what a visitor can scroll, and scrolls it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow

OVERLAP = 40
_ROW_DEPTH = 4


@dataclass(frozen=True)
class Span:
    """From where to where the content is to be seen, in its own pixels."""

    top: float
    bottom: float


class View:
    """One scrolling surface: a screen's, or a sheet's over it."""

    def __init__(self, flickable: QQuickItem) -> None:
        self.item = flickable

    @property
    def height(self) -> float:
        """How much is seen at once."""
        return float(self.item.height())

    @property
    def whole(self) -> float:
        """How high the content is."""
        return float(self.item.property("contentHeight"))

    def scroll(self, top: float) -> None:
        """Put `top` of the content at the upper edge, as far as it goes."""
        self.item.setProperty("contentY", max(0.0, min(top, self.whole - self.height)))

    def span_of(self, key: str) -> Span | None:
        """Return where the block `key` and the blocks it revealed lie; None if not drawn."""
        content: QQuickItem = self.item.property("contentItem")
        rows = [
            row
            for row in _below(content, _ROW_DEPTH)
            if (name := row.property("key")) == key or str(name).startswith(f"{key}.")
        ]
        if not rows:
            return None
        tops = [row.mapToItem(content, QPointF(0, 0)).y() for row in rows]
        bottom = max(top + row.height() for top, row in zip(tops, rows, strict=True))
        return Span(max(0.0, min(tops) - OVERLAP), bottom)

    def screenfuls(self, span: Span | None) -> list[float]:
        """Return the scroll positions that together show `span`, or all of the content."""
        shown = span or Span(0.0, self.whole)
        end = max(0.0, self.whole - self.height)
        foot = float(self.item.property("foot") or 0)
        stride = max(self.height / 3, self.height - foot - OVERLAP, 1.0)
        tops = [min(shown.top, end)]
        while tops[-1] + self.height - foot < shown.bottom and tops[-1] < end:
            tops.append(min(tops[-1] + stride, end))
        return tops


def view_of(window: QQuickWindow, *, sheet: bool) -> View | None:
    """Return the surface of the screen, or of the sheet over it; None where nothing scrolls."""
    found = list(_flickables(window.contentItem()))
    if not found:
        return None
    return View(found[-1] if sheet else found[0])


def _flickables(top: QQuickItem) -> Iterator[QQuickItem]:
    for item in top.childItems():
        if item.inherits("QQuickFlickable"):
            if item.isVisible():
                yield item
        elif item.isVisible():
            yield from _flickables(item)


def _below(top: QQuickItem, depth: int) -> Iterator[QQuickItem]:
    for item in top.childItems():
        if item.property("key") is not None:
            yield item
        elif depth:
            yield from _below(item, depth - 1)
