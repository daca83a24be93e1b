"""How a sheet is set: paper, size of its words, languages, and whose clinic stands on it."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from msgspec import Struct

from kiosk.content.library import Library
from kiosk.content.model import Page, Review

Paper = Literal["letter", "a4", "tabloid", "a3"]
Size = Literal["normal", "large"]

POINTS: dict[Size, int] = {"normal": 14, "large": 18}


class PrintOptions(Struct, frozen=True):
    """How a sheet is set. `languages` holds one, or two for a bilingual sheet with the patient's own first."""

    languages: tuple[str, ...]
    size: Size = "normal"
    paper: Paper = "letter"
    booklet: bool = False


class Clinic(Struct, frozen=True):
    """What stands in the clinic block of every sheet; an empty field is left out."""

    name: str = ""
    phone: str = ""
    hours: str = ""
    after_hours: str = ""
    fever: str = ""
    logo: Path | None = None


class Reviewed(Struct, frozen=True):
    """Who checked a page, as it stands today; `changed` tells that its words are newer than that check."""

    review: Review
    changed: bool = False


#: Says how it stands with a page of a library; called in the thread that opened the library.
ReviewOf = Callable[[Page, Library], Reviewed]


def authors_review(page: Page, _: Library) -> Reviewed:
    """What the authors wrote in the page."""
    return Reviewed(page.review)
