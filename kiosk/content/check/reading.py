"""Gate `reading`: a page, and each longer block of it, is easy enough to read."""

from collections.abc import Iterator
from itertools import groupby

from kiosk.content.check.context import Library, PageCase
from kiosk.content.passages import Passage
from kiosk.content.problems import Problem
from kiosk.content.readability import FEWEST_WORDS, Counts, Rule, Simplifier, count, rule_of
from kiosk.content.shelf import Shelf

GATE = "reading"

BLOCK_WORDS = 40


def check_page(case: PageCase, library: Library) -> Iterator[Problem]:
    """The score of the page, then of its blocks. A language without a rule passes."""
    rule = rule_of(case.source.lang)
    if rule is None:
        return
    counts = measure(case, library)
    if counts.words >= FEWEST_WORDS and rule.is_hard(rule.score(counts), rule.page_limit):
        yield case.problem(1, GATE, *_complaint("page", counts, rule, rule.page_limit))
    if rule.block_limit is None:
        return
    simplifier = _simplifier(library, case.source.lang, rule)
    for _, group in groupby(_measured(case), key=lambda passage: passage.block):
        passages = list(group)
        counts = _count(passages, simplifier, rule)
        if counts.words >= BLOCK_WORDS and rule.is_hard(rule.score(counts), rule.block_limit):
            complaint = _complaint("block", counts, rule, rule.block_limit)
            yield case.problem(passages[0].line, GATE, *complaint)


def measure(case: PageCase, library: Library) -> Counts:
    """Sentences, words and syllables of the running text of a page, after hard names are replaced."""
    rule = rule_of(case.source.lang)
    if rule is None:
        return Counts(0, 0, 0)
    return _count(_measured(case), _simplifier(library, case.source.lang, rule), rule)


def _measured(case: PageCase) -> list[Passage]:
    return [passage for passage in case.passages if passage.kind in ("prose", "item")]


def _count(passages: list[Passage], simplifier: Simplifier, rule: Rule) -> Counts:
    return count((simplifier.simplify(_readable(passage, rule)) for passage in passages), rule)


def _readable(passage: Passage, rule: Rule) -> str:
    """The text of a passage; a link to an organisation shows its name, which is not measured."""
    return "".join(rule.easy_word if run.link.startswith("org:") else run.text for run in passage.runs)


def _complaint(what: str, counts: Counts, rule: Rule, limit: float) -> tuple[str, str]:
    side = "at most" if rule.lower_is_easier else "at least"
    score = f"{rule.name} {rule.score(counts):.1f}"
    return (
        f"the {what} has {score}; it must be {side} {limit:g}",
        "Use shorter sentences and shorter words.",
    )


def _simplifier(library: Library, lang: str, rule: Rule) -> Simplifier:
    key = (id(library.shelf), lang)
    if key not in _simplifiers:
        _simplifiers[key] = Simplifier(_names(library.shelf, lang), rule)
    return _simplifiers[key]


_simplifiers: dict[tuple[int, str], Simplifier] = {}


def _names(shelf: Shelf, lang: str) -> Iterator[str]:
    """Words that a page explains or must use: the glossary, medicines, organisations."""
    for term in shelf.terms.get(lang, ()):
        yield from (term.term, *term.other_names, *term.forms)
    for treatment in shelf.treatments.get(lang, ()):
        yield treatment.name
        for medicine in treatment.medicines:
            yield from (medicine.generic, medicine.brand_aid)
    for organisation in shelf.organisations:
        yield organisation.name
