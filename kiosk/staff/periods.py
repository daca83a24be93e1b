"""Days, weeks, months and quarters: pure functions of dates."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal, assert_never

Period = Literal["day", "week", "month", "quarter"]

#: How long counts are kept.
KEPT_MONTHS = 24

_MONTHS = 12
_QUARTER = 3


def start_of(day: date, period: Period) -> date:
    """The first day of the period around `day`; weeks begin on Monday."""
    match period:
        case "day":
            return day
        case "week":
            return day - timedelta(days=day.weekday())
        case "month":
            return day.replace(day=1)
        case "quarter":
            return day.replace(month=day.month - (day.month - 1) % _QUARTER, day=1)
    assert_never(period)


def next_start(start: date, period: Period) -> date:
    """The first day of the period after the one that begins on `start`."""
    match period:
        case "day":
            return start + timedelta(days=1)
        case "week":
            return start + timedelta(days=7)
        case "month":
            return months_after(start, 1)
        case "quarter":
            return months_after(start, _QUARTER)
    assert_never(period)


def starts(first: date, last: date, period: Period) -> Iterator[date]:
    """The first day of each period from the one around `first` to the one around `last`."""
    start = start_of(first, period)
    while start <= last:
        yield start
        start = next_start(start, period)


def label(start: date, period: Period) -> str:
    """A short name that sorts: 2026-11-26, 2026-W48, 2026-11 or 2026-Q4."""
    match period:
        case "day":
            return start.isoformat()
        case "week":
            year, week, _ = start.isocalendar()
            return f"{year}-W{week:02}"
        case "month":
            return f"{start:%Y-%m}"
        case "quarter":
            return f"{start.year}-Q{(start.month - 1) // _QUARTER + 1}"
    assert_never(period)


def months_after(day: date, months: int) -> date:
    """The first day of the month that is so many months after the one of `day` (before, if negative)."""
    count = day.year * _MONTHS + day.month - 1 + months
    return date(count // _MONTHS, count % _MONTHS + 1, 1)


def oldest_kept(today: date) -> date:
    """The first day whose counts are still kept."""
    return months_after(today, -KEPT_MONTHS)
