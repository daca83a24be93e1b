"""The first touch on a screen that sleeps only wakes it; in quiet hours the screen is dark until then."""

from collections.abc import Iterator
from datetime import datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.setup import Setup
from kiosk.visit.quiet import QuietHours
from tests.hands import Clock, lift, press
from tests.visitor import Visitor, kind_of, visible_items


@pytest.fixture(scope="module")
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def kiosk(shipped: Path, clock: Clock) -> Iterator[Kiosk]:
    """A kiosk whose first screen sleeps after a minute."""
    setup = Setup(paths.shipped_content_dir(), shipped, size=(1080, 1920), motion=False, idle=180, clock=clock)
    with Kiosk(setup) as opened:
        yield opened


@pytest.fixture
def visitor(kiosk: Kiosk, clock: Clock) -> Visitor:
    """Somebody in front of a screen that nobody has touched for a minute."""
    visitor = Visitor(kiosk)
    kiosk.shell.done()
    pass_by(kiosk, clock, 61)
    visitor.settle()
    return visitor


def pass_by(kiosk: Kiosk, clock: Clock, seconds: float) -> None:
    """Let time pass with nobody there."""
    clock.seconds += seconds
    kiosk.guards.rest.look()


def shade(visitor: Visitor) -> float:
    """How dark the screen is, from 0 to 1."""
    shades = [item for item in visitor.window.contentItem().childItems() if kind_of(item).startswith("NightShade")]
    assert len(shades) == 1
    return shades[0].opacity()


def test_the_first_touch_on_a_language_only_wakes(visitor: Visitor) -> None:
    assert shade(visitor) > 0.2
    visitor.touch("Español")
    assert visitor.can_touch("Español")
    assert shade(visitor) == 0
    visitor.touch("Español")
    assert visitor.can_touch("Ciencia")


def test_a_finger_that_wakes_does_nothing_however_it_moves_or_is_lifted(visitor: Visitor) -> None:
    button = visitor.find("English").rect
    press(visitor, button.topLeft())
    lift(visitor, button.center())
    visitor.settle()
    assert visitor.kiosk.shell.visit.here.screen == "attract"


def test_the_first_key_only_wakes(visitor: Visitor) -> None:
    visitor.press(Qt.Key.Key_Return)
    assert visitor.kiosk.shell.visit.here.screen == "attract"
    assert shade(visitor) == 0


def test_who_is_here_keeps_it_awake_and_a_visit_never_sleeps(kiosk: Kiosk, clock: Clock, visitor: Visitor) -> None:
    visitor.touch("English")
    pass_by(kiosk, clock, 50)
    assert shade(visitor) == 0
    visitor.touch("English")
    pass_by(kiosk, clock, 100)
    assert not kiosk.guards.rest.sleeping
    assert kiosk.shell.visit.here.screen == "home"


def test_in_quiet_hours_the_screen_is_dark_and_wakes_for_a_touch(
    kiosk: Kiosk, clock: Clock, visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kiosk.guards.rest, "hours", QuietHours(time(19), time(7), light="off"))
    monkeypatch.setattr(kiosk.guards.rest, "_wall", lambda: datetime.fromisoformat("2026-12-01T22:00"))
    kiosk.guards.rest.look()
    visitor.settle()
    assert shade(visitor) == 1
    visitor.touch("English")
    assert shade(visitor) == 0
    assert kiosk.shell.visit.here.screen == "attract"
    pass_by(kiosk, clock, 7)
    visitor.settle()
    assert shade(visitor) == 1


def test_the_first_screen_drifts_and_stands_still_without_motion(visitor: Visitor) -> None:
    page = next(i for i in visible_items(visitor.window.contentItem()) if i.property("drift") is not None)
    drawn = [item for item in visible_items(page) if item.inherits("QQuickRectangle")]
    before = [item.y() for item in drawn]
    page.setProperty("drift", 12)
    visitor.settle()
    assert [item.y() for item in drawn] != before
    page.setProperty("drift", 0)
    assert not visitor.kiosk.shell.options.motion
