"""What a check found: one plain sentence, and what to do about it."""

from importlib import import_module
from typing import Any, Literal

from msgspec import Struct

State = Literal["ok", "attention", "problem"]
"""`attention`: visitors are served, but something is missing; `problem`: they may not be."""
Check = Literal[
    "program", "settings", "library", "content", "fonts", "screen", "touch", "sound", "voice", "printer", "clock",
    "disk", "data",
]  # fmt: skip
LANGUAGES = ("en", "es")


class Finding(Struct, frozen=True):
    """`code` names the sentence in the tables of words; `values` fill its blanks."""

    check: Check
    state: State
    code: str
    values: dict[str, Any] = {}

    def says(self, lang: str = "en") -> str:
        """Say what was found."""
        return self._words(lang)[0]

    def todo(self, lang: str = "en") -> str:
        """Say what to do; "" where there is nothing to do."""
        return self._words(lang)[1]

    def _words(self, lang: str) -> tuple[str, str]:
        says, todo = table(lang, "FINDINGS")[self.code]
        values = {name: value(lang) if callable(value) else value for name, value in self.values.items()}
        return says.format(**values), todo.format(**values)


def table(lang: str, name: str) -> Any:  # noqa: ANN401  tables of several shapes
    """Return one table of words; a language without words reads English."""
    module = import_module(f"kiosk.doctor.words_{lang if lang in LANGUAGES else LANGUAGES[0]}")
    return getattr(module, name)
