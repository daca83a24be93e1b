"""A visit that nobody touches any more ends by itself, after a warning that can be answered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.idle import IDLE_SECONDS, WARNING_SECONDS, Idle, IdleRule, idle

RULE = IdleRule()


@pytest.mark.parametrize(
    ("quiet", "phase", "left"),
    [
        (0, "here", 0),
        (179.9, "here", 0),
        (180, "warning", 30),
        (200, "warning", 10),
        (209.9, "warning", 1),
        (210, "gone", 0),
        (99_999, "gone", 0),
    ],
)
def test_the_warning_comes_after_three_minutes_and_stays_for_half_a_minute(quiet: float, phase: str, left: int) -> None:
    found = idle(RULE, quiet, visiting=True)
    assert (found.phase, found.left) == (phase, left)


def test_nobody_is_warned_on_the_first_screen() -> None:
    assert idle(RULE, 10_000, visiting=False) == Idle()


def test_a_window_at_home_never_ends_a_visit() -> None:
    assert idle(IdleRule(idle=0), 10_000, visiting=True) == Idle()


def test_there_are_at_least_twenty_seconds_to_answer() -> None:
    assert WARNING_SECONDS >= 20
    assert IDLE_SECONDS >= 100


@given(st.floats(0, 5_000), st.integers(60, 1800), st.integers(20, 60))
def test_the_bar_only_empties_and_digits_never_reach_zero(quiet: float, wait: int, warning: int) -> None:
    rule = IdleRule(wait, warning)
    now, later = idle(rule, quiet, visiting=True), idle(rule, quiet + 1, visiting=True)
    if now.phase == "warning":
        assert 0 < now.share <= 1
        assert 1 <= now.left <= warning
    if (now.phase, later.phase) == ("warning", "warning"):
        assert later.share < now.share
