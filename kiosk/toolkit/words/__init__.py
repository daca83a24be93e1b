"""The words of the paper itself, by language."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

_HERE = Path(__file__).parent
_FALLBACK = "en"
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class PaperWords:
    """The words of one language; a language without a file prints English."""

    def __init__(self, lang: str, words: dict[str, Any]) -> None:
        self.lang = lang
        self._words = words

    def __getitem__(self, key: str) -> str:
        """The words of a key of en.yaml. Raises KeyError."""
        return str(self._words[key])

    def say(self, key: str, **values: str) -> str:
        """The words of a key with its `{names}` filled in."""
        return self[key].format(**values)

    def trouble(self, name: str) -> str:
        """What a printer was short of, by the name of a trouble; the name itself where there are no words."""
        return str(self._words["troubles"].get(name, name))

    def month(self, day: date) -> str:
        """The name of a day's month."""
        return str(self._words["months"][day.month - 1])

    def date(self, day: date) -> str:
        """A day as the language writes it."""
        return self.say("date", day=str(day.day), month=self.month(day), year=str(day.year))


@cache
def paper_words(lang: str) -> PaperWords:
    """Read the words of a language, once."""
    file = _HERE / f"{lang}.yaml"
    found = lang if file.is_file() else _FALLBACK
    words = yaml.load((_HERE / f"{found}.yaml").read_text("utf-8"), Loader=_LOADER)  # noqa: S506  a safe one
    return PaperWords(found, words)
