"""Daily counts: how often, and nothing about who or when."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff import counts as counts_module
from kiosk.staff.counts import (
    Counts,
    DayCount,
    GuidePrinted,
    Key,
    PageOpened,
    PrinterTrouble,
    Restarted,
    SearchedInVain,
    VisitBegan,
)
from kiosk.staff.periods import Period, label, months_after, next_start, oldest_kept, start_of, starts
from tests.staff.helpers import without_rights

TODAY = date(2026, 11, 26)
DAYS = st.dates(date(2001, 1, 1), date(2090, 12, 31))
PERIODS = st.sampled_from(["day", "week", "month", "quarter"])


class Calendar:
    def __init__(self, day: date = TODAY) -> None:
        self.day = day

    def __call__(self) -> date:
        return self.day


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def counts(tmp_path: Path, calendar: Calendar) -> Counts:
    return Counts(tmp_path, calendar)


def test_events_add_up_by_day(counts: Counts, calendar: Calendar) -> None:
    for event in (
        VisitBegan(),
        PageOpened("science/tests-and-numbers"),
        PageOpened("science/tests-and-numbers"),
        GuidePrinted("toolkit/sheet-09-when-to-call", "en_es", "large", 3),
        SearchedInVain(),
        PrinterTrouble("paper-out"),
        Restarted(),
    ):
        counts.note(event)
    assert counts.flush()
    calendar.day += timedelta(days=1)
    counts.note(VisitBegan())
    counts.note(VisitBegan())
    assert counts.flush()
    found = {(count.day.day, count.key): count.number for count in counts.between(TODAY, calendar.day)}
    assert found == {
        (26, Key("visits")): 1,
        (26, Key("pages", "science/tests-and-numbers")): 2,
        (26, Key("guides", "toolkit/sheet-09-when-to-call", "en_es", "large")): 3,
        (26, Key("no-result")): 1,
        (26, Key("printer", "paper-out")): 1,
        (26, Key("restarts")): 1,
        (27, Key("visits")): 2,
    }
    assert counts.between(TODAY, TODAY) == tuple(sorted(counts.between(TODAY, TODAY), key=lambda count: count.key))


def test_several_writes_of_a_day_add_up_and_survive_a_new_start(tmp_path: Path, calendar: Calendar) -> None:
    for _ in range(3):
        counts = Counts(tmp_path, calendar)
        counts.note(VisitBegan())
        counts.note(VisitBegan())
        counts.close()
    assert Counts(tmp_path, calendar).between(TODAY, TODAY) == (DayCount(TODAY, Key("visits"), 6),)


@pytest.mark.parametrize(
    "event",
    [
        PageOpened("my name is Ann"),
        PageOpened("science/x\n"),
        PageOpened("a/b/c"),
        PrinterTrouble("Ann's printer"),
        GuidePrinted("toolkit/x", "en es", "normal"),
        GuidePrinted("toolkit/x", "en", "normal", 0),
    ],
)
def test_only_ids_are_counted_never_words(counts: Counts, tmp_path: Path, event: PageOpened) -> None:
    counts.note(event)
    counts.note(VisitBegan())
    counts.close()
    assert [count.key for count in counts.between(TODAY, TODAY)] == [Key("visits")]
    assert b"Ann" not in b"".join(file.read_bytes() for file in tmp_path.iterdir())


def test_nothing_finer_than_a_day_is_kept(counts: Counts, tmp_path: Path) -> None:
    for page in ("science/a", "science/b", "science/a"):
        counts.note(PageOpened(page))
        counts.flush()
        assert (tmp_path / "counts.sqlite-wal").stat().st_size == 0, "the log would tell the order of pages"
    counts.close()
    with closing(sqlite3.connect(tmp_path / "counts.sqlite")) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(counts)")]
        days = {row[0] for row in connection.execute("SELECT day FROM counts")}
    assert columns == ["day", "measure", "item", "lang", "size", "number"]
    assert days == {"2026-11-26"}


def test_twenty_four_months_are_kept(counts: Counts, calendar: Calendar) -> None:
    calendar.day = date(2024, 10, 31)
    counts.note(VisitBegan())
    counts.flush()
    calendar.day = date(2024, 11, 1)
    counts.note(VisitBegan())
    counts.flush()
    calendar.day = date(2026, 11, 30)
    counts.note(VisitBegan())
    counts.flush()
    assert [count.day for count in counts.between(date(2000, 1, 1), calendar.day)] == [
        date(2024, 11, 1),
        date(2026, 11, 30),
    ]


def test_a_full_or_locked_disk_keeps_the_counts_in_memory(tmp_path: Path, calendar: Calendar) -> None:
    counts = Counts(tmp_path / "data", calendar)
    counts.note(VisitBegan())
    counts.close()
    counts.note(VisitBegan())
    with without_rights(tmp_path / "data"):
        assert not counts.flush()
        counts.note(VisitBegan())
    assert counts.flush()
    assert counts.between(TODAY, TODAY) == (DayCount(TODAY, Key("visits"), 3),)


def test_memory_stays_small_when_nothing_can_be_written(
    counts: Counts, calendar: Calendar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counts_module, "_MOST_WAITING", 10)
    for number in range(100):
        counts.note(PageOpened(f"science/{number}"))
        counts.note(PageOpened("science/0"))
    counts.flush()
    found = counts.between(calendar.day, calendar.day)
    assert len(found) == 10
    assert max(count.number for count in found) == 101


@pytest.mark.parametrize(
    ("period", "start", "name"),
    [
        ("day", "2026-11-26", "2026-11-26"),
        ("week", "2026-11-23", "2026-W48"),
        ("month", "2026-11-01", "2026-11"),
        ("quarter", "2026-10-01", "2026-Q4"),
    ],
)
def test_periods(period: Period, start: str, name: str) -> None:
    assert start_of(TODAY, period).isoformat() == start
    assert label(start_of(TODAY, period), period) == name


def test_the_first_days_of_january_belong_to_the_week_they_are_in() -> None:
    assert label(start_of(date(2027, 1, 1), "week"), "week") == "2026-W53"


@given(DAYS, DAYS, PERIODS)
def test_periods_cover_all_days_once(one: date, other: date, period: Period) -> None:
    first, last = min(one, other), min(max(one, other), min(one, other) + timedelta(days=400))
    found = list(starts(first, last, period))
    assert found[0] <= first
    assert found[-1] <= last < next_start(found[-1], period)
    assert all(next_start(before, period) == after for before, after in pairwise(found))
    assert len({label(start, period) for start in found}) == len(found)


@given(DAYS, st.integers(-300, 300))
def test_months_go_back_and_forth(day: date, months: int) -> None:
    assert months_after(months_after(day, months), -months) == day.replace(day=1)
    assert oldest_kept(day) <= day.replace(day=1)
