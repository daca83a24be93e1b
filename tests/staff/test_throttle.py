"""Waits grow, and neither a restart nor a clock that is set back makes one shorter."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff.throttle import (
    LIMIT,
    Attempts,
    Reading,
    debt_after_restart,
    debt_after_try,
    left,
    wait_after,
)

FAILURES = st.integers(0, 40)
SECONDS = st.floats(0, 1e6)
WALL = st.floats(-1e9, 4e9)


@pytest.mark.parametrize(
    ("failures", "seconds"), [(0, 0), (2, 0), (3, 15), (4, 30), (5, 60), (8, 480), (9, 900), (10, 3600), (400, 3600)]
)
def test_the_waits(failures: int, seconds: float) -> None:
    assert wait_after(failures) == seconds


def test_waits_never_shrink_with_more_wrong_tries() -> None:
    assert all(wait_after(n) <= wait_after(after) for n, after in pairwise(range(2 * LIMIT)))


@given(FAILURES, WALL, WALL, SECONDS)
def test_within_one_run_the_wall_clock_does_not_matter(failures: int, wall: float, later: float, passed: float) -> None:
    debt = debt_after_try(Attempts(failures, wall), Reading(wall, 50.0))
    assert left(debt, Reading(later, 50.0 + passed)) == pytest.approx(max(0, wait_after(failures) - passed), abs=1e-6)


@given(FAILURES, WALL, SECONDS, SECONDS)
def test_a_clock_set_back_across_a_restart_gives_nothing_away(
    failures: int, wall: float, back: float, passed: float
) -> None:
    before = Attempts(failures, wall)
    debt = debt_after_restart(before, Reading(wall - back - 1, 3.0))
    assert left(debt, Reading(wall - back - 1, 3.0)) == wait_after(failures)
    assert left(debt, Reading(wall, 3.0 + passed)) == pytest.approx(max(0, wait_after(failures) - passed), abs=1e-6)


@given(FAILURES, WALL, WALL, st.floats(-1e3, 1e3))
def test_no_clock_makes_a_wait_longer_than_it_was(failures: int, wall: float, now: float, steady: float) -> None:
    debt = debt_after_restart(Attempts(failures, wall), Reading(now, steady))
    assert 0 <= left(debt, Reading(now, steady)) <= wait_after(failures)


@given(FAILURES, SECONDS, SECONDS)
def test_honest_time_counts_across_a_restart(failures: int, off: float, on: float) -> None:
    debt = debt_after_restart(Attempts(failures, 1e9), Reading(1e9 + off, 0.0))
    assert left(debt, Reading(1e9 + off + on, on)) == pytest.approx(max(0, wait_after(failures) - off - on), abs=1e-3)
