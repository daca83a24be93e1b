"""The voices of the system behind Qt TextToSpeech; they live in the voice's own process."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QLocale, QLoggingCategory, QObject, QTimer

from kiosk.speech.narrator import Utterance, language_of, nobody_listens

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

PREFERRED = ("speechd", "winrt", "sapi", "darwin", "android", "flite")
LATE_MS = 8000
"""A voice that has not begun by then never will."""
SLOWEST_MS = 300
"""For one character, at the slowest speed; a voice without a sound card begins and never ends."""

log = logging.getLogger(__name__)


class Engine(QObject):
    """Qt's speech engine. It gets one utterance at a time; the next one waits until it is quiet.

    `begun`, `finished` and `failed` are told of the newest utterance; one that was broken off tells no more.
    """

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.begun: Callable[[], None] = nobody_listens
        self.finished: Callable[[], None] = nobody_listens
        self.failed: Callable[[], None] = nobody_listens
        self._wanted_engine = engine
        self._engine: QTextToSpeech | None = None
        self._locales: dict[str, QLocale] = {}
        self._now: Utterance | None = None
        self._next: Utterance | None = None
        self._begun = False
        self._dropped = False
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._lost)

    def languages(self) -> tuple[str, ...]:
        """Return the ISO codes of the languages that have a voice; the first call opens the engine."""
        engine = self._open()
        locales = engine.availableLocales() if engine is not None else []
        return tuple(sorted({language_of(locale.name()) for locale in locales}))

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
        if engine is None or not lang:
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
        engine = self._open()
        locale = self._locale(utterance.lang) or self._locale(utterance.otherwise)
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
                    if not self._dropped:
                        self.begun()
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
