"""Qt's own stand-in speaks like a real engine: one thing at a time, and it says when it is done."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.qt_start import application
from kiosk.speech.engine import Engine
from kiosk.speech.narrator import MOCK, SilentNarrator, Utterance, narrator
from tests.visitor import wait_for


@pytest.fixture(autouse=True)
def _qt() -> None:
    """Engines need the one application of this process."""
    application()


class Ear(QObject):
    """Hears what a narrator tells."""

    ended = Signal()

    def __init__(self, narrator: Engine) -> None:
        super().__init__()
        self.finished = self.failed = 0
        narrator.finished = self._finished
        narrator.failed = self._failed

    def _finished(self) -> None:
        self.finished += 1
        self.ended.emit()

    def _failed(self) -> None:
        self.failed += 1
        self.ended.emit()


@pytest.fixture
def voice() -> Iterator[Engine]:
    """Qt's stand-in: it speaks English, Norwegian and Finnish without a sound."""
    narrator = Engine(MOCK)
    yield narrator
    narrator.close()


def test_it_knows_which_languages_it_can_speak(voice: Engine) -> None:
    assert "en" in voice.languages()
    assert "es" not in voice.languages()


def test_it_tells_when_a_sentence_is_said(voice: Engine) -> None:
    ear = Ear(voice)
    voice.say(Utterance("Ask your team.", "en"))
    wait_for(ear.ended)
    assert (ear.finished, ear.failed) == (1, 0)


def test_a_new_sentence_breaks_off_the_one_before_and_only_the_new_one_ends(voice: Engine) -> None:
    ear = Ear(voice)
    voice.say(Utterance("This one is long enough to be broken off by the next.", "en"))
    voice.say(Utterance("Short.", "en", 0.4, 0.2))
    wait_for(ear.ended)
    assert (ear.finished, ear.failed) == (1, 0)


def test_a_hushed_sentence_never_ends(voice: Engine) -> None:
    ear = Ear(voice)
    voice.say(Utterance("This one is never heard to its end.", "en"))
    voice.hush()
    voice.say(Utterance("Short.", "en"))
    wait_for(ear.ended)
    assert (ear.finished, ear.failed) == (1, 0)


def test_a_language_without_a_voice_is_said_in_the_other_one(voice: Engine) -> None:
    ear = Ear(voice)
    voice.say(Utterance("Español", "es", otherwise="en"))
    wait_for(ear.ended)
    assert (ear.finished, ear.failed) == (1, 0)


def test_a_language_without_a_voice_fails_instead_of_being_silent(voice: Engine) -> None:
    ear = Ear(voice)
    voice.say(Utterance("Pregunte a su equipo.", "es"))
    assert (ear.finished, ear.failed) == (0, 1)


def test_nobody_speaks_where_there_is_no_engine() -> None:
    nobody = narrator("none", ("en", "es"))
    assert isinstance(nobody, SilentNarrator)
    assert not nobody.speaks("en")
