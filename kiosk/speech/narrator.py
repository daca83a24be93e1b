"""The voices of the system behind Qt TextToSpeech, and a silent one. Nothing of Qt's speech is loaded before Listen."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

import shiboken6
from msgspec import Struct
from PySide6.QtCore import QLocale, QLoggingCategory, QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

MOCK = "mock"
PREFERRED = ("speechd", "winrt", "sapi", "darwin", "android", "flite")
LATE_MS = 8000
"""A voice that has not begun by then never will."""
SLOWEST_MS = 300
"""For one character, at the slowest speed; a voice without a sound card begins and never ends."""

log = logging.getLogger(__name__)


class Utterance(Struct, frozen=True):
    """What to say, in which language, how fast (-1 to 1) and how loud (0 to 1)."""

    text: str
    lang: str
    rate: float = 0.0
    volume: float = 0.7


class Narrator(Protocol):
    """Somebody who can speak. `finished` and `failed` are called once for each utterance, unless hushed."""

    finished: Callable[[], None]
    failed: Callable[[], None]

    def speaks(self, lang: str) -> bool:
        """Tell whether there is a voice for a language."""

    def say(self, utterance: Utterance) -> None:
        """Say this now; what is being said is broken off."""

    def hush(self) -> None:
        """Be quiet at once."""

    def close(self) -> None:
        """Let go of the system's voices."""


def _nobody_listens() -> None:
    """Stand in until somebody wants to know."""


class SilentNarrator:
    """Speaks some languages without a sound, and finishes when it is told: for pictures and tests."""

    def __init__(self, *languages: str) -> None:
        self.languages = languages
        self.finished: Callable[[], None] = _nobody_listens
        self.failed: Callable[[], None] = _nobody_listens
        self.said: list[Utterance] = []
        self.speaking = False

    def speaks(self, lang: str) -> bool:
        """Tell whether this is one of the given languages."""
        return lang in self.languages

    def say(self, utterance: Utterance) -> None:
        """Note what would be said."""
        self.said.append(utterance)
        self.speaking = True

    def hush(self) -> None:
        """Stop speaking."""
        self.speaking = False

    def finish(self) -> None:
        """Let the voice come to the end of its utterance."""
        self.speaking = False
        self.finished()

    def close(self) -> None:
        """There is nothing to let go of."""


class QtNarrator(QObject):
    """Qt's speech engine. It gets one utterance at a time; the next one waits until it is quiet."""

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.finished: Callable[[], None] = _nobody_listens
        self.failed: Callable[[], None] = _nobody_listens
        self._wanted_engine = engine
        self._engine: QTextToSpeech | None = None
        self._locales: dict[str, QLocale] = {}
        self._now: Utterance | None = None
        self._next: Utterance | None = None
        self._begun = False
        self._dropped = False
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._lost)

    def speaks(self, lang: str) -> bool:
        """Tell whether the engine has a voice for `lang`; the first call opens the engine."""
        return self._locale(lang) is not None

    def say(self, utterance: Utterance) -> None:
        """Say this now; what is being said is broken off first."""
        self._next = utterance
        self._advance()

    def hush(self) -> None:
        """Be quiet at once."""
        self._next = None
        self._advance()

    def close(self) -> None:
        """Be quiet and close the engine."""
        self._late.stop()
        if self._engine is not None:
            self._engine.stateChanged.disconnect(self._follow)
            self._engine.stop()
            shiboken6.delete(self._engine)
            self._engine = None

    def _open(self) -> "QTextToSpeech | None":
        """Return the engine, opened at the first call; None when there is none that works."""
        if self._engine is None:
            QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")  # it does without PipeWire, aloud
            try:
                from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415  not before somebody wants to listen
            except ImportError as error:  # Qt's speech needs the system's sound library
                log.warning("Read-aloud cannot be loaded: %s", error)
                return None
            known = QTextToSpeech.availableEngines()
            own = [self._wanted_engine] if self._wanted_engine else [name for name in PREFERRED if name in known]
            for name in own:
                engine = QTextToSpeech(name, self)
                if engine.state() != QTextToSpeech.State.Error and engine.availableLocales():
                    self._engine = engine
                    engine.stateChanged.connect(self._follow)
                    break
                engine.deleteLater()
        return self._engine

    def _locale(self, lang: str) -> QLocale | None:
        """Return the engine's locale for a language, that of its home country first."""
        engine = self._open()
        if engine is None:
            return None
        if lang not in self._locales:
            home = QLocale(lang)
            found = [locale for locale in engine.availableLocales() if locale.language() == home.language()]
            if not found:
                return None
            self._locales[lang] = min(found, key=lambda locale: locale.territory() != home.territory())
        return self._locales[lang]

    def _advance(self) -> None:
        if self._now is not None:
            self._dropped = True
            if self._begun and self._engine is not None:
                self._engine.stop()
        elif self._next is not None:
            self._start(self._next)

    def _start(self, utterance: Utterance) -> None:
        engine, locale = self._open(), self._locale(utterance.lang)
        self._next = None
        if engine is None or locale is None:
            self.failed()
            return
        self._now, self._begun, self._dropped = utterance, False, False
        if engine.locale() != locale:
            engine.setLocale(locale)
        engine.setRate(utterance.rate)
        engine.setVolume(utterance.volume)
        self._late.start(LATE_MS)
        engine.say(utterance.text)

    def _follow(self, state: "QTextToSpeech.State") -> None:
        match state.name:
            case "Speaking":
                self._begun = True
                if self._now is not None:
                    self._late.start(LATE_MS + SLOWEST_MS * len(self._now.text))
                if self._dropped and self._engine is not None:
                    self._engine.stop()
            case "Ready" if self._now is not None and self._begun:
                self._now = None
                self._late.stop()
                if self._dropped:
                    self._advance()
                else:
                    self.finished()
            case "Error":
                self._lost()

    def _lost(self) -> None:
        """The voice is gone: say so instead of being silent."""
        self._late.stop()
        self._now = self._next = None
        self.failed()


def narrator(kind: str, languages: tuple[str, ...]) -> Narrator:
    """Return who speaks: "" the system's voice, "silent" all of `languages` without a sound, "none" nobody,
    "mock" Qt's own stand-in.
    """  # noqa: D205  one list
    match kind:
        case "silent":
            return SilentNarrator(*languages)
        case "none":
            return SilentNarrator()
        case _:
            return QtNarrator(kind)
