"""The stops of a tour in one language: what to wish for, to stand before each screen. No Qt."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.content.library import Library
from kiosk.tour.named import named_on
from kiosk.ui.rows import Row, derive_rows

Wish = tuple[str, tuple[str | float, ...]]
"""A slot of the shell and its arguments."""


@dataclass(frozen=True)
class Stop:
    """One screen. `kind` groups stops that look alike, `group` those that share a page.

    `row` names the block to scroll to; `sheet` tells that a sheet lies on top.
    """

    name: str
    kind: str
    group: str
    wishes: tuple[Wish, ...]
    row: str = ""
    sheet: bool = False


def stops(library: Library, lang: str, *, blocks: bool = False) -> Iterator[Stop]:
    """Yield every stop in `lang`, those on one page together.

    With `blocks`, each block of each page is a stop too.
    """
    speak: Wish = ("chooseLanguage", (lang,))
    home = Stop("home", "home", "home", (speak, ("goHome", ())))
    yield Stop("attract", "attract", "home", (("done", ()),))
    yield home
    yield _sheet(home, "text")
    yield _sheet(home, "language")
    seen: set[tuple[str, str]] = set()
    for page_id in library.page_ids(lang):
        place = _place(library, page_id)
        kind = place.partition("-")[0]
        page = Stop(f"{place}-top", kind, page_id, (speak, ("openPage", (page_id, 0.0))))
        yield page
        yield from _states(library, lang, page, place, blocks=blocks)
        for name in _touchable(library, lang, page_id):
            if name not in seen:
                seen.add(name)
                yield _sheet(page, *name)
    for name in _touchable(library, lang, ""):
        if name not in seen:
            yield _sheet(home, *name)
    yield from _missing(library, lang, speak)


def _place(library: Library, page_id: str) -> str:
    """Return "section-DOOR" for the landing page of a door, "page-DOOR-NAME" for any other."""
    door, _, name = page_id.partition("/")
    if name == "index" and any(d.id == door for d in library.manifest.doors):
        return f"section-{door}"
    return f"page-{page_id.replace('/', '-')}"


def _touchable(library: Library, lang: str, page_id: str) -> Iterator[tuple[str, str]]:
    """Yield what a page opens: all words on the glossary page, none elsewhere; "" is any page."""
    if page_id:
        yield from (name for name in named_on(library.page(lang, page_id)) if name[0] != "term")
    if page_id in ("", library.manifest.glossary_page):
        yield from (("term", term.id) for term in library.terms(lang))
    if not page_id:
        yield from (("treatment", treatment.id) for treatment in library.treatments(lang))


def _sheet(over: Stop, kind: str, record: str = "") -> Stop:
    wish: Wish = ("follow", (f"{kind}:{record}", 0.0)) if record else ("openSheet", (kind,))
    name = f"sheet-{kind}-{record}" if record else f"sheet-{kind}"
    return replace(over, name=name, kind=f"sheet-{kind}", wishes=(*over.wishes, wish), row="", sheet=True)


def _states(library: Library, lang: str, page: Stop, place: str, *, blocks: bool) -> Iterator[Stop]:
    rows = derive_rows(library.page(lang, page.group), library, lambda _: 1)
    reveals = [row.key for row in rows if row.kind == "reveal"]
    counts: dict[str, int] = {}
    for row in rows:
        counts[row.kind] = counts.get(row.kind, 0) + 1
        asked: tuple[Wish, ...] = tuple(("choose", (key, 1)) for key in reveals if row.key.startswith(f"{key}."))
        at = replace(page, row=row.key, wishes=(*page.wishes, *asked))
        name = f"{place}-{row.kind}-{counts[row.kind]}"
        if blocks:
            yield replace(at, name=name, kind=f"block-{row.kind}")
        for state, kind, value in _choices(row):
            wishes = (*at.wishes, ("choose", (row.key, value)))
            yield replace(at, name=f"{name}-{state}", kind=kind, wishes=wishes)


def _choices(row: Row) -> Iterator[tuple[str, str, int]]:
    """Yield name, kind and value of what a visitor can choose in a row."""
    match row.kind:
        case "steps":
            last = len(row.data["steps"]) - 1
            for index in range(1, last + 1):
                yield f"step-{index + 1}", "last-step" if index == last else "step", index
        case "check":
            for index, answer in enumerate(row.data["answers"]):
                kind = "right" if answer["right"] else "wrong"
                yield f"answer-{index + 1}-{kind}", f"check-{kind}", index
        case "reveal":
            yield "told", "reveal-told", 1
            yield "not-now", "reveal-not-now", 0
        case "glossary":
            for index, letter in enumerate(row.data["letters"]):
                yield f"letter-{letter['letter'].lower()}", "letter", index


def _missing(library: Library, lang: str, speak: Wish) -> Iterator[Stop]:
    """Yield the pages only other languages have; where there is none, a page nobody has."""
    own = set(library.page_ids(lang))
    others = {
        page
        for language in library.manifest.languages
        for page in library.page_ids(language.id)
        if not page.endswith("/index")
    }
    doors = library.manifest.doors
    nobodys = f"{doors[0].id if doors else 'nowhere'}/not-written-yet"
    for page in sorted(others - own) or [nobodys]:
        wishes: tuple[Wish, ...] = (speak, ("openPage", (page, 0.0)))
        yield Stop(f"missing-{page.replace('/', '-')}", "missing", page, wishes)
