"""What a visitor typed, as words to look for. Lives as long as one search; nothing of it is kept."""

import unicodedata
from collections.abc import Iterable

from msgspec import Struct

from kiosk.content.tokens import fold, words

#: Longer queries are cut: nobody types them, and each word costs time.
MOST_CHARACTERS = 200
MOST_WORDS = 10
LONGEST_WORD = 40

#: A word of this many letters is also found as the beginning of a longer one (effect, effects).
PREFIX_FROM = 4
#: One letter begins nearly every text, so there a beginning has at least so many.
TEXT_PREFIX = 2


class Word(Struct, frozen=True):
    """One word: any of its `spellings` will do, whole or (`is_prefix`) as the beginning of a longer word.

    `is_last` = a visitor may still be typing it.
    """

    spellings: tuple[str, ...]
    folded: tuple[str, ...]
    is_prefix: bool = False
    is_last: bool = False

    def fits(self, token: str) -> bool:
        """Whether this folded word of a name or title is one that is looked for."""
        return token.startswith(self.folded) if self.is_prefix else token in self.folded

    def fits_in_text(self, token: str) -> bool:
        """Whether this folded word of a text is; there, one letter alone is no beginning."""
        return token in self.folded if len(self.folded[0]) < TEXT_PREFIX else self.fits(token)

    def is_whole(self, token: str) -> bool:
        """Whether this folded word of a text is exactly one of the spellings."""
        return token in self.folded

    def expression(self, shortest: int = 1) -> str:
        """The word in the syntax of FTS5; a beginning has at least `shortest` letters.

        Spellings hold letters and digits only, so quoting them is enough.
        """
        parts = (
            f'"{spelling}" *' if self.is_prefix and len(spelling) >= shortest else f'"{spelling}"'
            for spelling in self.spellings
        )
        return f"({' OR '.join(parts)})"


def read_query(query: str) -> tuple[Word, ...]:
    """The words of a query; the last one may be unfinished."""
    found = [word[:LONGEST_WORD] for word in words(unicodedata.normalize("NFC", query[:MOST_CHARACTERS]))]
    found = found[:MOST_WORDS]
    last = len(found) - 1
    return tuple(
        Word((word,), (fold(word),), place == last or len(word) >= PREFIX_FROM, place == last)
        for place, word in enumerate(found)
    )


def word_of(spellings: Iterable[str], *, is_prefix: bool) -> Word:
    """A word to look for by its spellings."""
    said = tuple(spellings)
    return Word(said, tuple(map(fold, said)), is_prefix)


def all_of(query: Iterable[Word], shortest: int = 1) -> str:
    """An FTS5 expression: all words, in any order."""
    return " AND ".join(word.expression(shortest) for word in query)


def in_order(query: tuple[Word, ...], shortest: int = 1) -> str:
    """An FTS5 expression: the words next to each other, in the order typed, each in its likeliest spelling."""
    said = " ".join(word.spellings[0] for word in query)
    is_open = query[-1].is_prefix and len(query[-1].spellings[0]) >= shortest
    return f'"{said}" *' if is_open else f'"{said}"'
