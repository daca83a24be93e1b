"""How words are sorted in a list a person reads."""

import unicodedata

#: Letters that a language sorts as letters of their own, right after the one given.
_OWN_LETTERS = {"es": {"ñ": "n"}}


def sort_key(word: str, lang: str) -> str:
    """A key that sorts `word` as `lang` does: accents and case do not count, but own letters do."""
    own = _OWN_LETTERS.get(lang, {})
    key = []
    for letter in word.casefold():
        if letter in own:
            key.append(own[letter] + "\uffff")
        else:
            key.append(
                "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))
            )
    return "".join(key)
