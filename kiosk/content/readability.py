"""How hard a text is to read: one rule for each language that has one.

English: Flesch-Kincaid grade (US school years, lower is easier). Spanish: Szigriszt-Pazos perspicuity on the INFLESZ
scale (0 to 100, higher is easier; 65 and more is "fairly easy"). A language without a rule is not measured.
"""

import re
from collections.abc import Callable, Iterable

from msgspec import Struct

from kiosk.content import syllables
from kiosk.content.sentences import sentences, words

#: Below this number of words, one long name decides the result.
FEWEST_WORDS = 30

_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'\u2019&.-]*[\w]"
#: A name: words with a capital that do not begin a sentence.
_CAPITAL_INSIDE = re.compile(rf"(?<=[\w,;] ){_CAPITAL}(?: {_CAPITAL})*")


class Counts(Struct, frozen=True):
    """Sentences, words and syllables of a text."""

    sentences: int
    words: int
    syllables: int


class Rule(Struct, frozen=True):
    """The reading rule of a language. A text passes when its `score` is on the right side of the limit."""

    name: str
    syllables: Callable[[str], int]
    score: Callable[[Counts], float]
    easy_word: str
    page_limit: float
    block_limit: float | None
    lower_is_easier: bool

    def is_hard(self, score: float, limit: float) -> bool:
        """Whether a score, rounded to a tenth, misses the limit."""
        rounded = round(score, 1)
        return rounded > limit if self.lower_is_easier else rounded < limit


def flesch_kincaid(counts: Counts) -> float:
    """The grade of an English text."""
    return 0.39 * counts.words / counts.sentences + 11.8 * counts.syllables / counts.words - 15.59


def szigriszt_pazos(counts: Counts) -> float:
    """The perspicuity of a Spanish text (INFLESZ scale)."""
    return 206.835 - 62.3 * counts.syllables / counts.words - counts.words / counts.sentences


RULES: dict[str, Rule] = {
    "en": Rule(
        "Flesch-Kincaid grade",
        syllables.english,
        flesch_kincaid,
        "thing",
        6.0,
        7.0,
        lower_is_easier=True,
    ),
    "es": Rule("INFLESZ", syllables.spanish, szigriszt_pazos, "cosa", 65.0, None, lower_is_easier=False),
}


def rule_of(lang: str) -> Rule | None:
    """The reading rule of a language ("es-US" follows "es"); None if it has none."""
    return RULES.get(lang.partition("-")[0])


def count(texts: Iterable[str], rule: Rule) -> Counts:
    """Count texts; each begins a new sentence."""
    total_sentences = total_words = total_syllables = 0
    for text in texts:
        for sentence in sentences(text):
            found = words(sentence.text)
            if found:
                total_sentences += 1
                total_words += len(found)
                total_syllables += sum(rule.syllables(word) for word in found)
    return Counts(total_sentences, total_words, total_syllables)


class Simplifier:
    """Replaces what a reader is taught or cannot avoid (glossary words, names) by an easy word."""

    def __init__(self, names: Iterable[str], rule: Rule) -> None:
        ordered = sorted({name for name in names if name}, key=lambda name: (-len(name), name))
        joined = "|".join(map(re.escape, ordered))
        self._pattern = re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE) if ordered else None
        self._easy = rule.easy_word

    def simplify(self, text: str) -> str:
        """The text as its hardness is measured."""
        if self._pattern:
            text = self._pattern.sub(self._easy, text)
        return _CAPITAL_INSIDE.sub(self._easy, text)
