"""What happened, derived: only numbers that may be told, and bars that tell no more than they do."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.library import Library
from kiosk.staff.counts import DayCount, Key
from kiosk.toolkit.typesetter import count_pages
from kiosk.ui.staff.usage import SPANS, Bar, Span, days_of, derive_usage, report_for
from kiosk.ui.staff.usage_paper import usage_pdf

TODAY = date(2026, 12, 1)
PAGE = "science/what-is-myeloma"


def counted(*numbers: int, key: Key | None = None) -> tuple[DayCount, ...]:
    """So many a day, the last of them today."""
    days = [TODAY - timedelta(days=back) for back in range(len(numbers))][::-1]
    return tuple(
        DayCount(day, key or Key("visits"), number) for day, number in zip(days, numbers, strict=True) if number
    )


@pytest.mark.parametrize(("span", "columns"), [("days", 14), ("weeks", 13), ("months", 12), ("quarters", 8)])
def test_each_choice_has_its_columns(library: Library, span: Span, columns: int) -> None:
    props = derive_usage(report_for((), span, TODAY), span, library, "en")
    assert len(props.columns) == columns
    assert props.empty
    first, last = days_of(span, TODAY)
    assert first <= TODAY <= last


def test_a_column_is_as_high_as_its_number(library: Library) -> None:
    props = derive_usage(report_for(counted(10, 40, 20), "days", TODAY), "days", library, "en")
    shares = [bar.share for bar in props.columns[-3:]]
    assert shares == [0.25, 1.0, 0.5]
    assert (props.lines.top, props.lines.at) == (40, (0, 10, 20, 30, 40))
    assert not props.empty


def test_few_have_no_length_and_no_number(library: Library) -> None:
    props = derive_usage(report_for(counted(10, 3, 20, 1), "days", TODAY), "days", library, "en")
    few = [bar for bar in props.columns if bar.kind == "few"]
    assert few
    assert all((bar.value, bar.share) == (0, 0.0) for bar in few)
    assert props.visits.kind != "exact" or props.visits.value != 34 - 4


def test_pages_and_guides_carry_their_titles_and_doors(library: Library) -> None:
    guide = library.handouts("en")[0]
    counts = (
        *counted(30, key=Key("pages", PAGE)),
        *counted(9, key=Key("pages", "science/gone-since")),
        *counted(12, key=Key("guides", guide.id, "en_es", "large")),
    )
    props = derive_usage(report_for(counts, "days", TODAY), "days", library, "es")
    assert [bar.title for bar in props.opened] == [library.page("es", PAGE).title, "science/gone-since"]
    assert props.opened[0].hue == "science"
    assert [(bar.lang, bar.size, bar.share) for bar in props.printed] == [("en_es", "large", 1.0)]


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("span", SPANS)
def test_the_report_is_one_tagged_page(library: Library, span: Span, lang: str) -> None:
    pages = library.screen_ids("en")[:9]
    counts = [
        DayCount(TODAY - timedelta(days=back), key, number)
        for back in range(0, 600, 2)
        for key, number in (
            (Key("visits"), 20 + back % 7),
            *((Key("pages", page), 6 + place) for place, page in enumerate(pages)),
            (Key("guides", library.handouts("en")[back % 7].id, "en_es", "large"), 6),
            (Key("printer", "paper-out"), 7),
        )
    ]
    props = derive_usage(report_for(counts, span, TODAY), span, library, lang)
    pdf = usage_pdf(props, "Example Clinic", lang, TODAY, paths.assets_dir())
    assert count_pages(pdf) == 1
    assert b"pdfuaid:part" in pdf or b"pdfuaid" in pdf


def test_nothing_counted_makes_a_page_too(library: Library, tmp_path: Path) -> None:
    props = derive_usage(report_for((), "days", TODAY), "days", library, "en")
    (tmp_path / "report.pdf").write_bytes(usage_pdf(props, "", "en", TODAY, paths.assets_dir()))
    assert props.visits == Bar("exact", 0, 0)
