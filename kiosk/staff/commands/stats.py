"""`kiosk stats`: the counts of this kiosk, with small numbers protected."""

from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec

from kiosk import paths
from kiosk.content.commands import say
from kiosk.errors import UsageError
from kiosk.staff.counts import Counts
from kiosk.staff.periods import oldest_kept
from kiosk.staff.report import Report, csv_of, plain_of, report_of, whole_periods

_NOTE = '"<5" is 1 to 4; "…" is left out, and "12+" is at least 12, so that no "<5" can be worked out.'


def run(options: Namespace) -> int:
    """Print the counts; exit code 0 also when there are none."""
    data = paths.data_dir(options.data)
    today = datetime.now(UTC).astimezone().date()
    first, last = options.first or oldest_kept(today), options.last or today
    if first > last:
        raise UsageError(f"The first day ({first}) is after the last one ({last}). Change --from or --to.")
    report = _report(data_first=first, last=last, options=options, today=today, data=data)
    if options.csv:
        say.result(csv_of(report).replace("\r\n", "\n").rstrip("\n"))
    elif options.json:
        say.result(msgspec.json.format(msgspec.json.encode(plain_of(report)), indent=1).decode())
    else:
        for line in _table(report):
            say.result(line)
        say.note(_NOTE)
    return 0


def _report(*, data_first: date, last: date, options: Namespace, today: date, data: Path) -> Report:
    whole = whole_periods(data_first, last, options.by)
    counts = Counts(data, lambda: today)
    try:
        found = counts.between(*whole) if (data / "counts.sqlite").exists() else ()
    finally:
        counts.close()
    if not options.first:
        data_first = found[0].day if found else last
    return report_of(found, data_first, last, options.by)


def _table(report: Report) -> Iterator[str]:
    yield f"{report.first} to {report.last}, by {report.period}"
    for chart in report.charts:
        yield ""
        yield f"{chart.measure}: {chart.total.text}"
        shown = zip(report.labels, chart.totals, strict=True)
        yield "  " + "  ".join(f"{label} {figure.text}" for label, figure in shown)
        for row in chart.rows:
            if row.key.item:
                name = " ".join(part for part in (row.key.item, row.key.lang, row.key.size) if part)
                yield f"  {row.total.text:>6}  {name}"
