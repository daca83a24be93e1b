"""Counts as they may be shown and given away: one table for each measure, with small numbers protected."""

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from msgspec import Struct

from kiosk.staff.counts import MEASURES, DayCount, Key, Measure
from kiosk.staff.periods import Period, label, next_start, start_of, starts
from kiosk.staff.small_numbers import Figure, protect


class Row(Struct, frozen=True):
    """One thing that is counted, over all periods of the report, and its total."""

    key: Key
    figures: tuple[Figure, ...]
    total: Figure


class Chart(Struct, frozen=True):
    """One measure: a row for each page, guide or trouble (most first), and the totals by period and of all."""

    measure: Measure
    rows: tuple[Row, ...]
    totals: tuple[Figure, ...]
    total: Figure


class Report(Struct, frozen=True):
    """Whole periods from `first` to `last`. `labels` name the periods: 2026-11-26, 2026-W48, 2026-11, 2026-Q4."""

    period: Period
    first: date
    last: date
    labels: tuple[str, ...]
    charts: tuple[Chart, ...]

    def chart(self, measure: Measure) -> Chart:
        """The chart of one measure."""
        return next(chart for chart in self.charts if chart.measure == measure)


def whole_periods(first: date, last: date, period: Period) -> tuple[date, date]:
    """The days of all periods that these days touch."""
    return start_of(first, period), next_start(start_of(last, period), period) - timedelta(days=1)


def report_of(counts: Iterable[DayCount], first: date, last: date, period: Period) -> Report:
    """Add counts up by period. Give it the counts of `whole_periods(first, last, period)`."""
    first, last = whole_periods(first, last, period)
    places = {start: place for place, start in enumerate(starts(first, last, period))}
    sums: dict[Key, list[int]] = {}
    for count in counts:
        place = places.get(start_of(count.day, period))
        if place is not None:
            sums.setdefault(count.key, [0] * len(places))[place] += count.number
    charts = tuple(_chart(measure, sums, len(places)) for measure in MEASURES)
    return Report(period, first, last, tuple(label(start, period) for start in places), charts)


def csv_of(report: Report) -> str:
    """The report as CSV with a header; empty `item` means all of the measure together."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(("period", "measure", "item", "language", "size", "count"))
    for chart in report.charts:
        for place, name in enumerate(report.labels):
            for key, figures in _lines(chart):
                writer.writerow((name, key.measure, key.item, key.lang, key.size, figures[place].text))
    return out.getvalue()


def plain_of(report: Report) -> dict[str, object]:
    """The report as plain values for JSON; figures as their text."""
    return {
        "period": report.period,
        "from": report.first.isoformat(),
        "to": report.last.isoformat(),
        "labels": list(report.labels),
        "measures": {
            chart.measure: {
                "total": chart.total.text,
                "counts": [figure.text for figure in chart.totals],
                "items": [
                    {
                        "item": row.key.item,
                        "language": row.key.lang,
                        "size": row.key.size,
                        "total": row.total.text,
                        "counts": [figure.text for figure in row.figures],
                    }
                    for row in chart.rows
                    if row.key.item
                ],
            }
            for chart in report.charts
        },
    }


def _lines(chart: Chart) -> Iterator[tuple[Key, tuple[Figure, ...]]]:
    yield Key(chart.measure), chart.totals
    yield from ((row.key, row.figures) for row in chart.rows if row.key.item)


def _chart(measure: Measure, sums: dict[Key, list[int]], width: int) -> Chart:
    keys = sorted((key for key in sums if key.measure == measure), key=lambda key: (-sum(sums[key]), key))
    table = protect([sums[key] for key in keys] or [[0] * width])
    rows = tuple(Row(key, table.rows[place], table.row_totals[place]) for place, key in enumerate(keys))
    return Chart(measure, _without_order_of_few(rows), table.column_totals, table.total)


def _without_order_of_few(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Rows by what may be known of them: the order must not tell which "<5" is larger."""
    return tuple(sorted(rows, key=lambda row: (-row.total.value, row.total.kind, row.key)))
