"""A page in one language, its review and translation, and its card in a list."""

from datetime import date
from typing import Literal

from msgspec import field

from kiosk.content.model.base import Record
from kiosk.content.model.blocks import Block

Kind = Literal["page", "section", "story", "handout", "about"]


class Review(Record):
    """Who checked the page. Nobody yet = both None; `due` is the day by which it must be checked (again)."""

    clinician: str | None = None
    on: date | None = None
    due: date | None = None


class Translation(Record):
    """Where a translated page comes from. `source_hash` is the English text it was made from."""

    source: str = "en"
    checked_by: str | None = None
    on: date | None = None
    source_hash: str = ""


class Page(Record):
    """One page in one language. `id` is DOOR/NAME; the landing page of a door is DOOR/index.

    A guide to take home has the `hue` of its cover ("" = its door's) and the `topics` it is found by.
    """

    id: str
    lang: str
    title: str
    summary: str
    blocks: tuple[Block, ...]
    kind: Kind = "page"
    short: str = ""
    hook: str = ""
    name: str = ""
    invite: str = ""
    order: int = 0
    illustration: str = ""
    alt: str = ""
    sources: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    handout: bool = False
    topics: tuple[str, ...] = ()
    hue: str = ""
    written: date | None = None
    review: Review = Review()
    translation: Translation | None = None
    exceptions: dict[str, str] = field(default_factory=dict)
    minutes: int = 1
    words: int = 0
    hash: str = ""
    file: str = ""


class PageCard(Record):
    """What a list of pages shows of one page."""

    id: str
    title: str
    summary: str
    illustration: str = ""
    minutes: int = 1
    kind: Kind = "page"
    order: int = 0
    hue: str = ""
    topics: tuple[str, ...] = ()
