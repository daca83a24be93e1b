"""What every part of the derivation needs: library, language, and how to make `Words` of it."""

import re

from msgspec import Struct, field
from msgspec.structs import replace

from kiosk.content.library import Library
from kiosk.content.model import Run
from kiosk.toolkit.print_model import PrintRun, Voice, Words
from kiosk.toolkit.words import PaperWords

_RANGE = re.compile(r"(\d[\d.,]*\s?[-\u2013]\s?\d[\d.,]*)")


class PrintContext(Struct, frozen=True):
    """One language of one sheet. `pictures` gathers the names of the pictures that are used."""

    library: Library
    lang: str
    paper: PaperWords
    large: bool = False
    booklet: bool = False
    rtl: bool = False
    brief: bool = False
    pictures: dict[str, bytes] = field(default_factory=dict)

    def briefly(self) -> "PrintContext":
        """The same for a card that is cut out: signs without their reasons."""
        return replace(self, brief=True)

    def picture(self, name: str) -> str:
        """Gather the picture of that name; "" when the library has none."""
        if name and name not in self.pictures:
            file = self.library.picture(name)
            if file is None:
                return ""
            self.pictures[name] = file.read_bytes()
        return name

    def words(self, runs: tuple[Run, ...]) -> Words:
        """Running text. On paper a word or a fact that can be touched is plain text."""
        return self._voice(tuple(PrintRun(run.text, run.strong) for run in runs), self.lang)

    def plain(self, text: str, *, strong: bool = False, url: str = "") -> Words:
        """Text of the library without marks; no words for no text."""
        return self._voice((PrintRun(text, strong, url),), self.lang) if text else ()

    def say(self, key: str, **values: str) -> Words:
        """The paper's own words."""
        text = self.paper.say(key, **values) if values else self.paper[key]
        return self._voice((PrintRun(text),), self.paper.lang)

    def _voice(self, runs: tuple[PrintRun, ...], lang: str) -> Words:
        return (Voice(lang, _isolated(runs) if self.rtl else runs),)


def _isolated(runs: tuple[PrintRun, ...]) -> tuple[PrintRun, ...]:
    """Keep "120-129" from being read as "129-120" between words that run from right to left."""
    pieces = ((run, number, piece) for run in runs for number, piece in enumerate(_RANGE.split(run.text)) if piece)
    return tuple(replace(run, text=piece, ltr=number % 2 == 1) for run, number, piece in pieces)
