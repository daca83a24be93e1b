"""Gate `length`: sentences of at most 20 words, paragraphs of at most 60."""

from collections.abc import Iterator

from kiosk.content.check.context import Library, PageCase
from kiosk.content.problems import Problem
from kiosk.content.sentences import sentences, words

GATE = "length"

SENTENCE_WORDS = 20
PARAGRAPH_WORDS = 60


def check_page(case: PageCase, _: Library) -> Iterator[Problem]:
    """Sentences and paragraphs that are too long."""
    for passage in case.passages:
        for sentence in sentences(passage.text):
            length = len(words(sentence.text))
            if length > SENTENCE_WORDS:
                yield case.problem(
                    passage.line_at(sentence.start),
                    GATE,
                    f"a sentence has {length} words ('{_start(sentence.text)} ...')",
                    f"Make two of it; the most is {SENTENCE_WORDS}.",
                )
    for passage in case.draft.passages:
        total = len(words(passage.text))
        is_prose = passage.kind in ("prose", "item")
        if is_prose and total > PARAGRAPH_WORDS:
            mend = f"Part it; the most is {PARAGRAPH_WORDS}."
            yield case.problem(passage.line, GATE, f"a paragraph has {total} words", mend)


def _start(text: str) -> str:
    return " ".join(text.split()[:4])
