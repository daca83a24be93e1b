"""What the gates say of a clinic's own pages, in the language of the staff.

The gates write English for writers of content; there a sentence is its own key, as in Qt Linguist: the tables hold each
sentence with `{}` for what is filled in. What no table knows stays English, and a test names it.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from kiosk.content.problems import Problem
from kiosk.staff import problems_es_blocks, problems_es_gates, problems_es_writing

TABLES: Mapping[str, Mapping[str, str]] = {
    "es": {**problems_es_gates.SENTENCES, **problems_es_writing.SENTENCES, **problems_es_blocks.SENTENCES}
}
PARTS: Mapping[str, Mapping[str, str]] = {"es": problems_es_gates.PARTS}
"""What may stand in a blank, and is no name of a file, a block or a page."""

_BLANK = re.compile(r"\{\}")


def told(problem: Problem, lang: str) -> str:
    """Return one line that tells a problem: where it is, which gate says so, what it is, and how to mend it."""
    where = f"{problem.file}:{max(problem.line, 1)}"
    gate = PARTS.get(lang, {}).get(problem.gate, problem.gate)
    return f"{where}: {gate}: {words(problem.what, lang)}. {words(problem.mend, lang)}"


def all_told(problems: Iterable[Problem], lang: str) -> tuple[str, ...]:
    """Return a line for each problem."""
    return tuple(told(problem, lang) for problem in problems)


def words(english: str, lang: str) -> str:
    """Return a sentence of the gates in a language; English where no table has it."""
    return _from(english, TABLES.get(lang, {}), lang, english)


def _from(english: str, table: Mapping[str, str], lang: str, otherwise: str) -> str:
    if english in table:
        return table[english]
    for pattern, bare, translated in _patterns(tuple(table.items())):
        if found := pattern.fullmatch(english):
            parts = PARTS.get(lang, {})
            values = zip(found.groups(), bare, strict=True)
            return translated.format(
                *(_from(value, parts, lang, value) if is_bare else value for value, is_bare in values)
            )
    return otherwise


@lru_cache
def _patterns(table: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], tuple[bool, ...], str], ...]:
    """The sentences with blanks, those with the most words first: they say most exactly what they mean.

    With each blank stands whether it is bare; one between quotes holds a name, which is left as it is.
    """
    blanked = sorted((pair for pair in table if "{}" in pair[0]), key=lambda pair: -len(_BLANK.sub("", pair[0])))
    return tuple(
        (
            re.compile("(.*?)".join(map(re.escape, _BLANK.split(key))), re.DOTALL),
            tuple(not before.endswith(("'", "`")) for before in _BLANK.split(key)[:-1]),
            translated,
        )
        for key, translated in blanked
    )
