"""Find letters in the texts of a page, whatever their case and accents. No Qt."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from kiosk.content.tokens import fold

FOUND_LIMIT = 300
"""More than anybody steps through; one letter on a long page is found more often."""


class Found(Struct, frozen=True):
    """One match: the number of its text, and where it begins and ends there."""

    text: int
    start: int
    end: int


def find_words(texts: Sequence[str], query: str) -> list[Found]:
    """Return each place of `query` in `texts`, in order; at most `FOUND_LIMIT`, none for an empty query."""
    wanted, _ = _folded(query.strip())
    found: list[Found] = []
    for number, text in enumerate(texts if wanted else ()):
        for start, end in _places(text, wanted):
            if len(found) == FOUND_LIMIT:
                return found
            found.append(Found(number, start, end))
    return found


def _places(text: str, wanted: str) -> Iterator[tuple[int, int]]:
    folded, origins = _folded(text)
    at = folded.find(wanted)
    while at >= 0:
        after = at + len(wanted)
        yield origins[at], origins[after - 1] + 1
        at = folded.find(wanted, after)


def _folded(text: str) -> tuple[str, list[int]]:
    """Return the folded text, and for each of its letters the place it has in `text`; white space becomes one blank."""
    letters: list[str] = []
    origins: list[int] = []
    for place, letter in enumerate(text):
        for part in " " if letter.isspace() else fold(letter):
            if part == " " and letters and letters[-1] == " ":
                continue
            letters.append(part)
            origins.append(place)
    return "".join(letters), origins
