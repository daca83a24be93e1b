"""Sentences and words of running text, in any language that ends sentences with a sign."""

import re
from collections.abc import Iterator

from msgspec import Struct

_END = re.compile(r"[.!?…؟。]+[\"”»\u2019')\]]*\s+")
_OPENING = "\"“«¿¡('\u2018["
_ABBREVIATIONS = frozenset(
    ("dr", "dra", "mr", "mrs", "ms", "sr", "sra", "st", "vs", "e.g", "i.e", "etc", "a.m", "p.m", "u.s", "no", "ee",
     "p. ej", "ej", "a", "approx", "mme", "prof")
)  # fmt: skip
_WORD = re.compile(r"[^\W_](?:[^\W_]|[-'\u2019.,/](?=[^\W_]))*")


class Sentence(Struct, frozen=True):
    """A sentence and the offset in its text where it begins."""

    start: int
    text: str


def sentences(text: str) -> Iterator[Sentence]:
    """Split running text into sentences; abbreviations such as "Dr." and "a.m." do not end one."""
    start = 0
    for match in _END.finditer(text):
        if _ends_sentence(text, start, match):
            yield Sentence(start, text[start : match.end()].strip())
            start = match.end()
    if text[start:].strip():
        yield Sentence(start, text[start:].strip())


def words(text: str) -> list[str]:
    """The words and numbers of a text; "half-hour" and "1,200" are one each."""
    return _WORD.findall(text)


def _ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    rest = text[match.end() :].lstrip(_OPENING)
    if rest and rest[0].islower():
        return False
    if not match[0].startswith("."):
        return True
    before = text[start : match.start()].split()
    last = before[-1].lstrip(_OPENING).casefold() if before else ""
    if last in ("a.m", "p.m", "u.s", "etc"):
        return bool(rest)
    return last not in _ABBREVIATIONS
