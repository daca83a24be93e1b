"""What the kiosk asks of a voice, whoever it is, and a silent one for pictures and tests."""

from collections.abc import Callable
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QLocale

MOCK = "mock"


class Utterance(Struct, frozen=True):
    """What to say, in which language, how fast (-1 to 1) and how loud (0 to 1).

    `otherwise` is the language whose voice says it where `lang` has none.
    """

    text: str
    lang: str
    rate: float = 0.0
    volume: float = 0.7
    otherwise: str = ""


class Narrator(Protocol):
    """Somebody who can speak. `finished` and `failed` are called once for each utterance, unless hushed.

    `begun` is called when an utterance is heard, and `news` when `ready` or `headphones` has changed.
    """

    begun: Callable[[], None]
    finished: Callable[[], None]
    failed: Callable[[], None]
    news: Callable[[], None]
    ready: bool
    """False while the system's voices are being opened."""
    headphones: bool | None
    """Whether headphones are plugged in; None where the system does not tell."""

    def prepare(self) -> None:
        """Open the system's voices, so that nobody waits for them later."""

    def speaks(self, lang: str) -> bool:
        """Tell whether there is a voice for a language; while nobody knows yet, there is."""

    def say(self, utterance: Utterance) -> None:
        """Say this now; what is being said is broken off."""

    def hush(self) -> None:
        """Be quiet at once."""

    def forget(self) -> None:
        """Keep nothing of what was said."""

    def close(self) -> None:
        """Let go of the system's voices."""


def nobody_listens() -> None:
    """Stand in until somebody wants to know."""


def language_of(lang: str) -> str:
    """Return the language of a locale or of a library's language as its ISO code: "es" of "es-US"."""
    return QLocale.languageToCode(QLocale(lang).language())


class SilentNarrator:
    """Speaks some languages without a sound, and finishes when it is told: for pictures and tests."""

    def __init__(self, *languages: str) -> None:
        self.languages = languages
        self.begun = self.finished = self.failed = self.news = nobody_listens
        self.ready = True
        self.headphones: bool | None = None
        self.said: list[Utterance] = []
        self.speaking = False

    def prepare(self) -> None:
        """There is nothing to open."""

    def speaks(self, lang: str) -> bool:
        """Tell whether this is one of the given languages."""
        return lang in self.languages

    def say(self, utterance: Utterance) -> None:
        """Note what would be said."""
        self.said.append(utterance)
        self.speaking = True
        self.begun()

    def hush(self) -> None:
        """Stop speaking."""
        self.speaking = False

    def finish(self) -> None:
        """Let the voice come to the end of its utterance."""
        self.speaking = False
        self.finished()

    def plug(self, headphones: bool | None) -> None:  # noqa: FBT001  one thing, in or out
        """Let the system tell that headphones came or went."""
        self.headphones = headphones
        self.news()

    def forget(self) -> None:
        """What was said is for the test to read."""

    def close(self) -> None:
        """There is nothing to let go of."""


def narrator(kind: str, languages: tuple[str, ...], *, prefer_headphones: bool = False) -> Narrator:
    """Return who speaks: "" the system's voice, "silent" all of `languages` without a sound, "none" nobody,
    "mock" Qt's own stand-in.
    """  # noqa: D205  one list
    match kind:
        case "silent":
            return SilentNarrator(*languages)
        case "none":
            return SilentNarrator()
        case _:
            from kiosk.speech.far_voice import FarVoice  # noqa: PLC0415  only where somebody may hear it

            return FarVoice(kind, prefer_headphones=prefer_headphones)
