"""Pages and translations that await somebody who checks them, and one of them with all that it rests on. No Qt."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal, get_args

import msgspec
from msgspec import Struct

from kiosk.content.library import Library
from kiosk.content.model import Fact, Heading, Page, Source
from kiosk.content.plain import plain_text
from kiosk.staff.page_hash import records_of
from kiosk.staff.signoff import Kind, SignOff, Status
from kiosk.staff.signoff_file import SignOffs
from kiosk.toolkit.print_sections import door_of

Chosen = Literal["open", "awaiting", "changed", "due", "signed", "all"]
CHOICES: tuple[Chosen, ...] = get_args(Chosen)
ANY = ""
SOON = timedelta(days=92)
AT_ONCE = 24

_NOT_READ = frozenset(
    (
        "id",
        "sources",
        "source",
        "picture",
        "icon",
        "kind",
        "type",
        "topic",
        "as_of",
        "see_also",
        "forms",
        "moment",
        "link",
    )
)
_FACT = re.compile(r'"fact:([\w.-]+)"|"fact":"([\w.-]+)"')


class Filter(Struct, frozen=True):
    """Which pages are listed. `lang` "" is every language; `soon` only what is due within three months."""

    state: Chosen = "open"
    lang: str = ANY
    soon: bool = False


class Item(Struct, frozen=True):
    """One thing to check: a page, or its translation. `by`, `on` and `due` say what stands of it now."""

    page: str
    lang: str
    kind: Kind
    title: str
    status: Status
    by: str = ""
    on: str = ""
    due: str = ""
    place: str = ""
    hue: str = "plain"


class FactProps(Struct, frozen=True):
    """A claim of a page with its figure, its year, a caution, and where it is from."""

    claim: str
    figure: str
    as_of: str
    caution: str
    sources: tuple[str, ...]


class Part(Struct, frozen=True):
    """A stretch of what is read: a heading, or words of one block, a line for each stretch."""

    text: str
    heading: bool = False


class Evidence(Struct, frozen=True):
    """What a page rests on: its facts, and the sources that it names itself."""

    facts: tuple[FactProps, ...] = ()
    sources: tuple[str, ...] = ()


def derive_items(library: Library, signoffs: SignOffs) -> tuple[Item, ...]:
    """Everything that can be signed, what is due first. Raises StateError."""
    found = [
        item
        for language in library.manifest.languages
        for page_id in library.page_ids(language.id)
        for item in items_of(library.page(language.id, page_id), library, signoffs)
    ]
    return tuple(sorted(found, key=lambda item: (item.due or "9999", item.page, item.lang, item.kind)))


def items_of(page: Page, library: Library, signoffs: SignOffs) -> Iterator[Item]:
    """What can be signed of one page: its review and, of a translated page, its translation. Raises StateError."""
    shown = signoffs.shown(page, library)
    door = door_of(library, page.id)
    review = shown.review
    common = {"place": door.id if door else "", "hue": page.hue or (door.hue if door else "plain")}
    yield Item(
        page.id, page.lang, "review", page.title, shown.review_status,
        review.clinician or "", _day(review.on), _day(review.due), **common,
    )  # fmt: skip
    if shown.translation is not None and shown.translation_status is not None:
        signed = shown.translation
        yield Item(
            page.id, page.lang, "translation", page.title, shown.translation_status,
            signed.checked_by or "", _day(signed.on), _day(review.due), **common,
        )  # fmt: skip


def chosen(items: tuple[Item, ...], wanted: Filter, today: date) -> tuple[Item, ...]:
    """The things that a filter leaves."""
    last = (today + SOON).isoformat()
    return tuple(
        item
        for item in items
        if (wanted.state in ("all", item.status) or (wanted.state == "open" and item.status != "signed"))
        and wanted.lang in (ANY, item.lang)
        and (not wanted.soon or (item.due and item.due <= last))
    )


def evidence_of(page: Page, library: Library) -> Evidence:
    """The facts that a page shows or links to, in the order of its text, and its sources."""
    text = msgspec.json.encode(page).decode()
    names = dict.fromkeys(first or second for first, second in _FACT.findall(text))
    facts = tuple(fact for name in names if (fact := library.fact(page.lang, name)))
    sources = tuple(source for name in page.sources if (source := library.source(name)))
    return Evidence(tuple(_fact(fact, library) for fact in facts), tuple(map(cite, sources)))


def text_of(page: Page, library: Library) -> tuple[Part, ...]:
    """All that a reader of the page may be told, also what waits behind a button, and its entries of lists."""
    parts = [Part(page.title, heading=True), Part("\n".join(part for part in (page.hook, page.summary) if part))]
    for block in page.blocks:
        shown, waiting = plain_text(block)
        parts.append(Part("\n".join(part for part in (shown, waiting) if part), heading=isinstance(block, Heading)))
    parts += [
        Part("\n".join(_lines_of(msgspec.to_builtins(record))))
        for record in records_of(page, library)
        if not isinstance(record, Fact)
    ]
    return tuple(part for part in parts if part.text)


def cite(source: Source) -> str:
    """A source on one line: who, what, when."""
    return ", ".join(part for part in (source.organisation, source.title, source.year_or_date) if part)


def signature_of(signoffs: SignOffs, page: str, lang: str, kind: Kind) -> SignOff | None:
    """The clinic's own sign-off of this thing, whether it still holds or not. Raises StateError."""
    return next((entry for entry in signoffs.all() if entry.key == (page, lang, kind)), None)


def _lines_of(value: object, name: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _lines_of(inner, str(key))
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _lines_of(inner, name)
    elif isinstance(value, str) and value and name not in _NOT_READ:
        yield value


def _fact(fact: Fact, library: Library) -> FactProps:
    sources = tuple(cite(source) for name in fact.sources if (source := library.source(name)))
    return FactProps(fact.claim, fact.figure, fact.as_of, fact.caution, sources)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
