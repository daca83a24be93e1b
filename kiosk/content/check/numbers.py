"""Gate `numbers`: a sentence with a statistic links to a fact, and facts are fit to be used."""

import re
from collections.abc import Iterator

from kiosk.content.check.context import Library, PageCase
from kiosk.content.check.statistics import find_statistic
from kiosk.content.passages import Passage
from kiosk.content.problems import Problem
from kiosk.content.sentences import Sentence, sentences

GATE = "numbers"

_YEAR = re.compile(r"(?:19|20)\d\d")


def check_page(case: PageCase, library: Library) -> Iterator[Problem]:
    """Statistics without a fact, and facts that are not fit to be used."""
    for passage in case.passages:
        if not (passage.sourced or passage.urgent):
            yield from _unsourced(passage, case)
    for ref in case.draft.refs:
        fact = library.facts.get(ref.target) if ref.kind == "fact" else None
        if fact and fact.confidence == "low":
            yield case.problem(
                ref.line,
                GATE,
                f"the fact '{fact.id}' has low confidence",
                "Say it without a number, or find a better source.",
            )
        if fact and not _YEAR.search(fact.as_of) and any(sign.isdigit() for sign in fact.figure):
            yield case.problem(
                ref.line,
                GATE,
                f"the fact '{fact.id}' has a figure but no year",
                "Add the year to its `as_of`.",
            )


def check_lists(library: Library) -> Iterator[Problem]:
    """Facts without a source."""
    for fact in library.shelf.facts:
        if not fact.sources:
            line = library.shelf.lines.get(("facts.yaml", fact.id), 1)
            yield Problem("facts.yaml", line, GATE, f"the fact '{fact.id}' has no source", "Add `sources:`.")


def _unsourced(passage: Passage, case: PageCase) -> Iterator[Problem]:
    for sentence in sentences(passage.text):
        found = find_statistic(sentence.text, case.source.lang, in_label=passage.kind == "label")
        if found and not _has_fact(passage, sentence):
            yield case.problem(
                passage.line_at(sentence.start),
                GATE,
                f"'{found}' has no source",
                "Link it to a fact: `[the number](fact:ID)`, or say it without a number.",
            )


def _has_fact(passage: Passage, sentence: Sentence) -> bool:
    place = 0
    end = sentence.start + len(sentence.text)
    for run in passage.runs:
        if run.link.startswith("fact:") and place < end and place + len(run.text) > sentence.start:
            return True
        place += len(run.text)
    return False
