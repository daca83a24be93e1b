"""Runs every gate over a content folder and gathers all problems at once."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import groupby
from pathlib import Path

from kiosk.content import budget
from kiosk.content.check import links
from kiosk.content.check.context import Library, PageCase
from kiosk.content.files import read_text
from kiosk.content.guard import parse_within_budget
from kiosk.content.load import load_shelf
from kiosk.content.problems import Problem, ProblemList, in_order
from kiosk.content.shelf import PageFile
from kiosk.content.targets import targets_of

ListGate = Callable[[Library], Iterator[Problem]]
PageGate = Callable[[PageCase, Library], Iterator[Problem]]

_LIST_GATES: tuple[ListGate, ...] = (links.check_lists,)
_PAGE_GATES: tuple[PageGate, ...] = (links.check_page,)


def check_folder(root: Path, today: date) -> tuple[Problem, ...]:
    """All problems of a content folder, by file and line. Raises ContentError if there is no library in it."""
    shelf = load_shelf(root.resolve())
    library = Library(shelf, targets_of(shelf), {fact.id: fact for fact in shelf.facts}, today)
    problems = list(shelf.problems)
    for list_gate in _LIST_GATES:
        problems += list_gate(library)
    for _, group in groupby(shelf.pages, key=lambda page: page.id):
        problems += _check_page(list(group), library)
    return in_order(problems)


def _check_page(sources: list[PageFile], library: Library) -> Iterator[Problem]:
    """One page in all its languages; it is forgotten before the next is read."""
    for source in sources:
        problems = ProblemList(source.stat.path)
        text = read_text(library.shelf.root, source.stat, budget.PAGE_BYTES, problems)
        yield from problems.items
        if text is None:
            continue
        draft = parse_within_budget(text, source.stat.path, source.lang, source.id)
        yield from draft.problems
        if draft.page is None:
            continue
        case = PageCase(source, draft, draft.page)
        for gate in _PAGE_GATES:
            yield from gate(case, library)
