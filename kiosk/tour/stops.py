"""The stops of a tour in one language: what to wish for, to stand before each screen. No Qt."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.content.library import Library
from kiosk.tour.named import named_on
from kiosk.tour.printed import printed
from kiosk.tour.staff_stops import staff_stops
from kiosk.tour.states import states
from kiosk.tour.stop import Stop, Wish
from kiosk.tour.takings import takings
from kiosk.visit.idle import WARNING_SECONDS
from kiosk.visit.state import TEXT_STEPS

THEMES = ("light", "dark", "contrast")


def stops(library: Library, lang: str, *, blocks: bool = False, laptop: bool = False) -> Iterator[Stop]:
    """Yield every stop in `lang`, those on one page together.

    With `blocks`, each block of each page is a stop too; with `laptop`, what only a window has.
    """
    speak: Wish = ("chooseLanguage", (lang,))
    home = Stop("home", "home", "home", (speak, ("goHome", ())))
    yield Stop("attract", "attract", "home", (("done", ()),))
    yield home
    yield _sheet(home, "text")
    yield _sheet(home, "language")
    yield _sheet(home, "voice")
    if laptop:
        for kind in ("keys", "computer"):
            wish: Wish = ("laptop_mode.openSheet", (kind,))
            yield replace(
                home, name=f"sheet-{kind}", kind=f"sheet-{kind}", wishes=(*home.wishes, wish), row="", sheet=True
            )
    seen: set[tuple[str, str]] = set()
    for page_id in library.screen_ids(lang):
        place = _place(library, page_id)
        kind = place.partition("-")[0]
        page = Stop(f"{place}-top", kind, page_id, (speak, ("openPage", (page_id, 0.0))))
        yield page
        yield from states(library, lang, page, place, blocks=blocks)
        for name in _touchable(library, lang, page_id):
            if name not in seen:
                seen.add(name)
                yield _sheet(page, *name)
    for name in _touchable(library, lang, ""):
        if name not in seen:
            yield _sheet(home, *name)
    for looked, query in (("search", ""), ("search-found", "neuropaty"), ("search-nothing", "xkcdqwrtpbvg")):
        wishes: tuple[Wish, ...] = (speak, ("goHome", ()), ("openSearch", ()), ("setQuery", (query,)))
        yield Stop(looked, looked, "search", wishes, once=True)
    yield from takings(library, lang, speak)
    for left in (WARNING_SECONDS // 2, 7):
        yield replace(home, name=f"idle-warning-{left}", kind="idle-warning", once=True, left=left)
    yield from printed(library, lang, speak)
    yield from staff_stops(library, lang)
    yield from _missing(library, lang, speak)
    yield from _changes(library, lang, speak)


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


def _missing(library: Library, lang: str, speak: Wish) -> Iterator[Stop]:
    """Yield the pages only other languages have; where there is none, a page nobody has."""
    own = set(library.screen_ids(lang))
    others = {
        page
        for language in library.manifest.languages
        for page in library.screen_ids(language.id)
        if not page.endswith("/index")
    }
    doors = library.manifest.doors
    nobodys = f"{doors[0].id if doors else 'nowhere'}/not-written-yet"
    for page in sorted(others - own) or [nobodys]:
        wishes: tuple[Wish, ...] = (speak, ("openPage", (page, 0.0)))
        yield Stop(f"missing-{page.replace('/', '-')}", "missing", page, wishes)


def _changes(library: Library, lang: str, speak: Wish) -> Iterator[Stop]:
    """Yield the page of most blocks in other sizes, colours and languages, changed while it is open.

    A fresh visit at the end brings back what the tour began with.
    """
    pages = [page for page in library.screen_ids(lang) if not page.endswith("/index")]
    if not pages:
        return
    page = max(pages, key=lambda name: len(library.page(lang, name).blocks))
    other = [o.id for o in library.manifest.languages if o.id != lang]
    wishes: tuple[Wish, ...] = (speak, ("openPage", (page, 0.0)))
    for name, slot, values in (
        ("words", "setTextStep", TEXT_STEPS),
        ("colours", "setTheme", THEMES),
        ("language", "chooseLanguage", other),
    ):
        for value in values:
            wish: Wish = (slot, (value,))
            yield Stop(f"changed-{name}-{value}", f"changed-{name}-{value}", page, (*wishes, wish), once=True)
    yield Stop("listening", "listening", page, (*wishes, ("listen", ())), once=True)
    yield Stop("changed-back", "changed-back", page, (("done", ()),))
