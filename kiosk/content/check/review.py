"""Gate `review`: each page says who checked it and when it must be checked again, and invents nothing."""

from collections.abc import Iterator
from datetime import date, timedelta

from kiosk.content.check.context import Library, PageCase
from kiosk.content.problems import Problem

GATE = "review"

_DAYS_A_MONTH = 31


def check_page(case: PageCase, library: Library) -> Iterator[Problem]:
    """The review state of one page."""
    line = case.front_line("review")
    if "review" not in case.draft.front_lines:
        yield case.problem(
            1,
            GATE,
            "the review state is missing",
            "Add `review: {clinician: null, on: null, due: YEAR-MONTH-DAY}`.",
        )
        return
    review = case.page.review
    yield from _due(case, library, line)
    if (review.clinician is None) != (review.on is None):
        yield case.problem(line, GATE, "a reviewer and the day of the review go together", "Give both, or neither.")
    elif review.clinician is not None and not review.clinician.strip():
        yield case.problem(line, GATE, "the reviewer has no name", "Write the name, or `clinician: null`.")
    if review.on and review.on > library.today:
        yield case.problem(line, GATE, "the day of the review is in the future", "Write the day it was done.")
    yield from _written(case, library.today)


def _due(case: PageCase, library: Library, line: int) -> Iterator[Problem]:
    due = case.page.review.due
    months = library.shelf.manifest.review_months
    begin = case.page.review.on or case.page.written
    if due is None:
        yield case.problem(line, GATE, "the day of the next review is missing", "Add `due: YEAR-MONTH-DAY`.")
    elif due < library.today:
        yield case.problem(
            line,
            GATE,
            f"the review was due on {due}",
            "Have the page checked, and set the next day.",
        )
    elif begin and due > begin + timedelta(days=_DAYS_A_MONTH * months):
        yield case.problem(
            line,
            GATE,
            f"the next review is more than {months} months away",
            f"Set `due` within {months} months.",
        )


def _written(case: PageCase, today: date) -> Iterator[Problem]:
    written = case.page.written
    if written is None:
        yield case.problem(1, GATE, "the day the page was written is missing", "Add `written: YEAR-MONTH-DAY`.")
    elif written > today:
        line = case.front_line("written")
        yield case.problem(line, GATE, "the day the page was written is in the future", "Write the real day.")
