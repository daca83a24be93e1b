"""The few words around a match, with the places of the match: what a list of hits shows."""

import unicodedata

from msgspec import Struct

from kiosk.content.query import Word
from kiosk.content.tokens import tokens

#: Characters of a snippet, without the dots at its ends.
LENGTH = 140
#: Characters before the first match, when the text before it is longer.
_BEFORE = 40
_SENTENCE_ENDS = (".", "?", "!", ":", "…", "؟", "。")  # also of Arabic and Chinese


class Snippet(Struct, frozen=True):
    """Plain text on one line. `marks` are the ranges (start, end) that match; `matched` counts different words."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()
    matched: int = 0


class _Match(Struct, frozen=True):
    """Characters `start` to `end` are a word that fits these `places` of the query."""

    start: int
    end: int
    places: tuple[int, ...]


def snippet_of(text: str, query: tuple[Word, ...]) -> Snippet:
    """The stretch of a text where most words of the query stand; without any its beginning."""
    line = one_line(text)
    matches = _matches(line, query)
    start, matched = _best_start(matches)
    begin = _word_start(line, min(start - _BEFORE, len(line) - LENGTH))
    end = _word_end(line, begin, begin + LENGTH)
    before, after = "… " if begin else "", " …" if end < len(line) else ""
    shift = len(before) - begin
    marks = tuple((m.start + shift, m.end + shift) for m in matches if m.start >= begin and m.end <= end)
    return Snippet(f"{before}{line[begin:end]}{after}", marks, matched)


def one_line(text: str) -> str:
    """A text of several stretches on one line, with a point between stretches that do not end with a mark."""
    parts = [" ".join(part.split()) for part in unicodedata.normalize("NFC", text).split("\n")]
    joined = ""
    for part in filter(None, parts):
        gap = "" if not joined else " " if joined.endswith(_SENTENCE_ENDS) else " · "
        joined += gap + part
    return joined


def _matches(line: str, query: tuple[Word, ...]) -> list[_Match]:
    likely = tuple(spelling for word in query for spelling in word.folded)
    return [
        _Match(start, end, places)
        for start, end, token in tokens(line)
        if token.startswith(likely)
        and (places := tuple(place for place, word in enumerate(query) if word.fits_in_text(token)))
    ]


def _best_start(matches: list[_Match]) -> tuple[int, int]:
    """Where the stretch begins that holds most different words, and how many it holds."""
    best = (0, 0)
    for number, match in enumerate(matches):
        reach = match.start + LENGTH - _BEFORE
        held = {place for other in matches[number:] if other.end <= reach for place in other.places}
        if len(held) > best[1]:
            best = (match.start, len(held))
    return best


def _word_start(line: str, at: int) -> int:
    """The start of the first word from `at` on, if it is near."""
    if at <= 0:
        return 0
    space = line.find(" ", at - 1, at + _BEFORE // 2)
    return at if space < 0 else space + 1


def _word_end(line: str, begin: int, end: int) -> int:
    """The end of the last word before `end`, if it is near."""
    if end >= len(line):
        return len(line)
    space = line.rfind(" ", max(begin, end - _BEFORE // 2), end + 1)
    return end if space < 0 else space
