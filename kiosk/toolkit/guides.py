"""The guides that can be taken home, by number, by name and by what they are about."""

import re

from msgspec import Struct

from kiosk.content.library import Library
from kiosk.errors import UsageError

_NUMBERED = re.compile(r"^(?:[a-z]+-)?\d+-")
_NEAREST = 3


class Guide(Struct, frozen=True):
    """One guide on the shelf. `number` counts from 1 in their order; `slug` is its page's name without its number.

    `title` is the short title; `topics` are what the shelf sorts by.
    """

    number: int
    id: str
    slug: str
    title: str
    summary: str
    hue: str
    illustration: str
    topics: tuple[str, ...] = ()


def guides(library: Library, lang: str) -> tuple[Guide, ...]:
    """All guides of a language, in order: the pages of kind `handout`."""
    doors = {folder: door.hue for door in library.manifest.doors for folder in (door.id, *door.folders)}
    return tuple(
        Guide(
            number=number,
            id=card.id,
            slug=slug_of(card.id),
            title=card.title,
            summary=card.summary,
            hue=card.hue or doors.get(card.id.partition("/")[0], "plain"),
            illustration=card.illustration,
            topics=card.topics,
        )
        for number, card in enumerate(library.handouts(lang), start=1)
    )


def find_guide(library: Library, lang: str, wanted: str) -> Guide:
    """The guide with this number, name or page id. Raises UsageError that names the nearest ones."""
    known = guides(library, lang)
    asked = wanted.strip().lower()
    for guide in known:
        if asked in (str(guide.number), f"{guide.number:02d}", guide.slug, guide.id):
            return guide
    raise UsageError(unknown(wanted, [guide.slug for guide in known]))


def unknown(wanted: str, names: list[str]) -> str:
    """The sentence for a name that is not there, with the nearest names that are."""
    import difflib  # noqa: PLC0415  not needed by visitors

    near = difflib.get_close_matches(wanted.lower(), names, _NEAREST, cutoff=0.4)
    hint = f"Did you mean: {', '.join(near)}?" if near else "See them all with `kiosk print --list`."
    return f"There is no guide '{wanted}'. {hint}"


def slug_of(page_id: str) -> str:
    """The name of a page without its folder and number: `toolkit/sheet-01-words` -> `words`."""
    return _NUMBERED.sub("", page_id.rpartition("/")[2])
