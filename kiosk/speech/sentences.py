"""Passages of a screen as sentences to say: where each stands in its passage, in whose voice. No Qt."""

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

PAUSE_MS = 120
"""Between two sentences of different passages."""
HEADING_PAUSE_MS = 450
"""After a heading, so that the ear notices a new part."""

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'“‘«(\[¿¡]*[^\W\d_]|[\"'“‘«(\[¿¡]*\d)")  # noqa: RUF001  quotes as printed
_SHORTENED = re.compile(
    r"(?:^\d{1,2}|(?:^|[\s(“])(?:Dr|Dra|Drs|Mr|Mrs|Ms|Sr|Sra|St|vs|etc|e\.g|i\.e|p\. ?ej|ej|EE\. ?UU|U\.S))\.\s+$"
)
_PHONE = re.compile(r"(?<![\w.])(?:\+?\d{1,3}[-–.\s])?\(?\d{2,4}\)?(?:[-–.\s]\d{2,4}){2,4}(?!\w)")  # noqa: RUF001  a dash as printed
_LEAST_DIGITS = 7
_WORD = re.compile(r"\w")


class Passage(Struct, frozen=True):
    """One piece of text as the screen shows it; `lang` is its language."""

    text: str
    lang: str
    heading: bool = False


class Sentence(Struct, frozen=True):
    """What is said in one breath.

    It stands in passage number `passage`, from `start` to `end` in UTF-16 units, as Qt counts.
    `say` is what the voice gets: the text, with telephone numbers digit by digit.
    """

    passage: int
    start: int
    end: int
    text: str
    say: str
    lang: str
    pause: int = 0


def sentences(passages: Iterable[Passage]) -> tuple[Sentence, ...]:
    """Return all that can be said, in reading order; a passage without a letter or digit is left out."""
    found: list[Sentence] = []
    for number, passage in enumerate(passages):
        parts = [(start, end) for start, end in _parts(passage.text) if _WORD.search(passage.text, start, end)]
        for start, end in parts:
            text = passage.text[start:end]
            pause = 0 if end != parts[-1][1] else HEADING_PAUSE_MS if passage.heading else PAUSE_MS
            found.append(
                Sentence(
                    number,
                    _units(passage.text[:start]),
                    _units(passage.text[:end]),
                    text,
                    spoken(text),
                    passage.lang,
                    pause,
                )
            )
    return tuple(found)


def spoken(text: str) -> str:
    """Return `text` as a voice should get it: a telephone number digit by digit, groups apart."""
    return _PHONE.sub(_digits, text)


def _digits(number: re.Match[str]) -> str:
    if sum(sign.isdigit() for sign in number[0]) < _LEAST_DIGITS:
        return number[0]
    groups = re.findall(r"\d+", number[0])
    return ", ".join(" ".join(group) for group in groups)


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each sentence, without the white space around it."""
    start = 0
    for end in _END.finditer(text):
        if not _SHORTENED.search(text[start : end.end()]):
            yield from _trimmed(text, start, end.end())
            start = end.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    part = text[start:end]
    if kept := part.strip():
        first = start + part.index(kept[0])
        yield first, first + len(kept)


def _units(text: str) -> int:
    """Return the length of `text` as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2
