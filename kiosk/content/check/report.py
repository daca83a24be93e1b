"""`--report`: one line a page with what a reviewer asks first."""

from collections.abc import Iterator

from kiosk.content.check.context import Library, PageCase
from kiosk.content.check.reading import measure
from kiosk.content.check.run import read_case
from kiosk.content.readability import rule_of

_HEAD = (
    "page",
    "words",
    "reading",
    "facts",
    "sources",
    "reviewed by",
    "review due",
    "translation checked",
)


def report_lines(library: Library) -> Iterator[str]:
    """The table as lines of equal columns."""
    rows: list[tuple[str, ...]] = [_HEAD]
    for source in library.shelf.pages:
        case, _ = read_case(source, library)
        rows.append(_row(case, library) if case else (source.stat.path, *("",) * (len(_HEAD) - 2), "cannot be read"))
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _row(case: PageCase, library: Library) -> tuple[str, ...]:
    page = case.page
    facts = {ref.target for ref in case.draft.refs if ref.kind == "fact"}
    translation = "" if page.translation is None else page.translation.checked_by or "nobody yet"
    return (
        case.source.stat.path,
        str(page.words),
        _reading(case, library),
        str(len(facts)),
        str(len(page.sources)),
        page.review.clinician or "nobody yet",
        str(page.review.due or "no day"),
        translation,
    )


def _reading(case: PageCase, library: Library) -> str:
    rule = rule_of(case.source.lang)
    counts = measure(case, library)
    if rule is None or not counts.words:
        return "not measured"
    unit = "grade" if rule.lower_is_easier else rule.name
    return f"{unit} {rule.score(counts):.1f}"
