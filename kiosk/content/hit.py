"""What a search finds."""

from typing import Literal

from kiosk.content.model import Record
from kiosk.content.numbering import HEAD

HitKind = Literal["term", "page"]


class Hit(Record):
    """One thing to open: a word of the glossary, or a page.

    `page` is the page to open (for a term the glossary page, "" if the library has none) and `block` the place in
    `page.blocks` where the match is, -1 for title and summary. `snippet` is plain text of about 140 characters,
    `marks` the ranges (start, end) in it that match; none if only the title does, or words that are not shown.
    """

    kind: HitKind
    id: str
    lang: str
    title: str
    page: str
    snippet: str
    block: int = HEAD
    marks: tuple[tuple[int, int], ...] = ()
