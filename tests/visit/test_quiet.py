"""The screen rests when nobody is there, and in the hours and on the days when the clinic is closed."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.quiet import QuietHours, light, resting

NIGHT = QuietHours(time(19), time(6, 30), (date(2026, 12, 25),), "off")
LUNCH = QuietHours(time(12), time(13), light="dim")


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-12-01T18:59", "normal"),
        ("2026-12-01T19:00", "off"),
        ("2026-12-02T00:00", "off"),
        ("2026-12-02T06:29", "off"),
        ("2026-12-02T06:30", "normal"),
        ("2026-12-25T12:00", "off"),
        ("2026-12-26T12:00", "normal"),
    ],
)
def test_a_night_runs_past_midnight_and_a_holiday_all_day(moment: str, expected: str) -> None:
    assert light(NIGHT, datetime.fromisoformat(moment)) == expected


@given(st.datetimes())
def test_hours_within_a_day(moment: datetime) -> None:
    assert (light(LUNCH, moment) == "dim") == (time(12) <= moment.time() < time(13))


@given(st.datetimes(), st.times())
def test_equal_times_are_never_quiet(moment: datetime, at: time) -> None:
    assert light(QuietHours(at, at), moment) == "normal"


@given(st.floats(0, 10_000))
def test_nobody_who_is_here_sees_the_screen_sleep(seconds: float) -> None:
    assert not resting(seconds, "off", visiting=True)
    assert not resting(seconds, "normal", visiting=False, rest=0)


@given(st.floats(0, 10_000))
def test_the_first_screen_sleeps_after_a_minute_and_sooner_at_night(seconds: float) -> None:
    assert resting(seconds, "normal", visiting=False) == (seconds >= 60)
    assert resting(seconds, "off", visiting=False) == (seconds >= 6)
