"""Draws the stops of a tour: one picture for each screenful."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from fnmatch import fnmatch
from operator import attrgetter
from pathlib import Path
from time import perf_counter

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QImage

from kiosk.app import Kiosk
from kiosk.printing.states import PrinterState
from kiosk.qt_start import prepare_qt
from kiosk.renewal import open_library
from kiosk.setup import Setup
from kiosk.tour.drawn_desk import TICKET, DrawnDesk
from kiosk.tour.drawn_staff import drawn_computer, drawn_staff
from kiosk.tour.messages import Messages
from kiosk.tour.pictures import Files, is_blank
from kiosk.tour.stillness import Stillness
from kiosk.tour.stop import Stop
from kiosk.tour.stops import stops
from kiosk.tour.view import View, view_of
from kiosk.visit.idle import WARNING_SECONDS, Idle


class Picture(Struct, frozen=True):
    """One picture of the index. `ms` is from the wish to its first complete frame."""

    screen: str
    file: str
    ms: float
    messages: list[str]
    blank: bool


@dataclass(frozen=True)
class Order:
    """What to draw where. Of `shares` equal parts this order is number `share`."""

    setup: Setup
    out: Path
    only: str = "*"
    brief: bool = False
    share: int = 0
    shares: int = 1
    languages: tuple[str, ...] = field(default=())


def draw(order: Order) -> list[Picture]:
    """Draw the order's part of the tour; returns the index of what was drawn."""
    prepare_qt(offscreen=True)
    desk = DrawnDesk()
    library = open_library(order.setup.content, order.setup.data)
    with closing(library), drawn_staff(order.setup.content, library) as staffing:
        setup = replace(
            order.setup, open_desk=lambda _: desk, staffing=lambda _: staffing, open_computer=drawn_computer
        )
        return list(_drawn(order, setup, desk))


def _drawn(order: Order, setup: Setup, desk: DrawnDesk) -> Iterator[Picture]:
    with Messages() as messages, Kiosk(setup) as kiosk, Files() as files:
        artist = _Artist(kiosk, desk, messages, files, order)
        for stop in _route(kiosk, order):
            yield from artist.draw(*stop)


def _route(kiosk: Kiosk, order: Order) -> Iterator[tuple[str, Stop]]:
    group, number = ("", ""), -1
    for lang in order.languages:
        kinds: set[str] = set()
        for stop in stops(kiosk.library, lang, blocks=order.brief, laptop=kiosk.laptop is not None):
            if (lang, stop.group) != group:
                group, number = (lang, stop.group), number + 1
            if order.brief and stop.kind in kinds:
                continue
            if not (fnmatch(stop.name, order.only) or fnmatch(f"{lang}/{stop.name}", order.only)):
                continue
            kinds.add(stop.kind)
            if number % order.shares == order.share:
                yield lang, stop


class _Artist:
    def __init__(self, kiosk: Kiosk, desk: DrawnDesk, messages: Messages, files: Files, order: Order) -> None:
        self.kiosk = kiosk
        self.messages = messages
        self.files = files
        self.order = order
        self.desk = desk
        self.stillness = Stillness(kiosk)
        self.stillness.wait()

    def draw(self, lang: str, stop: Stop) -> Iterator[Picture]:
        """Draw one stop: from its top to its end, or once if the tour is brief."""
        start = perf_counter()
        self.desk.show(stop.printer or PrinterState(), stop.job)
        for name, arguments in stop.wishes:
            attrgetter(name)(self.kiosk.shell)(*arguments)
        self.kiosk.printing.take_up(TICKET if stop.job else 0)
        warning = Idle("warning", stop.left, stop.left / WARNING_SECONDS)
        self.kiosk.idle.show(warning if stop.left else Idle())
        end = self.stillness.wait()
        view = view_of(self.kiosk.window, sheet=stop.sheet)
        if view is None:
            yield self._picture(lang, stop.name, end - start, None)
            return
        span = view.span_of(stop.row) if stop.row else None
        tops = view.screenfuls(span)
        for number, top in enumerate(tops[:1] if stop.once or self.order.brief else tops, 1):
            if stop.row or number > 1:
                moved = perf_counter()
                view.scroll(top)
                end, start = self.stillness.wait(), start if number == 1 else moved
            name = stop.name if number == 1 else f"{stop.name.removesuffix('-top')}-{number}"
            yield self._picture(lang, name, end - start, view)

    def _picture(self, lang: str, name: str, seconds: float, view: View | None) -> Picture:
        image = self.kiosk.window.grabWindow()
        picture = Picture(
            screen=f"{lang}/{name}",
            file=f"{lang}/{name}.png",
            ms=round(seconds * 1000, 1),
            messages=self.messages.take(),
            blank=is_blank(image, _area(view, image)),
        )
        self.files.write(image, self.order.out / picture.file)
        return picture


def _area(view: View | None, image: QImage) -> QRect:
    """Where the view stands in the picture."""
    if view is None:
        return QRect()
    corner = view.item.mapToScene(QPointF(0, 0))
    scale = image.devicePixelRatio()
    return QRect(
        round(corner.x() * scale),
        round(corner.y() * scale),
        round(view.item.width() * scale),
        round(view.height * scale),
    ).intersected(image.rect())
