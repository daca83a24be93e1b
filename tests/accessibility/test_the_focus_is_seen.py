"""Tab on every kind of screen: the whole ring is seen, the order is the reading order, and nothing is left out."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.setup import Setup
from kiosk.tour.drawn_desk import DrawnDesk
from tests.visitor import Visitor, kind_of, rect_of, view_around, visible_items
from tests.walk import walk

MOST = 70
"""A page of many links is walked so far; what comes after stands in the same column."""
NEAR = 40
"""How far a channel of a drawn color may be from the token's: rings are drawn with soft edges."""
ALONG = (0.46, 0.5, 0.54)
"""Where on each side a ring is looked at: round ends have no straight line elsewhere."""
ROOM_SHARE = 1.2
"""A view that is only so much higher than a control has no room for the ring above and below it."""
Wish = tuple[str, tuple[object, ...]]
Look = tuple[tuple[int, int], str, tuple[Wish, ...]]
LOOKS: dict[str, Look] = {
    "kiosk": ((1080, 1920), "en", ()),
    "smallest, Spanish x2, dark": ((1024, 600), "es", (("setTextStep", (2.0,)), ("setTheme", ("dark",)))),
    "laptop, steady, high contrast": ((1366, 768), "en", (("adjust", ("steady", True)), ("setTheme", ("contrast",)))),
    "kiosk, within reach, left": ((1080, 1920), "es", (("adjust", ("reach", True)), ("adjust", ("left", True)))),
}

IN_THE_SUITE = list(LOOKS) if os.environ.get("KIOSK_EVERY_LOOK") else list(LOOKS)[:2]


def hidden(visitor: Visitor, image: QImage, item: QQuickItem) -> list[str]:
    """Return the sides of the focus ring around `item` that are not drawn as they should be."""
    rings = [i for i in visible_items(item) if kind_of(i).startswith("FocusRing")]
    shown = [ring for ring in rings if ring.property("shown")]
    if not shown:
        return ["all: there is no ring"]
    kiosk = visitor.kiosk
    ink = QColor(kiosk.shell.options.tokens["themes"][kiosk.shell.visit.theme]["ink"])
    lost = []
    for ring in shown[:1] if kind_of(item).startswith("LinkSpot") else shown:
        for side, points in sides(rect_of(ring), 4 * kiosk.scale.unit).items():
            seen = [image.rect().contains(at.toPoint()) and alike(image.pixelColor(at.toPoint()), ink) for at in points]
            if not any(seen) and (side == "top" or not too_tall(item)):
                lost.append(side)
    return lost


def too_tall(item: QQuickItem) -> bool:
    """Whether what scrolls an item cannot hold it with its ring; then its beginning is shown."""
    view = view_around(item)
    return view is not None and view.height() - view.property("foot") < item.height() * ROOM_SHARE


def sides(box: QRectF, inward: float) -> dict[str, list[QPointF]]:
    """Return points in the middle of the line of each side."""
    across = [box.left() + share * box.width() for share in ALONG]
    down = [box.top() + share * box.height() for share in ALONG]
    return {
        "top": [QPointF(x, box.top() + inward) for x in across],
        "bottom": [QPointF(x, box.bottom() - inward) for x in across],
        "left": [QPointF(box.left() + inward, y) for y in down],
        "right": [QPointF(box.right() - inward, y) for y in down],
    }


def rgb(color: QColor) -> tuple[int, int, int]:
    """Return the three channels."""
    return color.red(), color.green(), color.blue()


def alike(one: QColor, other: QColor) -> bool:
    """Whether two colors are the same to the eye."""
    return all(abs(a - b) < NEAR for a, b in zip(rgb(one), rgb(other), strict=True))


def faults(visitor: Visitor) -> Iterator[str]:
    """Press Tab until the first control comes again; yield what is wrong with a ring or the order."""
    wanted = [thing.item for thing in visitor.things() if thing.pressable and thing.item.isEnabled()]
    met: list[QQuickItem] = []
    for _ in range(min(MOST, len(wanted) + 3)):
        QTest.keyClick(visitor.window, Qt.Key.Key_Tab)
        item = visitor.window.activeFocusItem()
        if met and item == met[0]:
            break
        met.append(item)
        called = item.property("text") or item.property("name")
        if lost := hidden(visitor, visitor.window.grabWindow(), item):
            yield f"the ring of “{called}” lacks {', '.join(lost)}"
    places = [wanted.index(item) for item in met if item in wanted]
    turns = [(places[n], places[n + 1]) for n in range(len(places) - 1) if places[n + 1] < places[n]]
    if len(turns) > 1:
        yield f"Tab goes back to {[wanted[after].property('text') for _, after in turns]}"
    if len(met) < MOST:
        yield from (f"“{name}” is never come to" for name in left_out(wanted, met))


def left_out(wanted: list[QQuickItem], met: list[QQuickItem]) -> list[str]:
    """Return the names of controls that were not met; what only scrolls to more is not needed where keys scroll."""
    names = [str(item.property("text") or item.property("name")) for item in wanted if item not in met]
    return [name for name in names if not name.startswith(("More", "Más"))]


@pytest.mark.slow
@pytest.mark.parametrize("look", IN_THE_SUITE)
def test_the_ring_is_whole_and_the_order_is_the_reading_order(shipped: Path, look: str) -> None:
    size, language, wishes = LOOKS[look]
    setup = Setup(
        paths.shipped_content_dir(), shipped, size=size, motion=False, voice="silent", open_desk=lambda _: DrawnDesk()
    )
    with Kiosk(setup) as kiosk:
        visitor = Visitor(kiosk)
        wrong = [f"{stop.name}: {fault}" for stop in walk(visitor, language, *wishes) for fault in faults(visitor)]
    assert not wrong, f"{len(wrong)} faults:\n" + "\n".join(wrong)
