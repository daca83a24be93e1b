"""What a laptop may keep of a visit when its owner says yes: a place and a manner, never words. Pure data, no files."""

from collections.abc import Callable
from typing import Annotated, Literal

from msgspec import Meta, Struct
from msgspec.structs import replace

from kiosk.visit.state import Place, Resume, ThemeName, Visit

BOOKMARK_LIMIT = 40

PageId = Annotated[str, Meta(max_length=200)]
KeptScreen = Literal["section", "page", "guide"]
_KEPT: tuple[KeptScreen, ...] = ("section", "page", "guide")
_FURTHEST = 100_000

Coordinate = Annotated[int, Meta(ge=-_FURTHEST, le=_FURTHEST)]
Length = Annotated[int, Meta(ge=1, le=_FURTHEST)]


class KeptPlace(Struct, frozen=True, omit_defaults=True):
    """A page and how far down it was, from 0 to 1. For a "section", `page` is the door's id."""

    screen: KeptScreen
    page: PageId
    scroll: Annotated[float, Meta(ge=0, le=1)] = 0.0


class WindowShape(Struct, frozen=True, omit_defaults=True):
    """Where the window was, in device pixels, and whether it filled the screen."""

    x: Coordinate
    y: Coordinate
    width: Length
    height: Length
    maximised: bool = False


class Remembered(Struct, frozen=True, omit_defaults=True):
    """All that is kept on a laptop.

    `asked` tells that somebody answered whether anything may be kept; `theme` is "" while it is the system's.
    """

    version: Literal[1] = 1
    asked: bool = False
    on: bool = False
    language: Annotated[str, Meta(max_length=20)] = ""
    theme: Literal["", ThemeName] = ""
    text_step: Annotated[float, Meta(ge=1, le=2)] = 1.0
    place: KeptPlace | None = None
    bookmarks: Annotated[tuple[PageId, ...], Meta(max_length=BOOKMARK_LIMIT)] = ()
    window: WindowShape | None = None


def answer(was: Remembered, *, on: bool) -> Remembered:
    """Return what is kept after Yes, or after No, which keeps nothing but the answer."""
    return replace(was, asked=True, on=True) if on else Remembered(asked=True)


def note(was: Remembered, visit: Visit, scroll: float) -> Remembered:
    """Return what is kept once the visitor stands here, `scroll` of the way down; nothing new while it is off.

    On the first screen somebody has said "I'm done": place and manner are forgotten, bookmarks stay.
    """
    if not was.on:
        return was
    if visit.here.screen == "attract":
        return replace(was, language="", theme="", text_step=1.0, place=None)
    return replace(
        was,
        language=visit.language,
        theme=visit.theme if visit.theme_chosen else "",
        text_step=visit.text_step,
        place=_place(visit, min(max(scroll, 0.0), 1.0)),
    )


def note_window(was: Remembered, shape: WindowShape) -> Remembered:
    """Return what is kept of the window; nothing new while it is off."""
    return replace(was, window=shape) if was.on else was


def toggle(was: Remembered, page: str) -> Remembered:
    """Put a bookmark in a page or take it out; the newest comes first, and the oldest goes when there are too many."""
    if not was.on:
        return was
    others = tuple(other for other in was.bookmarks if other != page)
    kept = others if page in was.bookmarks else (page, *others)[:BOOKMARK_LIMIT]
    return replace(was, bookmarks=kept)


def resume(kept: Remembered, languages: tuple[str, ...], leads: Callable[[str, KeptPlace], bool]) -> Resume | None:
    """Return the way back to where the visitor was; None where nothing is kept. `leads` tells if a place is there.

    A language or a page that the library no longer has leads to what is nearest: nothing, or Home.
    """
    if not kept.on or kept.language not in languages:
        return None
    place = kept.place
    here = Place("home")
    if place and leads(kept.language, place):
        here = Place(place.screen, place.page, place.scroll)
    return Resume(here, kept.language, kept.text_step, kept.theme or None)


def bookmarked_page(visit: Visit) -> str:
    """Return the id of the page that a bookmark would be put in here; "" where there is none to keep."""
    match visit.here.screen:
        case "section":
            return f"{visit.here.page}/index"
        case "page" | "guide":
            return visit.here.page
        case _:
            return ""


def _place(visit: Visit, scroll: float) -> KeptPlace | None:
    """Return where the visitor is, or was before a screen of their own words; None at Home."""
    here = replace(visit.here, scroll=scroll)
    if here.screen == "home":
        return None
    for place in (here, *reversed(visit.back)):
        for screen in _KEPT:
            if place.screen == screen:
                return KeptPlace(screen, place.page, min(max(place.scroll, 0.0), 1.0))
    return None
