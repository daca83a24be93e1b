"""The search: what a visitor types, forgiving, in the visitor's language first.

It only reads. What was typed is neither kept nor logged.
"""

from collections.abc import Iterable, Iterator

from kiosk.content.asking import without_asking
from kiosk.content.finder import Finder
from kiosk.content.hit import Hit
from kiosk.content.library import Library
from kiosk.content.mending import Mended, Mending
from kiosk.content.query import Word, read_query
from kiosk.content.spelling import Spelling

#: With fewer hits than this, words that are not known are also looked for as they may have been meant.
_FEW = 3
#: Of more words than this, two are let go at once.
_MANY_WORDS = 4
#: A shorter word is not looked for when the others are let go.
_SHORTEST_ALONE = 3


class Search:
    """Searches one library. Use it in the thread that opened the library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        numbers = dict(library.rows("SELECT lang, number FROM languages"))
        langs = (language.id for language in library.manifest.languages)
        self._finders = [Finder(library, lang, numbers[lang]) for lang in langs if lang in numbers]
        self._known_spelling: Spelling | None = None

    def find(self, query: str, lang: str, limit: int = 20) -> tuple[Hit, ...]:
        """Find terms and pages, the best first; in another language if this one has nothing."""
        words = read_query(query)
        finders = sorted(self._finders, key=lambda finder: finder.lang != lang)
        found: dict[tuple[str, str, str], Hit] = {}
        for enough, hits in self._attempts(words, finders) if words and limit > 0 else ():
            if len(found) >= enough:
                continue
            for hit in hits:
                found.setdefault((hit.kind, hit.id, hit.lang), hit)
                if len(found) == limit:
                    break
            if len(found) >= min(_FEW, limit):
                break
        return tuple(found.values())

    def _attempts(self, words: tuple[Word, ...], finders: list[Finder]) -> Iterator[tuple[int, Iterable[Hit]]]:
        """Ways to look, the likeliest to be meant first; each is taken only while there are not `enough` hits."""
        own, *others = finders
        said = without_asking(words, own.lang)
        if said != words:
            yield 1, own.named(words)
            yield _FEW, own.find(said)
        yield _FEW if said != words else 1, own.find(words)
        mending = Mending(self._spelling)
        yield _FEW, _as_meant(words, own, mending, is_sure=True)
        for finder in others:
            yield 1, _as_typed(words, finder, mending)
        for finder in finders:
            yield 1, _as_meant(words, finder, mending)
        if len(words) > 1:
            meant = [(finder, mending.mend(words, finder)) for finder in finders]
            nearest, *farther = sorted(meant, key=_lost_letters)
            yield from ((_FEW, nearest[0].find(fewer)) for fewer in self._with_fewer(nearest[1]))
            for finder, mended in farther:
                yield from ((1, finder.find(fewer)) for fewer in self._with_fewer(mended))

    def _with_fewer(self, mended: Mended) -> Iterator[tuple[Word, ...]]:
        """The known words, then without those of them that say least, and so on."""
        words = mended.words
        if mended.lost and words:
            yield words
        while len(words) > 1:
            for _ in range(2 if len(words) > _MANY_WORDS else 1):
                weakest = max(range(len(words)), key=lambda place: self._weakness(words[place]))
                words = (*words[:weakest], *words[weakest + 1 :])
            if len(words) > 1 or len(words[0].folded[0]) >= _SHORTEST_ALONE:
                yield words

    def _weakness(self, word: Word) -> float:
        """Common and short words say least: what, how, para."""
        rows = self._library.rows("SELECT count FROM words WHERE word = ?", word.folded[0])
        return float(rows[0][0]) / len(word.folded[0]) ** 2 if rows else 0.0

    @property
    def _spelling(self) -> Spelling:
        if self._known_spelling is None:
            self._known_spelling = Spelling(self._library.rows("SELECT word, sound, count FROM words"))
        return self._known_spelling


def _as_typed(words: tuple[Word, ...], finder: Finder, mending: Mending) -> Iterator[Hit]:
    if all(mending.knows(word, finder) for word in words):
        yield from finder.find(words)


def _as_meant(words: tuple[Word, ...], finder: Finder, mending: Mending, *, is_sure: bool = False) -> Iterator[Hit]:
    mended = mending.mend(words, finder)
    if mended.is_changed and not mended.lost and mended.is_sure >= is_sure:
        yield from finder.find(mended.words)


def _lost_letters(attempt: tuple[Finder, Mended]) -> int:
    return sum(len(word.folded[0]) for word in attempt[1].lost)
