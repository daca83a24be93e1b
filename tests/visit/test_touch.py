"""A touch is aimed at the nearest control, an echo is no second touch, and a hand that trembles still hits."""

import math

from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.visit import touch
from kiosk.visit.touch import SNAP_MM, STRIKE_MM, STRIKE_SECONDS, TIE_MM, Strike, Target

BUTTON = Target(100, 100, 130, 130, name=1)
NEXT = Target(133, 100, 163, 130, name=2)
Q, W = Target(0, 200, 22, 222, name=3, key=True), Target(25, 200, 47, 222, name=4, key=True)

places = st.floats(0, 300)
sizes = st.floats(20, 60)


@st.composite
def apart(draw: st.DrawFn) -> list[Target]:
    """Controls in a grid, 3 mm apart at least, each with a name of its own."""
    wide, high, gap = draw(sizes), draw(sizes), draw(st.floats(3, 12))
    columns, rows = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    return [
        Target(
            x * (wide + gap), y * (high + gap), x * (wide + gap) + wide, y * (high + gap) + high, name=y * columns + x
        )
        for y in range(rows)
        for x in range(columns)
    ]


@given(apart(), places, places)
def test_what_lies_under_the_finger_is_meant(targets: list[Target], x: float, y: float) -> None:
    hit = touch.under(targets, x, y)
    assume(hit)
    assert touch.aimed(targets, x, y) == hit


@given(apart(), places, places)
def test_nothing_further_than_six_millimetres_is_meant(targets: list[Target], x: float, y: float) -> None:
    meant = touch.aimed(targets, x, y)
    if meant:
        assert meant.distance(x, y) <= SNAP_MM
        assert all(meant.distance(x, y) <= other.distance(x, y) for other in targets)
    else:
        near = sorted(target.distance(x, y) for target in targets)
        assert near[0] > SNAP_MM or near[1] - near[0] < TIE_MM


@given(apart(), places, places)
def test_the_order_of_controls_that_do_not_overlap_does_not_matter(targets: list[Target], x: float, y: float) -> None:
    assert touch.aimed(targets, x, y) == touch.aimed(targets[::-1], x, y)


def test_the_middle_of_a_gap_presses_neither() -> None:
    assert touch.aimed([BUTTON, NEXT], 131.5, 115) is None
    assert touch.aimed([BUTTON, NEXT], 131.0, 115) == BUTTON


def test_two_lines_of_one_link_are_one_control() -> None:
    lines = [Target(0, 0, 40, 7, name=9), Target(0, 10, 20, 17, name=9)]
    assert touch.aimed(lines, 10, 8.5) == lines[0]


def test_what_lies_on_top_is_touched() -> None:
    cue = Target(90, 90, 140, 110, name=7)
    assert touch.under([BUTTON, cue], 110, 105) == cue


def strike(at: float, target: Target, dx: float = 0, dy: float = 0) -> Strike:
    return Strike(at, (target.left + target.right) / 2 + dx, (target.top + target.bottom) / 2 + dy, target)


def test_the_first_touch_is_never_an_echo() -> None:
    assert not touch.struck_twice(None, strike(0, BUTTON))


@given(st.floats(0, 0.499), st.floats(-15, 15), st.floats(-15, 15))
def test_the_same_control_within_half_a_second_is_an_echo(after: float, dx: float, dy: float) -> None:
    assert touch.struck_twice(strike(0, BUTTON), strike(after, BUTTON, dx, dy))


@given(st.floats(STRIKE_SECONDS, 60), st.sampled_from([BUTTON, NEXT, Q, W]))
def test_after_half_a_second_everything_is_meant(after: float, target: Target) -> None:
    assert not touch.struck_twice(strike(0, BUTTON), strike(after, target))


@given(st.floats(0, 0.499), st.floats(0, 25), st.floats(0, 2 * math.pi))
def test_another_control_is_meant_if_it_is_a_centimetre_away(after: float, far: float, turn: float) -> None:
    assume(abs(far - STRIKE_MM) > 0.001)
    first = Strike(0, 50, 50, BUTTON)
    now = Strike(after, 50 + far * math.cos(turn), 50 + far * math.sin(turn), NEXT)
    assert touch.struck_twice(first, now) == (far < STRIKE_MM)


@given(st.floats(0, 0.499))
def test_another_key_is_meant_at_once_and_the_same_one_is_not(after: float) -> None:
    assert not touch.struck_twice(strike(0, Q, dx=10), strike(after, W, dx=-10))
    assert touch.struck_twice(strike(0, Q), strike(after, Q))
    assert not touch.struck_twice(strike(0, Q), strike(after + 0.5, Q))


def test_a_key_just_above_a_button_does_not_excuse_an_echo_on_it() -> None:
    below = Target(0, 225, 22, 247, name=8)
    assert touch.struck_twice(strike(0, Q, dy=10), strike(0.2, below, dy=-10))


@given(st.floats(-3, 3), st.floats(-3, 3))
def test_a_hand_that_trembles_may_move_further(dx: float, dy: float) -> None:
    assert touch.still(dx, dy, steady=True)
    assert touch.still(dx, dy, steady=False) == (math.hypot(dx, dy) <= touch.STILL_MM)
