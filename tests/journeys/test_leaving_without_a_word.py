"""Somebody walks away in the middle of a page: the kiosk asks, then forgets."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.setup import Setup
from tests.visitor import Visitor

STAY, DONE = "I am still reading", "I’m done. Clear everything now"  # noqa: RUF001  the words on the buttons


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture(scope="module")
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def kiosk(shipped: Path, clock: Clock) -> Iterator[Kiosk]:
    """A kiosk that ends a visit after 180 quiet seconds."""
    setup = Setup(paths.shipped_content_dir(), shipped, size=(1080, 1920), motion=False, idle=180, clock=clock)
    with Kiosk(setup) as opened:
        yield opened


@pytest.fixture
def visitor(kiosk: Kiosk) -> Visitor:
    visitor = Visitor(kiosk)
    visitor.start_again()
    return visitor


def wait(kiosk: Kiosk, clock: Clock, visitor: Visitor, seconds: float) -> None:
    """Let time pass, second by second as the kiosk looks at its clock."""
    for _ in range(int(seconds)):
        clock.seconds += 1
        kiosk.idle.look()
    visitor.settle()


def test_nothing_is_asked_while_somebody_reads(kiosk: Kiosk, clock: Clock, visitor: Visitor) -> None:
    visitor.touch("Science")
    wait(kiosk, clock, visitor, 170)
    visitor.touch("What is myeloma?")
    wait(kiosk, clock, visitor, 170)
    assert not visitor.sees("Are you still there?")


def test_the_warning_can_be_answered_and_the_page_stays(kiosk: Kiosk, clock: Clock, visitor: Visitor) -> None:
    visitor.touch("Science")
    wait(kiosk, clock, visitor, 185)
    assert visitor.sees("Are you still there?")
    visitor.touch("I am still reading")
    assert not visitor.sees("Are you still there?")
    assert kiosk.shell.visit.here.page == "science"
    wait(kiosk, clock, visitor, 170)
    assert not visitor.sees("Are you still there?")


def test_nobody_answers_and_everything_is_forgotten(kiosk: Kiosk, clock: Clock, visitor: Visitor) -> None:
    kiosk.shell.setTextStep(2.0)
    kiosk.shell.setTheme("dark")
    visitor.touch("Science")
    wait(kiosk, clock, visitor, 209)
    assert visitor.sees("Are you still there?")
    wait(kiosk, clock, visitor, 2)
    assert kiosk.shell.visit == kiosk.shell.fresh
    assert not visitor.sees("Are you still there?")
    assert visitor.can_touch("English")


def test_done_can_be_said_from_the_warning(kiosk: Kiosk, clock: Clock, visitor: Visitor) -> None:
    visitor.touch("Science")
    wait(kiosk, clock, visitor, 185)
    visitor.touch("I’m done. Clear everything now")  # noqa: RUF001  the words on the button
    assert kiosk.shell.visit == kiosk.shell.fresh


def test_the_first_screen_waits_for_ever(kiosk: Kiosk, clock: Clock, visitor: Visitor) -> None:
    kiosk.shell.done()
    wait(kiosk, clock, visitor, 600)
    assert not visitor.sees("Are you still there?")


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Left], ids=["tab", "down", "left"])
@pytest.mark.parametrize("sheet", ["", "text"], ids=["on a page", "over a sheet"])
def test_keys_reach_both_answers_and_nothing_below(
    kiosk: Kiosk, clock: Clock, visitor: Visitor, key: Qt.Key, sheet: str
) -> None:
    kiosk.shell.openSheet(sheet)
    visitor.settle()
    wait(kiosk, clock, visitor, 185)
    met = []
    for _ in range(4):
        visitor.press(key)
        focused = visitor.focused()
        met.append(focused.name if focused else "")
    assert met == [DONE, STAY, DONE, STAY]
    assert [thing.name for thing in visitor.things() if thing.pressable and thing.item.isEnabled()] == [STAY, DONE]


def test_who_answers_with_keys_is_where_they_were(kiosk: Kiosk, clock: Clock, visitor: Visitor) -> None:
    visitor.touch("Science")
    visitor.go_with_keys_to("Text size")
    for answer in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        wait(kiosk, clock, visitor, 185)
        focused = visitor.focused()
        assert focused
        assert focused.item.property("visualFocus")
        visitor.press(answer)
        assert not visitor.sees("Are you still there?")
        focused = visitor.focused()
        assert focused
        assert focused.name == "Text size"
    assert kiosk.shell.visit.here.page == "science"
