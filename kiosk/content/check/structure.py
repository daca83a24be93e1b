"""Gate `structure`, beyond what parsing tells.

Doors have landing pages, pages have what their kind needs, and pictures are safe.
"""

from collections.abc import Iterator

from kiosk.content.check.context import Library, PageCase
from kiosk.content.check.names import GATES, WAIVABLE
from kiosk.content.model import HUES
from kiosk.content.pictures import check_picture
from kiosk.content.problems import Problem, ProblemList
from kiosk.content.shelf import Shelf

GATE = "structure"


def check_lists(library: Library) -> Iterator[Problem]:
    """Landing pages and pictures."""
    yield from missing_landings(library.shelf)
    yield from unsafe_pictures(library.shelf)


def missing_landings(shelf: Shelf) -> Iterator[Problem]:
    """Doors without a landing page in the default language."""
    there = {page.id for page in shelf.pages if page.lang == shelf.manifest.default_language}
    for door in shelf.manifest.doors:
        if f"{door.id}/index" not in there:
            file = f"{shelf.manifest.default_language}/{door.id}/index.md"
            yield Problem(file, 1, GATE, f"the door '{door.id}' has no landing page", "Write it.")


def unsafe_pictures(shelf: Shelf) -> Iterator[Problem]:
    """Pictures that must not be shown."""
    for found in shelf.pictures.values():
        problems = ProblemList(found.path)
        check_picture(shelf.file_of(found), found, problems)
        yield from problems.items


def check_page(case: PageCase, library: Library) -> Iterator[Problem]:
    """Front matter that the kind of the page needs, and exceptions with a reason."""
    page = case.page
    doors = {f"{door.id}/index" for door in library.shelf.manifest.doors}
    if page.id in doors:
        for key in ("name", "invite"):
            if not getattr(page, key):
                yield case.problem(
                    1,
                    GATE,
                    f"a landing page needs '{key}'",
                    f"Add `{key}:`, it stands on the door.",
                )
    yield from _cover(case, library)
    for gate, reason in page.exceptions.items():
        line = case.front_line("exceptions")
        if gate not in WAIVABLE:
            known = ", ".join(sorted(WAIVABLE))
            what = f"the gate '{gate}' has no exceptions" if gate in GATES else f"'{gate}' is not a gate"
            yield case.problem(line, GATE, what, f"Exceptions are for: {known}.")
        elif not reason.strip():
            yield case.problem(line, GATE, f"the exception for '{gate}' gives no reason", "Say why.")


def _cover(case: PageCase, library: Library) -> Iterator[Problem]:
    """Hue and topics, which put a guide on the shelf."""
    if case.page.hue and case.page.hue not in HUES:
        what = f"'{case.page.hue}' is not a hue"
        yield case.problem(case.front_line("hue"), GATE, what, f"Use one of: {', '.join(HUES)}.")
    home = library.shelf.homes.get(case.source.lang)
    known = home.topics if home else {}
    for topic in case.page.topics:
        if topic not in known:
            mend = f"Use one of: {', '.join(known)}; or name it under `topics` in {case.source.lang}/home.yaml."
            yield case.problem(case.front_line("topics"), GATE, f"the topic '{topic}' has no name", mend)
