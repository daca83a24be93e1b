"""The report of a time as one page of PDF, made of what the screen shows. No Qt; takes up to half a second."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from kiosk.toolkit.options import PrintOptions
from kiosk.toolkit.typesetter import Typesetter
from kiosk.toolkit.usage_report import Tallied, UsageFigures, usage_document
from kiosk.ui.staff.usage import Bar, UsageProps


def usage_pdf(props: UsageProps, clinic: str, lang: str, today: date, assets: Path) -> bytes:
    """Set the page. Raises TypesettingError."""
    document = usage_document(figures_of(props), clinic, lang, PrintOptions((lang,)), today)
    return Typesetter(assets).typeset(document).pdf


def figures_of(props: UsageProps) -> UsageFigures:
    """What the screen shows, as the paper wants it."""
    totals = {
        "usage_visits": props.visits,
        "usage_pages": props.pages,
        "usage_guides": props.guides,
        "usage_no_result": props.no_result,
        "usage_restarts": props.restarts,
    }

    def named(bars: Iterable[Bar]) -> tuple[Tallied, ...]:
        return tuple(
            Tallied(
                bar.kind,
                bar.value,
                ", ".join(part for part in (bar.title, bar.lang.replace("_", " + "), _size(bar.size)) if part),
            )
            for bar in bars
        )

    def _size(size: str) -> str:
        return {"normal": "14 pt", "large": "18 pt"}.get(size, "")

    return UsageFigures(
        step=props.span,
        first=date.fromisoformat(props.first),
        last=date.fromisoformat(props.last),
        totals=tuple(Tallied(bar.kind, bar.value, name) for name, bar in totals.items()),
        visits=tuple(Tallied(bar.kind, bar.value, bar.start) for bar in props.columns),
        opened=named(props.opened),
        printed=named(props.printed),
        troubles=named(props.troubles),
    )
