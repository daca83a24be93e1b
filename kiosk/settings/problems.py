"""What is wrong with a settings file: one `Problem` for one thing to mend, told in English or Spanish."""

from pathlib import Path

from msgspec import Struct

from kiosk.settings.keys import find_key

#: These are told, but the settings are good in spite of them.
NOTES = frozenset({"unknown", "near", "locked", "unsaved"})
_LONGEST = 60


class Problem(Struct, frozen=True):
    """One complaint. `line` counts from 1 (0 = the whole file); `code` names its sentence in the tables of words."""

    file: Path
    line: int
    code: str
    key: str = ""
    found: str = ""
    other: str = ""

    @property
    def stops(self) -> bool:
        """Whether the file cannot be used until this is mended."""
        return self.code not in NOTES

    def sentence(self, lang: str = "en") -> str:
        """Say what is wrong, what is allowed and what to do."""
        from kiosk.settings import words  # noqa: PLC0415  only when something is wrong

        key = find_key(self.key)
        allowed = words.allowed(key.kind, lang) if key else ""
        text = words.table(lang, "PROBLEMS")[self.code]
        said = text.format(key=self.key, found=self.found, other=self.other, allowed=allowed)
        return f"{said} {words.key_words(key, lang).sentence}" if key and self.code == "value" else said

    def told(self, lang: str = "en") -> str:
        """Say where it is, and the sentence."""
        place = f"{self.file}:{self.line}" if self.line else f"{self.file}"
        return f"{place}: {self.sentence(lang)}"

    def __str__(self) -> str:
        return self.told()


def shortened(text: str) -> str:
    """Return a value as it was found, cut where it is long."""
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else f"{flat[:_LONGEST]}…"
