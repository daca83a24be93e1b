"""What happened, as shapes to draw: derived from a report, in which small numbers are already protected. No Qt."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal, get_args

from msgspec import Struct

from kiosk.content.library import Library
from kiosk.staff.counts import DayCount, Measure
from kiosk.staff.periods import Period, months_after, starts
from kiosk.staff.report import Report, Row, report_of, whole_periods
from kiosk.staff.small_numbers import Figure
from kiosk.toolkit.print_sections import door_of

Span = Literal["days", "weeks", "months", "quarters"]
SPANS: tuple[Span, ...] = get_args(Span)
MOST_ROWS = 8

_STEPS: dict[Span, Period] = {"days": "day", "weeks": "week", "months": "month", "quarters": "quarter"}
_NICE = (1, 2, 5)
_LINES = 4


class Bar(Struct, frozen=True):
    """One bar. `kind` and `value` are those of the figure; `share` of the longest bar is 0 where no length may show.

    `start` is the first day of its period, `title` the name of what was counted; `lang` and `size` of a guide.
    """

    kind: str
    value: int
    share: float
    start: str = ""
    title: str = ""
    lang: str = ""
    size: str = ""
    hue: str = "plain"
    icon: str = ""


class Lines(Struct, frozen=True):
    """The lines behind columns: the top of the chart, and the numbers at the lines, the lowest first."""

    top: int = 1
    at: tuple[int, ...] = (0, 1)


class UsageProps(Struct, frozen=True):
    """The whole screen. `empty` tells that nothing at all was counted in this time."""

    span: Span = "days"
    first: str = ""
    last: str = ""
    empty: bool = True
    visits: Bar = Bar("exact", 0, 0)
    pages: Bar = Bar("exact", 0, 0)
    guides: Bar = Bar("exact", 0, 0)
    no_result: Bar = Bar("exact", 0, 0)
    restarts: Bar = Bar("exact", 0, 0)
    columns: tuple[Bar, ...] = ()
    lines: Lines = Lines()
    opened: tuple[Bar, ...] = ()
    printed: tuple[Bar, ...] = ()
    troubles: tuple[Bar, ...] = ()


def days_of(span: Span, today: date) -> tuple[date, date]:
    """The days that a choice shows: two weeks, three months, a year or two years, in whole periods."""
    firsts = {
        "days": today - timedelta(days=13),
        "weeks": today - timedelta(weeks=12),
        "months": months_after(today, -11),
        "quarters": months_after(today, -21),
    }
    return whole_periods(firsts[span], today, _STEPS[span])


def report_for(counts: Iterable[DayCount], span: Span, today: date) -> Report:
    """The report of a choice; give it the counts of `days_of(span, today)`."""
    first, last = days_of(span, today)
    return report_of(counts, first, last, _STEPS[span])


def derive_usage(report: Report, span: Span, library: Library, lang: str) -> UsageProps:
    """Everything that the screen shows; no number that did not come out of `report`."""
    visits = report.chart("visits")
    days = [start.isoformat() for start in starts(report.first, report.last, report.period)]
    lines = _lines(max((figure.value for figure in visits.totals), default=0))
    columns = tuple(
        Bar(figure.kind, figure.value, _share(figure, lines.top), start=start)
        for start, figure in zip(days, visits.totals, strict=True)
    )
    totals: dict[Measure, Figure] = {chart.measure: chart.total for chart in report.charts}
    return UsageProps(
        span=span,
        first=report.first.isoformat(),
        last=report.last.isoformat(),
        empty=all(total == Figure("exact") for total in totals.values()),
        visits=_alone(totals["visits"]),
        pages=_alone(totals["pages"]),
        guides=_alone(totals["guides"]),
        no_result=_alone(totals["no-result"]),
        restarts=_alone(totals["restarts"]),
        columns=columns,
        lines=lines,
        opened=_bars(report.chart("pages").rows, library, lang),
        printed=_bars(report.chart("guides").rows, library, lang),
        troubles=_bars(report.chart("printer").rows, library, lang),
    )


def _alone(figure: Figure) -> Bar:
    return Bar(figure.kind, figure.value, 0)


def _bars(rows: tuple[Row, ...], library: Library, lang: str) -> tuple[Bar, ...]:
    shown = [row for row in rows if row.key.item][:MOST_ROWS]
    longest = max((row.total.value for row in shown), default=0)
    return tuple(_bar(row, longest, library, lang) for row in shown)


def _bar(row: Row, longest: int, library: Library, lang: str) -> Bar:
    item, figure = row.key.item, row.total
    card = library.card(lang, item)
    door = door_of(library, item)
    return Bar(
        figure.kind,
        figure.value,
        _share(figure, longest),
        title=card.title if card else item,
        lang=row.key.lang,
        size=row.key.size,
        hue=(card.hue if card and card.hue else door.hue if door else "plain"),
        icon=door.icon if door else "",
    )


def _share(figure: Figure, longest: int) -> float:
    """Only a number that is told may have a length: a bar would give the others away."""
    return figure.value / longest if longest and figure.kind in ("exact", "at-least") else 0.0


def _lines(largest: int) -> Lines:
    step, scale = 1, 1
    while step * _LINES < largest:
        step = next((nice * scale for nice in _NICE if nice * scale * _LINES >= largest), step)
        scale *= 10
    count = max(1, -(-largest // step))
    return Lines(step * count, tuple(step * number for number in range(count + 1)))
