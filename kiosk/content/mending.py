"""Puts words of the library in the place of misspelt ones. Made for one search and dropped with it."""

from msgspec import Struct

from kiosk.content.finder import Finder
from kiosk.content.query import Word, word_of
from kiosk.content.spelling import Near, Spelling, nearest

#: A word of so many letters with one mistake is most likely what was meant, not a word of another language.
_SURE_LETTERS = 6
_ONE_MISTAKE = 1.4
#: So is one that sounds alike.
_ALIKE = 0.9


class Mended(Struct, frozen=True):
    """Words after mending. Those in `lost` are unknown and stayed as they were; `is_sure` = it is likely meant so."""

    words: tuple[Word, ...]
    lost: tuple[Word, ...]
    is_sure: bool
    is_changed: bool


class Mending:
    """Mends the words of one query, in any language of the library."""

    def __init__(self, spelling: Spelling) -> None:
        self._spelling = spelling
        self._near: dict[Word, list[Near]] = {}
        self._known: dict[tuple[str, Word], bool] = {}

    def knows(self, word: Word, finder: Finder) -> bool:
        """Whether a language has the word as it is; asked once."""
        key = finder.lang, word
        if key not in self._known:
            self._known[key] = finder.knows(word)
        return self._known[key]

    def mend(self, query: tuple[Word, ...], finder: Finder) -> Mended:
        """Put the nearest words of a language in the place of those it does not know."""
        words: list[Word] = []
        lost: list[Word] = []
        sure = True
        for word in query:
            if self.knows(word, finder):
                words.append(word)
                continue
            found = nearest(near for near in self._all_near(word) if self.knows(_word(near), finder))
            if found:
                words.append(word_of((near.word for near in found), is_prefix=found[0].is_prefix))
                sure = sure and _is_sure(word, found[0])
            else:
                lost.append(word)
        return Mended(tuple(words), tuple(lost), sure, tuple(words) != query)

    def _all_near(self, word: Word) -> list[Near]:
        if word not in self._near:
            spelling = word.folded[0]
            found = self._spelling.near(spelling)
            self._near[word] = found + self._spelling.near_beginnings(spelling) if word.is_last else found
        return self._near[word]


def _word(near: Near) -> Word:
    return word_of((near.word,), is_prefix=near.is_prefix)


def _is_sure(word: Word, near: Near) -> bool:
    is_long = len(word.folded[0]) >= _SURE_LETTERS
    return near.distance <= (_ONE_MISTAKE if is_long else _ALIKE)
