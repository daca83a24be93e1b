"""What the quick print shows, derived from what staff chose, what they keep, and the library. No Qt."""

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.library import Library
from kiosk.staff.packs import OwnPack, PrintChoice
from kiosk.toolkit.guides import Guide
from kiosk.toolkit.options import POINTS, PrintOptions, Size
from kiosk.toolkit.parts import PagePart, Request, WallCardPart
from kiosk.ui.paper_choices import BOTH

Tab = Literal["favourites", "last", "packs", "all", "number"]
TABS: tuple[Tab, ...] = ("favourites", "last", "packs", "all", "number")
OWN = "own"
PACK = "pack"
WALL_CARD = Request((WallCardPart(),))


class Kept(Struct, frozen=True):
    """What staff keep: stars, what was printed last, their own packs, and how they printed."""

    favourites: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    own: tuple[OwnPack, ...] = ()
    choice: PrintChoice | None = None


class Wishes(Struct, frozen=True):
    """What is chosen on the screen. `rows` are pages, or one "pack:ID" or "own:ID"; `language` may be "both"."""

    tab: Tab = "all"
    rows: tuple[str, ...] = ()
    several: bool = False
    language: str = "en"
    beside: str = "es"
    size: Size = "normal"
    paper: Literal["letter", "a4"] = "letter"
    copies: int = 1
    typed: str = ""


def first_tab(kept: Kept) -> Tab:
    """Return where staff most likely find it."""
    return "favourites" if kept.favourites else "last" if kept.last else "all"


def options_of(wishes: Wishes, default: str) -> PrintOptions:
    """Return how the paper is set."""
    return PrintOptions(languages_of(wishes.language, wishes.beside, default), wishes.size, wishes.paper)


def languages_of(language: str, beside: str, default: str) -> tuple[str, ...]:
    """Return the languages of paper; of "both" the one that is not the library's first comes first."""
    return (beside, default) if language == BOTH else (language,)


def request_of(pages: tuple[str, ...]) -> Request:
    """Return the one document that these guides make."""
    return Request(tuple(PagePart(page) for page in pages))


def pages_of(wishes: Wishes, kept: Kept, library: Library, lang: str) -> tuple[str, ...]:
    """Return the pages that are to be printed, in order; what the library lacks by now is left out."""
    found: list[str] = []
    for row in wishes.rows:
        found += _pages_of_row(row, kept, library)
    return tuple(page for page in dict.fromkeys(found) if library.has_page(lang, page))


def _pages_of_row(row: str, kept: Kept, library: Library) -> tuple[str, ...]:
    kind, _, name = row.partition(":")
    if not name:
        return (row,)
    if kind == OWN:
        return next((pack.pages for pack in kept.own if str(pack.id) == name), ())
    return next((pack.pages for pack in library.packs() if pack.id == name), ())


class Shelf(Struct, frozen=True):
    """The guides of a language in their order, and how many pages each has in the shape of the moment."""

    library: Library
    lang: str
    guides: tuple[Guide, ...]
    counts: Mapping[str, int]


def rows_of(wishes: Wishes, kept: Kept, shelf: Shelf) -> list[dict[str, Any]]:
    """Return the rows of the tab: guides with their numbers, or packs. `pages` 0: not counted yet."""
    if wishes.tab == "packs":
        return [_pack_row(wishes, *pack, shelf.counts) for pack in _packs(kept, shelf)]
    known = {guide.id: guide for guide in shelf.guides}
    match wishes.tab:
        case "favourites":
            shown = [known[page] for page in kept.favourites if page in known]
        case "last":
            shown = [known[page] for page in kept.last if page in known]
        case _:
            shown = list(shelf.guides)
    return [_guide_row(wishes, guide, kept, shelf.counts) for guide in shown]


def _guide_row(wishes: Wishes, guide: Guide, kept: Kept, counts: Mapping[str, int]) -> dict[str, Any]:
    return {
        "key": guide.id,
        "kind": "guide",
        "number": guide.number,
        "title": guide.title,
        "pages": counts.get(guide.id, 0),
        "guides": 1,
        "star": guide.id in kept.favourites,
        "chosen": guide.id in wishes.rows,
    }


def _packs(kept: Kept, shelf: Shelf) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for pack in shelf.library.packs():
        title = pack.titles.get(shelf.lang) or next(iter(pack.titles.values()), pack.id)
        yield f"{PACK}:{pack.id}", title, pack.pages
    for own in kept.own:
        yield f"{OWN}:{own.id}", own.title, own.pages


def _pack_row(
    wishes: Wishes, key: str, title: str, pages: tuple[str, ...], counts: Mapping[str, int]
) -> dict[str, Any]:
    whole = all(page in counts for page in pages)
    return {
        "key": key,
        "kind": key.partition(":")[0],
        "number": 0,
        "title": title,
        "pages": sum(counts[page] for page in pages) if whole else 0,
        "guides": len(pages),
        "star": False,
        "chosen": key in wishes.rows,
    }


def title_of(wishes: Wishes, kept: Kept, shelf: Shelf) -> tuple[str, int]:
    """Return what is chosen in words, with its number (0 none); several guides have no title, only how many."""
    if len(wishes.rows) != 1:
        return "", 0
    row = wishes.rows[0]
    for guide in shelf.guides:
        if guide.id == row:
            return guide.title, guide.number
    return next((title for key, title, _ in _packs(kept, shelf) if key == row), ""), 0


def touched(wishes: Wishes, row: str) -> Wishes:
    """Return the wishes after a row was touched: it alone, or one more or less where several are chosen."""
    packed = ":" in row or any(":" in one for one in wishes.rows)
    if not wishes.several or packed:
        return replace(wishes, rows=(row,))
    if row in wishes.rows:
        return replace(wishes, rows=tuple(one for one in wishes.rows if one != row))
    return replace(wishes, rows=(*wishes.rows, row))


class QuickProps(Struct, frozen=True):
    """What the screen shows of `Wishes`: see QuickModel."""

    rows: list[dict[str, Any]] = []
    title: str = ""
    number: int = 0
    languages: list[dict[str, str]] = []
    total: int = 0


def derive_quick(wishes: Wishes, kept: Kept, shelf: Shelf) -> QuickProps:
    """Return rows, the title of what is chosen, and the languages of paper; "both" has no name."""
    names = [{"id": language.id, "name": language.name} for language in shelf.library.manifest.languages]
    if len(names) > 1:
        names.append({"id": BOTH, "name": ""})
    return QuickProps(rows_of(wishes, kept, shelf), *title_of(wishes, kept, shelf), names, len(shelf.guides))


def paper_sheets(pages: int, copies: int, *, both_sides: bool) -> int:
    """Return how many sheets of paper come out."""
    return copies * ((pages + 1) // 2 if both_sides else pages)


def points(size: Size) -> int:
    """Return the size of the words on paper."""
    return POINTS[size]
