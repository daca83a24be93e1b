"""What the staff side says when something is refused or cannot be kept: a key and its values, in any of our languages.

`str()` of a sentence is English, for the command line and the log.
"""

import errno
from collections.abc import Mapping

from msgspec import Struct

from kiosk.errors import KioskError
from kiosk.staff import sentences_en, sentences_es

TABLES: Mapping[str, Mapping[str, str]] = {"en": sentences_en.SENTENCES, "es": sentences_es.SENTENCES}


class Sentence(Struct, frozen=True):
    """`key` names the words in the tables; `values` fill its blanks: text, or a sentence that is translated too."""

    key: str
    values: "tuple[tuple[str, str | Sentence], ...]" = ()

    def __str__(self) -> str:
        return self.words("en")

    def words(self, lang: str) -> str:
        """Return the words in a language; one that has none reads English. Raises KeyError for an unknown key."""
        values = {name: value.words(lang) if isinstance(value, Sentence) else value for name, value in self.values}
        return _table(lang)[self.key].format(**values)


def sentence(key: str, **values: object) -> Sentence:
    """Return the sentence of a key; a value that is no sentence stands in it as its `str()`."""
    filled = ((name, value if isinstance(value, Sentence) else str(value)) for name, value in values.items())
    return Sentence(key, tuple(filled))


def why(error: OSError) -> Sentence:
    """Return why the system could not do it, in brackets after a blank; nothing where it does not say."""
    cause = cause_of(error)
    return sentence("why", cause=cause) if cause else _other(error)


def cause_of(error: OSError) -> Sentence | None:
    """Return why the system could not do it, as bare words; None for what is not in our tables."""
    key = f"os-{errno.errorcode.get(error.errno or 0, '')}"
    return Sentence(key) if key in TABLES["en"] else None


def said(told: KioskError | Sentence, lang: str) -> str:
    """Return what to tell staff in a language.

    An error that has no key is told by its own text in English; elsewhere a general sentence stands for it, and the
    text is in the log.
    """
    says = next(iter(told.args), None) if isinstance(told, KioskError) else told
    if isinstance(says, Sentence):
        return says.words(lang)
    return str(told) if _table(lang) is TABLES["en"] else _table(lang)["unforeseen"]


def _table(lang: str) -> Mapping[str, str]:
    return TABLES.get(lang, TABLES["en"])


def _other(error: OSError) -> Sentence:
    return sentence("why-other", cause=error.strerror) if error.strerror else Sentence("why-unknown")
