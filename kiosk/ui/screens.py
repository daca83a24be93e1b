"""What each screen shows, as plain frozen data derived from the visit and the library. No Qt."""

from collections.abc import Callable
from html import escape
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.files import OWN
from kiosk.content.hit import Hit
from kiosk.content.library import Library
from kiosk.content.model import Door, Page, PageCard, Paragraph, Run
from kiosk.staff.signoff import Shown
from kiosk.ui import lists
from kiosk.ui.rows import Row, derive_rows
from kiosk.visit.state import Visit

Find = Callable[[str, str], tuple[Hit, ...]]
ShownOf = Callable[[Page, Library], Shown]
"""Says who checked a page and its translation, as it stands today."""
PLAIN_HUE = "plain"
ASK_ICON = "message-circle"
"""The icon of the action that leads to a person."""
TAKING_HUE = "toolkit"
"""The hue of what a visitor takes home."""
CARDS_AT_ONCE = 24
CARDS = "cards"
"""The block of a door in which a visitor chooses how many cards are shown."""


class LanguageOption(Struct, frozen=True):
    """A language a visitor may choose, in its own script, with the first screen's words."""

    id: str
    name: str
    rtl: bool
    welcome: str
    touch: str
    promise: str
    hint: str = ""


class HomeProps(Struct, frozen=True):
    """The home screen: doors, small actions and the row for signs that cannot wait."""

    title: str = ""
    line: str = ""
    doors: list[dict[str, Any]] = []
    actions: list[dict[str, Any]] = []
    urgent: dict[str, Any] = {}


class SectionProps(Struct, frozen=True):
    """The landing page of a door: its own blocks, then a card for each page."""

    title: str = ""
    summary: str = ""
    picture: str = ""
    cards: list[dict[str, Any]] = []
    more: bool = False


class PageProps(Struct, frozen=True):
    """A learning page without its rows; `recap` tells that it ends with its main points."""

    id: str = ""
    title: str = ""
    hook: str = ""
    minutes: int = 1
    reviewer: str = ""
    reviewed: str = ""
    changed: bool = False
    translator: str = ""
    written: str = ""
    picture: str = ""
    alt: str = ""
    example: bool = False
    recap: bool = False
    related: list[dict[str, Any]] = []
    sources: list[dict[str, str]] = []
    missing: bool = False


class SearchProps(Struct, frozen=True):
    """What was written and what was found; `glossary` is the page of all words ("" if there is none)."""

    query: str = ""
    hits: list[dict[str, Any]] = []
    glossary: str = ""


class PlaceProps(Struct, frozen=True):
    """What the header says of where the visitor is."""

    name: str = ""
    icon: str = ""
    hue: str = PLAIN_HUE


def derive_languages(library: Library, offered: tuple[str, ...] = (), *, discreet: bool = True) -> list[LanguageOption]:
    """Return the languages `offered`, in that order; all of the library, in its order, where none of them is in it.

    Without `discreet` the first screen greets with the library's title, which may name an illness.
    """
    known = {language.id: language for language in library.manifest.languages}
    options = []
    for language in [known[id_] for id_ in offered if id_ in known] or known.values():
        home = library.home(language.id)
        options.append(
            LanguageOption(
                language.id,
                language.name,
                language.direction == "rtl",
                home.welcome if discreet else home.title,
                home.touch,
                home.promise,
                home.by_ear,
            )
        )
    return options


def derive_home(library: Library, lang: str) -> HomeProps:
    """Return the home screen; a door or an action that leads nowhere in `lang` is not shown."""
    home = library.home(lang)
    doors = [_door(library, lang, door) for door in library.manifest.doors]
    actions = [
        {"page": a.page, "title": a.title, "icon": a.icon} for a in home.actions if library.has_page(lang, a.page)
    ]
    urgent: dict[str, Any] = {}
    if home.urgent and library.has_page(lang, home.urgent.page):
        urgent = {
            "page": home.urgent.page,
            "title": home.urgent.title,
            "line": home.urgent.line,
        }
    return HomeProps(home.title, home.line, [d for d in doors if d], actions, urgent)


def _door(library: Library, lang: str, door: Door) -> dict[str, Any]:
    index = f"{door.id}/index"
    if not library.has_page(lang, index):
        return {}
    page = library.page(lang, index)
    return {
        "id": door.id,
        "hue": door.hue,
        "name": page.name or page.title,
        "invite": page.invite,
        "picture": lists.picture(library, door.illustration),
    }


def derive_place(library: Library, visit: Visit) -> PlaceProps:
    """Return door name, icon and hue of where the visitor is; empty on Home, nameless where the interface names it."""
    door_id = visit.here.page.partition("/")[0]
    door = next((d for d in library.manifest.doors if door_id in (d.id, *d.folders)), None)
    if door is None:
        if visit.here.screen in ("my-sheet", "questions"):
            return PlaceProps("", "file-text" if visit.here.screen == "my-sheet" else "circle-help", TAKING_HUE)
        if visit.here.screen == "page" and library.has_page(visit.language, f"{door_id}/index"):
            page = library.page(visit.language, f"{door_id}/index")
            return PlaceProps(page.name or page.title, "info", PLAIN_HUE)
        return PlaceProps()
    index = f"{door.id}/index"
    if not library.has_page(visit.language, index):
        return PlaceProps(door.id, door.icon, door.hue)
    page = library.page(visit.language, index)
    return PlaceProps(page.name or page.title, door.icon, door.hue)


def derive_section(library: Library, visit: Visit, lang: str) -> tuple[SectionProps, tuple[Row, ...]]:
    """Return the landing page of a door and the rows of its own text."""
    door_id = visit.here.page
    page = library.page(lang, f"{door_id}/index")
    rows = derive_rows(page, library, lambda key: visit.choice(door_id, key))
    door = next(d for d in library.manifest.doors if d.id == door_id)
    shown = visit.choice(door_id, CARDS) or CARDS_AT_ONCE
    found = library.cards(lang, door_id, shown + 1)
    cards = [_card(library, card) for card in found[:shown]]
    if len(found) <= shown:
        beside = (library.card(lang, f"{folder}/index") for folder in door.folders)
        cards += [_card(library, card) for card in beside if card]
    picture = lists.picture(library, page.illustration or door.illustration)
    return SectionProps(page.title, page.hook or page.summary, picture, cards, len(found) > shown), rows


def _card(library: Library, card: PageCard) -> dict[str, Any]:
    return {
        "id": card.id,
        "title": card.title,
        "summary": card.summary,
        "picture": lists.picture(library, card.illustration),
        "minutes": card.minutes,
    }


def derive_search(library: Library, find: Find, visit: Visit) -> SearchProps:
    """Return what `find` knows about the visitor's word, with the matching words marked."""
    names = {language.id: language.name for language in library.manifest.languages}
    hits = [
        {
            "kind": hit.kind,
            "id": hit.id,
            "page": hit.page,
            "title": hit.title,
            "snippet": _marked(hit),
            "plain": hit.snippet,
            "language": "" if hit.lang == visit.language else names.get(hit.lang, hit.lang),
        }
        for hit in (find(visit.query, visit.language) if visit.query.strip() else ())
    ]
    glossary = library.manifest.glossary_page
    return SearchProps(visit.query, hits, glossary if library.has_page(visit.language, glossary) else "")


def _marked(hit: Hit) -> str:
    """Return the snippet as rich text with its matches in bold."""
    text, end = "", 0
    for start, stop in hit.marks:
        text += escape(hit.snippet[end:start]) + "<b>" + escape(hit.snippet[start:stop]) + "</b>"
        end = stop
    return text + escape(hit.snippet[end:])


def authors_word(page: Page, _: Library) -> Shown:
    """What the authors wrote in a page of who checked it."""
    return Shown(page.review, "awaiting", page.translation)


def derive_page(
    library: Library, visit: Visit, lang: str, shown_of: ShownOf = authors_word, ask_words: str = ""
) -> tuple[PageProps, tuple[Row, ...]]:
    """Return a page and its rows; a page this language lacks is said to be missing, kindly."""
    page_id = visit.here.page
    if not library.has_page(lang, page_id):
        return PageProps(id=page_id, missing=True), ()
    page = library.page(lang, page_id)
    if ask_words and page_id == _ask_page(library, lang):
        page = replace(page, blocks=(Paragraph((Run(ask_words, strong=True),)), *page.blocks))
    rows = derive_rows(page, library, lambda key: visit.choice(page_id, key))
    return _page_props(library, page, rows, shown_of(page, library)), rows


def _page_props(library: Library, page: Page, rows: tuple[Row, ...], shown: Shown) -> PageProps:
    review = shown.review
    translated = shown.translation
    related = [card for name in page.related if (card := library.card(page.lang, name))]
    alone = not any(row.kind in ("steps", "picture", "glossary") for row in rows[:3])
    return PageProps(
        id=page.id,
        title=page.title,
        hook=page.hook or page.summary,
        minutes=page.minutes,
        reviewer=review.clinician or "",
        reviewed=review.on.isoformat() if review.on else "",
        changed=shown.review_status == "changed",
        translator=(translated.checked_by or "") if translated else "",
        written=page.written.isoformat() if page.written else "",
        picture=lists.picture(library, page.illustration) if alone else "",
        alt=page.alt,
        example=page.kind == "story" and not page.file.startswith(OWN),  # a clinic's own stories are real
        recap=any(row.kind == "recap" for row in rows),
        related=[_card(library, card) for card in related],
        sources=_sources(library, page),
    )


def _sources(library: Library, page: Page) -> list[dict[str, str]]:
    found = (library.source(name) for name in page.sources)
    return [lists.cite(source) for source in found if source]


def _ask_page(library: Library, lang: str) -> str:
    """The page of the first screen's way to a person, "" if there is none."""
    return next((action.page for action in library.home(lang).actions if action.icon == ASK_ICON), "")
