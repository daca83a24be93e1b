"""Runs every gate over a content folder and gathers all problems at once."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import groupby
from pathlib import Path

from msgspec import Struct

from kiosk.content import budget
from kiosk.content.check import alt, length, links, numbers, reading, review, structure, translation
from kiosk.content.check.context import Library, PageCase
from kiosk.content.check.names import WAIVABLE
from kiosk.content.files import OWN, read_text
from kiosk.content.guard import parse_within_budget
from kiosk.content.load import load_shelf
from kiosk.content.own import OWN_NAME
from kiosk.content.problems import Problem, ProblemList, in_order
from kiosk.content.shelf import PageFile
from kiosk.content.targets import targets_of

ListGate = Callable[[Library], Iterator[Problem]]
PageGate = Callable[[PageCase, Library], Iterator[Problem]]

_LIST_GATES: tuple[ListGate, ...] = (
    structure.check_lists,
    links.check_lists,
    numbers.check_lists,
    length.check_lists,
    alt.check_lists,
    translation.check_lists,
)
_PAGE_GATES: tuple[PageGate, ...] = (
    structure.check_page,
    links.check_page,
    numbers.check_page,
    reading.check_page,
    length.check_page,
    alt.check_page,
    review.check_page,
    translation.check_evidence,
)


class CheckResult(Struct, frozen=True):
    """All problems by file and line, and the pages that library.yaml lists as missing."""

    problems: tuple[Problem, ...]
    missing: tuple[str, ...]


def open_folder(root: Path, today: date, own: Path | None = None) -> Library:
    """Read what all pages of a content folder, and of the clinic's own beside it, share.

    Raises ContentError if there is no library in it.
    """
    shelf = load_shelf(root.resolve(), own)
    return Library(shelf, targets_of(shelf), {fact.id: fact for fact in shelf.facts}, today)


def check_library(library: Library, *, only_own: bool = False) -> CheckResult:
    """Run all gates; with `only_own`, tell only the problems of the clinic's own files, and read only those."""
    problems = list(library.shelf.problems)
    for gate in _LIST_GATES:
        problems += gate(library)
    missing, unlisted = translation.missing_pages(library)
    problems += unlisted
    for page_id, sources in groupby(library.shelf.pages, key=lambda page: page.id):
        if only_own and not page_id.partition("/")[2].startswith(OWN_NAME):
            continue
        cases: dict[str, PageCase] = {}
        for source in sources:
            case, found = read_case(source, library)
            problems += found
            if case:
                cases[source.lang] = case
        for case in cases.values():
            problems += _check_case(case, library)
        problems += translation.check_group(cases, page_id, library)
    if only_own:
        problems = [problem for problem in problems if problem.file.startswith(OWN)]
    return CheckResult(in_order(problems), missing)


def read_case(source: PageFile, library: Library) -> tuple[PageCase | None, list[Problem]]:
    """Read and parse one page; the problems of doing so stand beside it."""
    problems = ProblemList(source.stat.path)
    text = read_text(library.shelf.file_of(source.stat), source.stat, budget.PAGE_BYTES, problems)
    if text is None:
        return None, problems.items
    draft = parse_within_budget(text, source.stat.path, source.lang, source.id)
    case = PageCase(source, draft, draft.page) if draft.page else None
    return case, [*problems.items, *draft.problems]


def _check_case(case: PageCase, library: Library) -> Iterator[Problem]:
    waived = WAIVABLE & case.page.exceptions.keys()
    for gate in _PAGE_GATES:
        yield from (problem for problem in gate(case, library) if problem.gate not in waived)
