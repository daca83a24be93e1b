"""Looks for words in one language of a library: in names, in titles, in text."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import IntEnum
from itertools import islice

from msgspec import Struct

from kiosk.content.hit import Hit
from kiosk.content.library import Library
from kiosk.content.numbering import HEAD, page_and_block, pages_of, passage, passages_of
from kiosk.content.query import TEXT_PREFIX, Word, all_of, in_order
from kiosk.content.snippet import Snippet, snippet_of
from kiosk.content.tokens import tokens

#: Rows looked at in each table. When more match, the words stand on nearly all pages, and any of them will do.
_NAMES, _TITLES, _PASSAGES, _PHRASES = 300, 300, 1000, 200
#: Blocks of a page that are read to find the best snippet.
_READ = 3
#: Hits of one sort before the next sort has its turn; the rest comes at the end.
_TURN = 8

_IS_NAMED = "SELECT 1 FROM entries WHERE entries MATCH ? AND rowid BETWEEN ? AND ? LIMIT 1"
_IS_TITLED = "SELECT 1 FROM titles WHERE titles MATCH ? AND rowid BETWEEN ? AND ? LIMIT 1"
_ENTRIES = "SELECT rowid, kind, id, names, words FROM entries WHERE entries MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?"
_TITLED = "SELECT rowid, id, title FROM titles WHERE titles MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?"
_TOLD = "SELECT rowid FROM passage_index WHERE passage_index MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?"
_PLACES = "SELECT page, block FROM places WHERE kind = ? AND target = ? AND page BETWEEN ? AND ? LIMIT ?"


class _Fit(IntEnum):
    """How well words fit a name."""

    WHOLE = 0
    BEGINS = 1
    WITHIN = 2
    APART = 3


class _Entry(Struct, frozen=True):
    """An entry of a list; `name` is the one of its names that fits best, `words` what it says."""

    kind: str
    id: str
    title: str
    words: str
    name: str = ""
    rank: tuple[int, ...] = (_Fit.APART,)


class _Found(Struct):
    """What matches on one page."""

    blocks: list[int]
    phrases: list[int]
    entries: list[tuple[int, _Entry]]

    @property
    def weight(self) -> int:
        """More is better: words side by side, entries shown there, words in the summary, words in many blocks."""
        head = HEAD in self.blocks
        return 4 * bool(self.phrases) + 3 * bool(self.entries) + 2 * head + min(len(self.blocks), 4)


class Finder:
    """Searches one language, whose number in the library is `number`."""

    def __init__(self, library: Library, lang: str, number: int) -> None:
        self.lang = lang
        self._library = library
        self._pages = pages_of(number)
        self._passages = passages_of(*self._pages)
        glossary = library.manifest.glossary_page
        self._glossary = glossary if library.has_page(lang, glossary) else ""

    def knows(self, word: Word) -> bool:
        """Whether the word stands anywhere in this language."""
        name, text = word.expression(), word.expression(TEXT_PREFIX)
        return bool(
            self._library.rows(_IS_NAMED, name, *self._pages)
            or self._library.rows(_IS_TITLED, name, *self._pages)
            or self._in_passages(text, 1)
        )

    def find(self, query: tuple[Word, ...]) -> Iterator[Hit]:
        """Pages and terms that hold all words, the best first; each is read when it is asked for."""
        named = sorted(self._named(query), key=lambda entry: entry.rank)
        outer = [entry for entry in named if entry.rank[0] <= _Fit.BEGINS]
        yield from self._hits_of(outer, query)
        worded = self._worded(query)
        turns = (
            self._titled(query),
            self._hits_of(named[len(outer) :], query),
            self._told(query, [entry for entry in worded if entry.kind != "term"]),
            self._hits_of((entry for entry in worded if entry.kind == "term"), query),
        )
        for turn in turns:
            yield from islice(turn, _TURN)
        for turn in turns:
            yield from turn

    def named(self, query: tuple[Word, ...]) -> Iterator[Hit]:
        """Terms and pages whose own names are the words, or begin with them."""
        named = sorted(self._named(query), key=lambda entry: entry.rank)
        yield from self._hits_of((entry for entry in named if entry.rank[0] <= _Fit.BEGINS), query)
        yield from self._titled(query)

    def _named(self, query: tuple[Word, ...]) -> Iterator[_Entry]:
        """Entries by their names."""
        expression = f"names : ({all_of(query)})"
        for number, kind, entry_id, names, words in self._library.rows(_ENTRIES, expression, *self._pages, _NAMES):
            lines = names.split("\n")
            fit, place = min((_fit_of(line, query), place) for place, line in enumerate(lines))
            rank = (fit, kind != "term", place > 0, len(lines[place]), number)
            yield _Entry(kind, entry_id, lines[0], words, lines[place], rank)

    def _worded(self, query: tuple[Word, ...]) -> list[_Entry]:
        """Entries by their names and by what they say."""
        rows = self._library.rows(_ENTRIES, all_of(query, TEXT_PREFIX), *self._pages, _NAMES)
        return [_Entry(kind, entry_id, names.partition("\n")[0], words) for _, kind, entry_id, names, words in rows]

    def _titled(self, query: tuple[Word, ...]) -> Iterator[Hit]:
        """Pages by their titles."""
        rows = self._library.rows(_TITLED, f"^ {in_order(query)}", *self._pages, _TITLES)
        rows += self._library.rows(_TITLED, all_of(query), *self._pages, _TITLES)
        ranked = sorted(
            {(_fit_of(title, query), len(title), number, page_id, title) for number, page_id, title in rows}
        )
        for *_, page_id, title in ranked:
            yield self._page_hit(page_id, title, HEAD, self._summary(page_id, query))

    def _told(self, query: tuple[Word, ...], entries: Iterable[_Entry]) -> Iterator[Hit]:
        """Pages by their text, and by the entries shown there."""
        found: defaultdict[int, _Found] = defaultdict(lambda: _Found([], [], []))
        for page, block in self._in_passages(all_of(query, TEXT_PREFIX), _PASSAGES):
            found[page].blocks.append(block)
        if len(query) > 1 and found:
            for page, block in self._in_passages(in_order(query, TEXT_PREFIX), _PHRASES):
                found[page].phrases.append(block)
        for entry in entries:
            for page, block in self._places_of(entry):
                found[page].entries.append((block, entry))
        for page in sorted(found, key=lambda page: (-found[page].weight, page)):
            ((page_id, title),) = self._library.rows("SELECT id, title FROM titles WHERE rowid = ?", page)
            spots = self._spots(page, found[page])
            block, snippet = max(
                ((block, snippet_of(text, query)) for block, text in spots), key=lambda spot: spot[1].matched
            )
            yield self._page_hit(page_id, title, block, snippet if snippet.matched else self._summary(page_id, query))

    def _spots(self, page: int, found: _Found) -> Iterator[tuple[int, str]]:
        """The blocks that may tell best why a page was found, with their words."""
        blocks = dict.fromkeys((*found.phrases, *found.blocks))
        blocks.pop(HEAD, None)
        for block in islice(blocks, _READ):
            ((text,),) = self._library.rows("SELECT text FROM passages WHERE number = ?", passage(page, block))
            yield block, text
        for block, entry in found.entries[:_READ]:
            yield block, f"{entry.title}\n{entry.words}"
        if not (blocks or found.entries):
            yield HEAD, ""

    def _in_passages(self, expression: str, most: int) -> list[tuple[int, int]]:
        rows = self._library.rows(_TOLD, expression, *self._passages, most)
        return [page_and_block(number) for (number,) in rows]

    def _hits_of(self, entries: Iterable[_Entry], query: tuple[Word, ...]) -> Iterator[Hit]:
        for entry in entries:
            if entry.kind == "term":
                yield self._term_hit(entry, query)
                continue
            for page, block in self._places_of(entry)[:1]:
                ((page_id, title),) = self._library.rows("SELECT id, title FROM titles WHERE rowid = ?", page)
                yield self._page_hit(page_id, title, block, snippet_of(self._about(entry), query))

    def _term_hit(self, entry: _Entry, query: tuple[Word, ...]) -> Hit:
        term = self._library.term(self.lang, entry.id)
        is_told = term is not None and entry.name in term.other_names
        snippet = snippet_of(f"{entry.name}: {entry.words}" if is_told else entry.words, query)
        block = next((block for _, block in self._places("term", "")), HEAD)
        return Hit("term", entry.id, self.lang, entry.title, self._glossary, snippet.text, block, snippet.marks)

    def _summary(self, page_id: str, query: tuple[Word, ...]) -> Snippet:
        card = self._library.card(self.lang, page_id)
        return snippet_of(card.summary if card else "", query)

    def _page_hit(self, page_id: str, title: str, block: int, snippet: Snippet) -> Hit:
        return Hit("page", page_id, self.lang, title, page_id, snippet.text, block, snippet.marks)

    def _about(self, entry: _Entry) -> str:
        """What a list says, beginning with the medicine that was looked for."""
        treatment = self._library.treatment(self.lang, entry.id) if entry.kind == "treatment" else None
        for medicine in treatment.medicines if treatment else ():
            if entry.name in (medicine.generic, medicine.brand_aid):
                brand = f" ({medicine.brand_aid})" if medicine.brand_aid else ""
                return f"{medicine.generic}{brand}: {medicine.how_given}\n{entry.title}: {entry.words}"
        return f"{entry.title}: {entry.words}" if entry.title else entry.words

    def _places_of(self, entry: _Entry) -> list[tuple[int, int]]:
        return self._places(entry.kind, entry.id)

    def _places(self, kind: str, target: str) -> list[tuple[int, int]]:
        """Pages and blocks that show an entry, a few of them."""
        return self._library.rows(_PLACES, kind, target, *self._pages, _TURN)


def _fit_of(name: str, query: tuple[Word, ...]) -> _Fit:
    found = [token for _, _, token in tokens(name)]
    pairs = list(zip(query, found, strict=False))
    if len(found) == len(query) and all(word.is_whole(token) for word, token in pairs):
        return _Fit.WHOLE
    if len(found) >= len(query) and all(word.fits(token) for word, token in pairs):
        return _Fit.BEGINS
    return _Fit.WITHIN if all(any(map(word.fits, found)) for word in query) else _Fit.APART
