"""Gate `links`: what pages and lists point at exists."""

from collections.abc import Iterator

from kiosk.content.check.context import Library, PageCase
from kiosk.content.problems import Problem

GATE = "links"


def check_lists(library: Library) -> Iterator[Problem]:
    """Refs of the manifest and the lists. One without a language must exist in at least one."""
    for entry in library.shelf.refs:
        langs = (entry.lang,) if entry.lang else library.shelf.languages
        if not any(library.targets.has(entry.ref, lang) for lang in langs):
            yield Problem(entry.file, entry.ref.line, GATE, *library.targets.complaint(entry.ref))


def check_page(case: PageCase, library: Library) -> Iterator[Problem]:
    """Refs of one page."""
    for ref in case.draft.refs:
        if not library.targets.has(ref, case.source.lang):
            yield case.problem(ref.line, GATE, *library.targets.complaint(ref))
