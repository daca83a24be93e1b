"""What goes to the press and what comes back: plain data, so that asking for paper loads nothing of it."""

from datetime import date
from pathlib import Path

from msgspec import Struct

from kiosk.content.library import Library
from kiosk.content.model import Page
from kiosk.toolkit.options import Clinic, PrintOptions, Reviewed, authors_review
from kiosk.toolkit.parts import Request


class Source(Struct, frozen=True):
    """Which library a sheet is made from."""

    file: Path
    content_dir: Path
    version: str


class Order(Struct, frozen=True):
    """One document to set: from which library, what, how, whose clinic stands on it, and of which day.

    `reviews` are pages that a clinic signed, by LANG/PAGE; of the others the page itself says who checked it.
    """

    source: Source
    request: Request
    options: PrintOptions
    clinic: Clinic
    day: date
    reviews: dict[str, Reviewed] = {}

    def reviewed(self, page: Page, library: Library) -> Reviewed:
        """Return who checked a page."""
        return self.reviews.get(f"{page.lang}/{page.id}") or authors_review(page, library)


class Sheets(Struct, frozen=True):
    """A PDF, its pages, how high a page is for its width, and the rows of its QR code. No pages: it failed."""

    pdf: bytes = b""
    pages: int = 0
    ratio: float = 11 / 8.5
    code: tuple[str, ...] = ()
