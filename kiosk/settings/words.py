"""The settings in words, in English or Spanish: labels, sentences, what is allowed, and what is wrong.

Not loaded while everything is right, except by the page for staff and the documentation.
"""

from importlib import import_module
from types import ModuleType

from msgspec import Struct

from kiosk.settings.keys import Key
from kiosk.settings.kinds import Kind
from kiosk.settings.toml_text import literal

LANGUAGES = ("en", "es")


class KeyWords(Struct, frozen=True):
    """One setting in words: `allowed` says its range or choices with the unit; `sentence` what it is for."""

    label: str
    sentence: str
    allowed: str
    unit: str


def table(lang: str, name: str) -> dict[str, str]:
    """Return one table of words; a language without words reads English."""
    found: dict[str, str] = getattr(_module(lang), name)
    return found


def key_words(key: Key, lang: str) -> KeyWords:
    """Return the words of one setting."""
    label, sentence = _module(lang).KEYS[key.id]
    unit = table(lang, "UNITS")[key.unit] if key.unit else ""
    return KeyWords(label, sentence, allowed(key.kind, lang), unit)


def allowed(kind: Kind, lang: str) -> str:
    """Return what a kind of setting may hold, such as "a whole number from 60 to 1800 (seconds)"."""
    unit = getattr(kind, "unit", "")
    after = f" ({table(lang, 'UNITS')[unit]})" if unit else ""
    limits = {name: _limit(getattr(kind, name)) for name in kind.__struct_fields__}
    return table(lang, "ALLOWED")[type(kind).__name__.lower()].format(**limits) + after


def _limit(value: object) -> str:
    return ", ".join(map(literal, value)) if isinstance(value, tuple) else f"{value}"


def _module(lang: str) -> ModuleType:
    return import_module(f"kiosk.settings.words_{lang if lang in LANGUAGES else LANGUAGES[0]}")
