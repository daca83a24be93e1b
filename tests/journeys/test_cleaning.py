"""While the glass is wiped, touch does nothing; the seconds run down, or a long hold ends it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.setup import Setup
from tests.hands import Clock, at, lift, press
from tests.visitor import Role, Visitor


@pytest.fixture(scope="module")
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def kiosk(shipped: Path, clock: Clock) -> Iterator[Kiosk]:
    """A locked kiosk whose clock a test turns."""
    setup = Setup(paths.shipped_content_dir(), shipped, size=(1080, 1920), motion=False, locked=True, clock=clock)
    with Kiosk(setup) as opened:
        yield opened


@pytest.fixture
def cleaner(kiosk: Kiosk, clock: Clock) -> Visitor:
    """Somebody with a cloth, on Home."""
    visitor = Visitor(kiosk)
    kiosk.guards.cleaning.end()
    visitor.start_again()
    clock.seconds += 5
    kiosk.guards.cleaning.begin(60)
    visitor.settle()
    return visitor


def wipe(visitor: Visitor) -> None:
    """Pass a cloth over the whole glass."""
    for y in range(40, 1920, 120):
        visitor.press_and_slide(at(40, y), at(1040, y + 60))
        visitor.touch_at(at(60 + y // 2, y))


def test_wiping_touches_nothing(cleaner: Visitor) -> None:
    before = cleaner.kiosk.shell.visit
    wipe(cleaner)
    assert cleaner.kiosk.shell.visit == before
    assert cleaner.sees("You can clean the screen now")


def test_the_seconds_run_down_and_touch_comes_back(kiosk: Kiosk, clock: Clock, cleaner: Visitor) -> None:
    assert cleaner.sees("60 more seconds")
    clock.seconds += 59
    kiosk.guards.cleaning.look()
    cleaner.settle()
    assert cleaner.sees("1 more second")
    clock.seconds += 1
    kiosk.guards.cleaning.look()
    cleaner.settle()
    assert not cleaner.sees("You can clean the screen now")
    cleaner.touch("Science")
    assert kiosk.shell.visit.here.page == "science"


def test_a_hold_of_three_seconds_ends_it(kiosk: Kiosk, clock: Clock, cleaner: Visitor) -> None:
    button = next(t for t in cleaner.things() if t.role == Role.Button and t.name == "Hold here to stop cleaning")
    press(cleaner, button.rect.center())
    clock.seconds += 2.5
    kiosk.guards.cleaning.look()
    assert kiosk.guards.cleaning.seconds
    clock.seconds += 0.5
    kiosk.guards.cleaning.look()
    lift(cleaner, button.rect.center())
    cleaner.settle()
    assert not cleaner.sees("You can clean the screen now")


def test_a_short_touch_on_the_button_does_not(kiosk: Kiosk, clock: Clock, cleaner: Visitor) -> None:
    button = next(t for t in cleaner.things() if t.role == Role.Button and t.name == "Hold here to stop cleaning")
    press(cleaner, button.rect.center())
    clock.seconds += 1
    lift(cleaner, button.rect.center())
    clock.seconds += 5
    kiosk.guards.cleaning.look()
    assert kiosk.guards.cleaning.seconds
    kiosk.guards.cleaning.end()
