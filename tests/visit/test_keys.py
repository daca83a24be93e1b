"""A key that is held, or struck twice, counts as the rules for hands say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.keys import REPEAT_SECONDS, STRIKE_SECONDS, Stroke, repeats, struck_twice

ENTER, DOWN = 1, 2
TIMES = st.floats(0, 10_000)


def test_the_figures_are_those_of_the_standards() -> None:
    assert REPEAT_SECONDS >= 2
    assert STRIKE_SECONDS >= 0.5


@pytest.mark.parametrize(("key", "after", "counts"), [(DOWN, 1.9, False), (DOWN, 2.0, True), (ENTER, 9.0, False)])
def test_a_held_key_repeats_after_two_seconds_and_one_that_acts_never(key: int, after: float, counts: bool) -> None:  # noqa: FBT001
    assert repeats(Stroke(key, 10, 10), key, 10 + after, acts=key == ENTER) is counts


@given(TIMES, TIMES)
def test_another_key_is_no_echo_and_never_repeats_the_first(at: float, now: float) -> None:
    last = Stroke(DOWN, at, at)
    assert not struck_twice(last, ENTER, now)
    assert not repeats(last, ENTER, now, acts=False)


@given(TIMES, st.floats(0, 5), st.floats(0, 5))
def test_an_echo_counts_from_when_the_key_was_lifted(down: float, held: float, pause: float) -> None:
    last = Stroke(ENTER, down, down + held)
    now = last.seen + pause
    assert struck_twice(last, ENTER, now) is (now - last.seen < STRIKE_SECONDS)
