"""Contrast of the pixels that are really drawn: each word, icon and edge of a control, on every kind of screen."""

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.setup import Setup
from kiosk.tour.drawn_desk import DrawnDesk
from tests.accessibility.test_words_stand_out import SIGNS, THEMES, WORDS, contrast
from tests.visitor import Visitor, is_view, kind_of, rect_of, visible_items
from tests.walk import walk

ICONS = "lucide"
LEAST_SEEN = 0.6
"""Share of an item that must be in sight to be judged."""
SPECKS = 4
"""So many pixels of a color are a stroke and not a soft edge between two."""
ALONG = (0.25, 0.5, 0.85)
OUT_PX, IN_PX = 6, 8
"""How far outside and inside the edge of a control its border is looked for."""
ENOUGH_SIDES = 3
"""A neighbour or the rim of what scrolls may hide one side."""
FEWEST = 1000
"""So many things are judged on a walk."""
LOOKS = {"kiosk": ((1080, 1920), "en"), "laptop, Spanish": ((1366, 768), "es")}
IN_THE_SUITE = list(LOOKS) if os.environ.get("KIOSK_EVERY_LOOK") else ["kiosk"]


def in_sight(item: QQuickItem, window: QRectF, cue: QRectF) -> QRectF:
    """Return the part of an item that is not clipped away or covered, empty if that is too little of it."""
    whole = rect_of(item)
    part = whole.intersected(window)
    above = item.parentItem()
    scrolls = False
    while above is not None:
        if above.clip():
            part = part.intersected(rect_of(above).adjusted(0, 0, 0, -float(above.property("foot") or 0)))
            scrolls = scrolls or is_view(above)
        above = above.parentItem()
    if scrolls and part.intersects(cue):
        return QRectF()
    enough = part.width() * part.height() >= LEAST_SEEN * whole.width() * whole.height() > 0
    return part if enough else QRectF()


def colors(image: QImage, box: QRectF) -> Counter[int]:
    """Count the colors of a part of a picture."""
    part = image.copy(box.toAlignedRect().intersected(image.rect())).convertToFormat(QImage.Format.Format_RGB32)
    return Counter(memoryview(part.constBits()).cast("I"))


def ratio(one: int, other: int) -> float:
    """Return the contrast of two pixels."""
    return contrast(f"#{one & 0xFFFFFF:06X}", f"#{other & 0xFFFFFF:06X}")


def ink_ratio(image: QImage, box: QRectF) -> float:
    """Return how much the strokes within a box stand out from the color that most of it has."""
    found = colors(image, box)
    ground = found.most_common(1)[0][0]
    return max(ratio(ground, color) for color, count in found.items() if count >= SPECKS or color == ground)


def edge_sides(image: QImage, box: QRectF) -> int:
    """Return on how many sides a border or a filled ground stands out from what is around it.

    A card may begin with a picture of its own colors, so each side is looked at in three places.
    """
    sides: list[list[tuple[QPointF, tuple[int, int]]]] = [[], [], [], []]
    for share in ALONG:
        across, down = box.left() + share * box.width(), box.top() + share * box.height()
        sides[0].append((QPointF(across, box.top()), (0, 1)))
        sides[1].append((QPointF(across, box.bottom()), (0, -1)))
        sides[2].append((QPointF(box.left(), down), (1, 0)))
        sides[3].append((QPointF(box.right(), down), (-1, 0)))
    return sum(any(side_stands_out(image, at, inward) for at, inward in places) for places in sides)


def side_stands_out(image: QImage, at: QPointF, inward: tuple[int, int]) -> bool:
    """Look along a line across one side."""
    line = [
        image.pixel(point)
        for step in range(-OUT_PX, IN_PX)
        if image.rect().contains(point := QPointF(at.x() + inward[0] * step, at.y() + inward[1] * step).toPoint())
    ]
    return bool(line) and any(ratio(line[0], pixel) >= SIGNS for pixel in line)


def faded(visitor: Visitor, items: list[QQuickItem]) -> QRectF:
    """Return the foot of a screen where words fade below the cue that there is more, to be scrolled to."""
    fade = 60 * visitor.kiosk.scale.unit
    cues = (rect_of(item) for item in items if kind_of(item).startswith("MoreCue"))
    wide = visitor.window.contentItem().width()
    return next((QRectF(0, cue.top() - fade, wide, cue.height() + fade) for cue in cues), QRectF())


def is_sign(item: QQuickItem, text: str) -> bool:
    """Whether a text is an icon, or the dots below a link."""
    return bool(item.property("font").family() == ICONS or not text.strip("•"))


def has_edge(button: QQuickItem) -> bool:
    """Whether a control is drawn with a ground or a border; else its icon or words must be enough."""
    return bool(button.property("fill").alpha() or button.property("edgeColor").alpha())


def faults(visitor: Visitor, judged: list[int]) -> Iterator[str]:
    """Judge what is in sight and can be used; what is covered or cannot be chosen now is dim on purpose."""
    image = visitor.window.grabWindow()
    assert not image.isNull()
    window = visitor.window.contentItem().boundingRect()
    items = list(visible_items(visitor.window.contentItem()))
    cue = faded(visitor, items)
    for item in items:
        seen = in_sight(item, window, cue) if item.isEnabled() else QRectF()
        if seen.isEmpty() or QRect(seen.toRect()).isEmpty():
            continue
        text = str(item.property("text") or "")
        if item.inherits("QQuickAbstractButton"):
            judged[0] += 1
            if has_edge(item) and edge_sides(image, rect_of(item)) < ENOUGH_SIDES:
                yield f"the edge of “{text[:30]}” can hardly be told from what is around it"
        elif (item.inherits("QQuickText") or item.inherits("QQuickTextEdit")) and text.strip():
            judged[0] += 1
            sign = is_sign(item, text)
            found = ink_ratio(image, seen)
            if found < (SIGNS if sign else WORDS) - 0.05:
                yield f"“{text[:30]}” has only {found:.1f} to 1"


@pytest.mark.slow
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("look", IN_THE_SUITE)
def test_all_that_is_drawn_stands_out(shipped: Path, look: str, theme: str) -> None:
    size, language = LOOKS[look]
    setup = Setup(
        paths.shipped_content_dir(), shipped, size=size, motion=False, voice="silent", open_desk=lambda _: DrawnDesk()
    )
    judged = [0]
    with Kiosk(setup) as kiosk:
        visitor = Visitor(kiosk)
        stops = walk(visitor, language, ("setTheme", (theme,)))
        wrong = [f"{stop.name}: {fault}" for stop in stops for fault in faults(visitor, judged)]
    assert judged[0] > FEWEST
    assert not wrong, f"{len(wrong)} of {judged[0]}:\n" + "\n".join(wrong)
