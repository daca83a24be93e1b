"""Words in a text, folded so that case and accents do not count: as the index of the library cuts and folds them."""

import re
import unicodedata
from collections.abc import Iterator

_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """The text in lower case without accents."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFD", text.lower())
    return unicodedata.normalize("NFC", "".join(part for part in parts if not unicodedata.combining(part)))


def tokens(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and folded letters of each word of a text in order."""
    folded = fold(text)
    if len(folded) == len(text):
        return ((found.start(), found.end(), found.group()) for found in _WORD.finditer(folded))
    return ((found.start(), found.end(), fold(found.group())) for found in _WORD.finditer(text))


def words(text: str) -> list[str]:
    """Each word of a text as it is written there."""
    return _WORD.findall(text)
