"""How a word sounds, roughly and in any language of Latin letters: what people who heard a word write down.

The key of a word is only compared with the keys of other words, so a rule may be wrong for one
language as long as it treats heard and written alike ("kemo" and "chemo", "guesos" and "huesos").
"""

import re

_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"^(?:p(?=[nst])|k(?=n)|w(?=r))", ""),
        (r"^h?u(?=[aei])", "gu"),
        (r"ph", "f"),
        (r"ch|q(?:u(?=[ei]))?", "k"),
        (r"s?c(?=[eiy])|z", "s"),
        (r"c", "k"),
        (r"x", "ks"),
        (r"gu(?=[ei])", "g"),
        (r"g(?=[eiy])", "j"),
        (r"ll|y", "i"),
        (r"v", "b"),
        (r"h", ""),
        (r"(.)\1+", r"\1"),
    )
)


def sound_of(word: str) -> str:
    """The key of a folded word."""
    for pattern, sound in _RULES:
        word = pattern.sub(sound, word)
    return word
