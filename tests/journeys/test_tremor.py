"""A hand that trembles hits what it means on the real screens: 10,000 taps by the pure functions, 200 by touch."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.setup import Setup
from kiosk.visit import touch
from kiosk.visit.touch import Strike, Target
from tests.hands import Clock, at, lift, move, press
from tests.tremor import Tap, tap
from tests.visitor import PRESSABLE, Role, Thing, Visitor, view_around

TAPS = 10_000
ENOUGH = 0.98
MM = 4
PLACES = ["home", "section", "page", "steps", "search", "text sheet"]
THROUGH_THE_WINDOW = 200


@pytest.fixture
def trembling(visitor: Visitor) -> Visitor:
    """A visitor who switched "Steady my touch" on."""
    visitor.touch("English")
    visitor.kiosk.shell.adjust("steady", True)  # noqa: FBT003  QML passes by place
    visitor.settle()
    return visitor


def go(visitor: Visitor, place: str) -> None:
    """Stand before one of the screens."""
    shell = visitor.kiosk.shell
    match place:
        case "section":
            shell.openDoor("science", 0.0)
        case "page":
            shell.openPage("equity/race", 0.0)
        case "steps":
            shell.openPage("science/how-myeloma-cells-develop", 0.0)
        case "search":
            shell.openSearch()
        case "text sheet":
            shell.openSheet("text")
    visitor.settle()


def in_sight(visitor: Visitor) -> list[Thing]:
    """What can be touched and is wholly in sight: buttons and choices, not words in running text."""
    found = []
    for thing in visitor.things():
        view = view_around(thing.item)
        room = visitor.window.contentItem().boundingRect()
        if view is not None:
            room = view.mapRectToScene(view.boundingRect()).adjusted(0, 0, 0, -1)
        button = thing.role in PRESSABLE - {Role.Link}
        if button and thing.item.isEnabled() and room.contains(thing.rect):
            found.append(thing)
    return found


def targets(visitor: Visitor) -> list[Target]:
    """The real rectangles of a screen, in mm, as the touch filter sees them."""
    things = in_sight(visitor)
    rects = [thing.rect for thing in things]
    return [
        Target(
            r.left() / MM, r.top() / MM, r.right() / MM, r.bottom() / MM, name=number, key=len(things[number].name) == 1
        )
        for number, r in enumerate(rects)
    ]


def pressed(screen: list[Target], meant: Target, made: Tap) -> list[int]:
    """Return what one tap presses: by its first contact, if it does not slide; and by its echo, if it is taken."""
    x, y = (meant.left + meant.right) / 2, (meant.top + meant.bottom) / 2
    _, dx, dy = made.way[0]
    hits = []
    last = None
    target = touch.aimed(screen, x + dx, y + dy)
    slid = any(not touch.still(wx - dx, wy - dy, steady=True) for _, wx, wy in made.way)
    end, end_x, end_y = made.way[-1]
    if target and not (slid and target.distance(x + end_x, y + end_y) > 0):
        hits.append(target.name)
        last = Strike(end, x + end_x, y + end_y, target)
    if made.echo:
        again, ex, ey = made.echo
        echoed = touch.aimed(screen, x + ex, y + ey)
        if echoed and not touch.struck_twice(last, Strike(again, x + ex, y + ey, echoed)):
            hits.append(echoed.name)
    return hits


def test_ten_thousand_taps_hit_what_they_mean(trembling: Visitor) -> None:
    screens = []
    for place in PLACES:
        trembling.kiosk.shell.closeSheet()
        trembling.kiosk.shell.goHome()
        go(trembling, place)
        screens.append(targets(trembling))
    assert all(len(screen) >= 6 for screen in screens)
    hand = random.Random(20_260)  # noqa: S311  the same hand on every run
    wrong: dict[str, int] = dict.fromkeys(PLACES, 0)
    for number in range(TAPS):
        turn = number % len(PLACES)
        meant = hand.choice(screens[turn])
        if pressed(screens[turn], meant, tap(hand)) != [meant.name]:
            wrong[PLACES[turn]] += 1
    each = TAPS / len(PLACES)
    assert sum(wrong.values()) <= TAPS * (1 - ENOUGH), wrong
    assert all(count <= each * (1 - ENOUGH) for count in wrong.values()), wrong


@pytest.fixture(scope="module")
def kiosk(shipped: Path) -> Iterator[Kiosk]:
    """A locked kiosk of the usual size."""
    with Kiosk(Setup(paths.shipped_content_dir(), shipped, size=(1080, 1920), motion=False, locked=True)) as opened:
        yield opened


def test_the_same_hand_hits_through_the_real_window(trembling: Visitor) -> None:
    hand = random.Random(7)  # noqa: S311  the same hand on every run
    clock = Clock()
    trembling.touch("Search A to Z")
    trembling.kiosk.guards.touch.now = clock  # the hand's own seconds, however slow the machine is
    keys = [thing for thing in in_sight(trembling) if len(thing.name) == 1]
    hits = 0
    for _ in range(THROUGH_THE_WINDOW):
        trembling.kiosk.shell.setQuery("")
        meant = hand.choice(keys)
        tremble(trembling, clock, meant.rect.center(), tap(hand))
        hits += trembling.kiosk.shell.visit.query == meant.name
    assert hits >= THROUGH_THE_WINDOW * ENOUGH


def tremble(visitor: Visitor, clock: Clock, middle: QPointF, made: Tap) -> None:
    """Touch as the hand does, with its echo, after a rest of a second."""

    def point(x: float, y: float) -> QPointF:
        return at(middle.x() + x * MM, middle.y() + y * MM)

    begin = clock.seconds + 1
    for number, (when, x, y) in enumerate(made.way):
        clock.seconds = begin + when
        (move if number else press)(visitor, point(x, y))
    lift(visitor, point(*made.way[-1][1:]))
    if made.echo:
        clock.seconds = begin + made.echo[0]
        press(visitor, point(*made.echo[1:]))
        lift(visitor, point(*made.echo[1:]))
    visitor.frame()
