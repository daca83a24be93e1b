"""Counts as charts and files, and `kiosk stats`."""

import csv
import io
import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.cli import run
from kiosk.staff.counts import Counts, DayCount, GuidePrinted, Key, PageOpened, VisitBegan
from kiosk.staff.report import csv_of, plain_of, report_of

FIRST = date(2026, 10, 5)
PAGE = "science/what-is-myeloma"


def some_counts() -> list[DayCount]:
    days = [FIRST + timedelta(days=number) for number in range(50)]
    return [
        *(DayCount(day, Key("visits"), 6) for day in days),
        *(DayCount(day, Key("pages", PAGE), 9) for day in days),
        DayCount(FIRST, Key("pages", "science/rare"), 2),
        DayCount(FIRST, Key("guides", "toolkit/sheet-01", "es", "large"), 7),
    ]


def test_weeks_and_months_add_up_from_whole_periods() -> None:
    report = report_of(some_counts(), FIRST, date(2026, 11, 23), "month")
    assert (report.first, report.last) == (date(2026, 10, 1), date(2026, 11, 30))
    assert report.labels == ("2026-10", "2026-11")
    visits = report.chart("visits")
    assert [figure.text for figure in visits.totals] == [str(27 * 6), str(23 * 6)]
    assert visits.total.text == "300"
    weeks = report_of(some_counts(), FIRST, date(2026, 11, 23), "week")
    assert len(weeks.labels) == 8
    assert [figure.text for figure in weeks.chart("visits").totals] == ["42"] * 7 + ["6"]


def test_small_numbers_are_kept_back_in_every_form() -> None:
    report = report_of(some_counts(), FIRST, date(2026, 11, 23), "month")
    rows = {row.key.item: [figure.text for figure in row.figures] for row in report.chart("pages").rows}
    assert rows["science/rare"] == ["<5", "0"]
    assert rows[PAGE][0] != str(27 * 9), "with the month's total it would give the small number away"
    lines = list(csv.DictReader(io.StringIO(csv_of(report))))
    assert {line["count"] for line in lines if line["item"] == "science/rare"} == {"<5", "0"}
    guide = next(line for line in lines if line["language"])
    assert (guide["period"], guide["item"], guide["language"], guide["size"], guide["count"]) == (
        "2026-10",
        "toolkit/sheet-01",
        "es",
        "large",
        "7",
    )
    assert json.loads(json.dumps(plain_of(report)))["from"] == "2026-10-01"


def test_rows_with_small_numbers_do_not_stand_in_the_order_of_their_size() -> None:
    counts = [DayCount(FIRST, Key("pages", f"science/{name}"), number) for name, number in (("a", 1), ("b", 4))]
    rows = report_of(counts, FIRST, FIRST, "day").chart("pages").rows
    assert [row.key.item for row in rows] == ["science/a", "science/b"]


def test_a_quiet_time_is_all_zeros() -> None:
    report = report_of([], FIRST, FIRST, "quarter")
    assert report.chart("visits").total.text == "0"
    assert report.chart("pages").rows == ()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    counts = Counts(tmp_path, lambda: date(2026, 11, 26))
    for _ in range(8):
        counts.note(VisitBegan())
        counts.note(PageOpened(PAGE))
    counts.note(GuidePrinted("toolkit/sheet-01", "en", "normal", 2))
    counts.close()
    return tmp_path


def test_stats_prints_a_table(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["stats", "--data", str(data), "--from", "2026-11-01", "--to", "2026-11-30"]) == 0
    said = capsys.readouterr()
    assert "visits: 8" in said.out
    assert "guides: <5" in said.out
    assert PAGE in said.out
    assert '"<5" is 1 to 4' in said.err


def test_stats_prints_csv_and_json(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    days = ["--from", "2026-11-26", "--to", "2026-11-26", "--by", "week"]
    assert run(["stats", "--data", str(data), "--csv", *days]) == 0
    lines = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert lines[0] == {
        "period": "2026-W48",
        "measure": "visits",
        "item": "",
        "language": "",
        "size": "",
        "count": "8",
    }
    assert run(["stats", "--data", str(data), "--json", *days]) == 0
    assert json.loads(capsys.readouterr().out)["measures"]["visits"]["counts"] == ["8"]


def test_stats_of_a_new_kiosk_is_empty_and_makes_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["stats", "--data", str(tmp_path)]) == 0
    said = capsys.readouterr().out
    assert "visits: 0" in said
    assert len(said.splitlines()) < 25
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "options",
    [["--from", "2026-12-01", "--to", "2026-11-01"], ["--from", "yesterday"], ["--csv", "--json"], ["--by", "hour"]],
)
def test_stats_says_what_it_does_not_understand(
    tmp_path: Path, options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["stats", "--data", str(tmp_path), *options]) == 2
    assert capsys.readouterr().err
