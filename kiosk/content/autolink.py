"""Links the first use of a glossary word on a page, if its author did not."""

import re
from collections.abc import Callable, Iterable

import msgspec
from msgspec.structs import replace

from kiosk.content.model import (
    Action,
    Block,
    Bullets,
    Check,
    Checklist,
    Compare,
    Heard,
    Page,
    Paragraph,
    Part,
    Reassure,
    Recap,
    Reveal,
    Run,
    Stat,
    Steps,
    Term,
    Urgent,
)

_ACRONYM = re.compile(r"[A-Z0-9-]{2,6}s?")


class Words(msgspec.Struct, frozen=True):
    """All names and forms of a glossary as one pattern, longest first, and the term of each."""

    pattern: re.Pattern[str] | None
    folded: dict[str, str]
    exact: dict[str, str]

    def term_of(self, word: str) -> str:
        """The id of the term this word means; "" if none (an acronym counts only as it is written)."""
        return self.exact.get(word) or self.folded.get(word.casefold(), "")


def glossary_words(terms: Iterable[Term]) -> Words:
    """Prepare the words of a glossary; the earlier term keeps a form that two terms claim."""
    folded: dict[str, str] = {}
    exact: dict[str, str] = {}
    for term in terms:
        for name in (term.term, *term.other_names, *term.forms):
            if _ACRONYM.fullmatch(name) and name.upper() == name:
                exact.setdefault(name, term.id)
            elif name:
                folded.setdefault(name.casefold(), term.id)
    names = sorted({*folded, *exact}, key=lambda name: (-len(name), name))
    if not names:
        return Words(None, {}, {})
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?![\w-])", re.IGNORECASE)
    return Words(pattern, folded, exact)


def link_first_uses(page: Page, words: Words) -> Page:
    """The page with a link on the first use of each term that it does not link anywhere itself."""
    if words.pattern is None:
        return page
    linker = _Linker(words, _linked_terms(page.blocks))
    return replace(page, blocks=linker.blocks(page.blocks))


class _Linker:
    def __init__(self, words: Words, done: set[str]) -> None:
        self._words = words
        self._done = done

    def blocks(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple(self._block(block) for block in blocks)

    def _block(self, block: Block) -> Block:  # noqa: PLR0911 - one return a kind of block
        match block:
            case Paragraph() | Stat():
                return replace(block, runs=self._runs(block.runs))
            case Bullets() | Recap() | Checklist():
                return replace(block, items=self._each(block.items))
            case Reassure() | Urgent() | Heard():
                return replace(block, paragraphs=self._each(block.paragraphs))
            case Action():
                items = (replace(item, body=self._runs(item.body)) for item in block.items)
                return replace(block, items=tuple(items))
            case Steps():
                steps = (replace(s, paragraphs=self._each(s.paragraphs)) for s in block.steps)
                return replace(block, steps=tuple(steps))
            case Compare():
                cards = (replace(c, paragraphs=self._each(c.paragraphs)) for c in block.cards)
                return replace(block, cards=tuple(cards))
            case Check():
                answers = (replace(a, feedback=self._runs(a.feedback)) for a in block.answers)
                return replace(block, answers=tuple(answers))
            case Part() | Reveal():
                return replace(block, blocks=self.blocks(block.blocks))
            case _:
                return block

    def _each(self, paragraphs: tuple[tuple[Run, ...], ...]) -> tuple[tuple[Run, ...], ...]:
        return tuple(self._runs(runs) for runs in paragraphs)

    def _runs(self, runs: tuple[Run, ...]) -> tuple[Run, ...]:
        made: list[Run] = []
        for run in runs:
            made += [run] if run.link else self._split(run)
        return tuple(made)

    def _split(self, run: Run) -> list[Run]:
        made: list[Run] = []
        place = 0
        assert self._words.pattern is not None  # noqa: S101 - link_first_uses returns early without one
        for match in self._words.pattern.finditer(run.text):
            term = self._words.term_of(match[0])
            if not term or term in self._done:
                continue
            self._done.add(term)
            if match.start() > place:
                made.append(Run(run.text[place : match.start()], strong=run.strong))
            made.append(Run(match[0], strong=run.strong, link=f"term:{term}"))
            place = match.end()
        if place < len(run.text):
            made.append(Run(run.text[place:], strong=run.strong))
        return made


def _linked_terms(blocks: tuple[Block, ...]) -> set[str]:
    """Terms that the author linked, or gave a card of their own."""
    found: set[str] = set()
    _visit(msgspec.to_builtins(blocks), found.add)
    return found


def _visit(value: object, note: Callable[[str], None]) -> None:
    match value:
        case {"link": str(link)} if link.startswith("term:"):
            note(link.removeprefix("term:"))
        case {"term": str(term)}:
            note(term)
    if isinstance(value, dict):
        for inner in value.values():
            _visit(inner, note)
    elif isinstance(value, list | tuple):
        for inner in value:
            _visit(inner, note)
