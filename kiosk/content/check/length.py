"""Gate `length`: sentences of at most 20 words, paragraphs of at most 60, titles that fit their place."""

from collections.abc import Iterator

from kiosk.content.check.context import Library, PageCase
from kiosk.content.problems import Problem
from kiosk.content.sentences import sentences, words
from kiosk.content.shelf import Shelf

GATE = "length"

SENTENCE_WORDS = 20
PARAGRAPH_WORDS = 60

_SPLIT = f"Make two of it; the most is {SENTENCE_WORDS}."

#: Characters that fit on a card and above a page, with a little room.
_FRONT_CHARACTERS = {"title": 45, "summary": 66}


def check_page(case: PageCase, _: Library) -> Iterator[Problem]:
    """Sentences and paragraphs that are too long."""
    for passage in case.passages:
        for start, what in _long_sentences(passage.text, "a sentence"):
            yield case.problem(passage.line_at(start), GATE, what, _SPLIT)
    for key, most in _FRONT_CHARACTERS.items():
        length = len(getattr(case.page, key))
        if length > most:
            what = f"the {key} has {length} characters"
            yield case.problem(case.front_line(key), GATE, what, f"Shorten it; the most is {most}.")
    for passage in case.draft.passages:
        total = len(words(passage.text))
        is_prose = passage.kind in ("prose", "item")
        if is_prose and total > PARAGRAPH_WORDS:
            mend = f"Part it; the most is {PARAGRAPH_WORDS}."
            yield case.problem(passage.line, GATE, f"a paragraph has {total} words", mend)


def check_lists(library: Library) -> Iterator[Problem]:
    """Sentences of the lists that a visitor reads."""
    for lang in library.shelf.languages:
        for name, entry, texts in _texts(library.shelf, lang):
            file = f"{lang}/{name}"
            for text in texts:
                line = library.shelf.lines.get((file, entry), 1)
                found = _long_sentences(text, f"a sentence of '{entry}'")
                yield from (Problem(file, line, GATE, what, _SPLIT) for _, what in found)


def _texts(shelf: Shelf, lang: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """File, id and running text of each entry."""
    for term in shelf.terms.get(lang, ()):
        yield "glossary.yaml", term.id, (term.meaning, term.heard, term.ask)
    for treatment in shelf.treatments.get(lang, ()):
        texts = (treatment.how_it_works, treatment.note, *treatment.report, *treatment.call_at_once)
        yield "treatments.yaml", treatment.id, texts
    for sign in shelf.signs.get(lang, ()):
        yield "urgent.yaml", sign.id, (sign.sign, sign.why, sign.do)
    for moment in shelf.moments.get(lang, ()):
        yield "questions.yaml", moment.moment, tuple(question.text for question in moment.questions)


def _long_sentences(text: str, name: str) -> Iterator[tuple[int, str]]:
    """Where each sentence that is too long begins, and what is wrong with it."""
    for sentence in sentences(text):
        length = len(words(sentence.text))
        if length > SENTENCE_WORDS:
            start = " ".join(sentence.text.split()[:4])
            yield sentence.start, f"{name} has {length} words ('{start} ...')"
