"""The voice's own process: it speaks, it may hang or die, and it takes what it was told along."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.qt_start import application
from kiosk.speech import far_voice
from kiosk.speech.far_voice import FarVoice
from kiosk.speech.narrator import MOCK, Utterance
from tests.visitor import wait_for

LONG = Utterance("This one goes on and on, and nobody hears it to its end. " * 20, "en")


class Ear(QObject):
    """Hears what the voice tells, in order."""

    heard = Signal()

    def __init__(self, voice: FarVoice) -> None:
        super().__init__()
        self.told: list[str] = []
        self.voice = voice
        for word in ("begun", "finished", "failed", "news"):
            setattr(voice, word, self._hears(word))

    def _hears(self, word: str) -> Callable[[], None]:
        def hear() -> None:
            self.told.append(word)
            self.heard.emit()

        return hear

    def wait(self, word: str) -> None:
        """Wait until this has been told since the last wait."""
        while word not in self.told:
            wait_for(self.heard)
        self.told.clear()

    def wait_until_ready(self) -> None:
        """Wait until the voices are open."""
        while not self.voice.ready:
            wait_for(self.heard)
        self.told.clear()


@pytest.fixture
def voice() -> Iterator[FarVoice]:
    """Qt's stand-in, in a process: it speaks English, not Spanish."""
    application()
    far = FarVoice(MOCK)
    yield far
    far.close()


@pytest.fixture
def ear(voice: FarVoice) -> Ear:
    """Somebody who listens to it."""
    return Ear(voice)


def test_until_the_voices_are_open_any_language_may_have_one(voice: FarVoice, ear: Ear) -> None:
    assert voice.speaks("es")
    voice.prepare()
    ear.wait_until_ready()
    assert voice.speaks("en")
    assert voice.speaks("en-US")
    assert not voice.speaks("es")


def test_nothing_starts_before_it_is_wanted(voice: FarVoice) -> None:
    assert voice.speaks("en")
    assert voice.pid == 0


def test_what_is_said_at_once_is_heard_when_the_voices_are_open(voice: FarVoice, ear: Ear) -> None:
    voice.say(Utterance("Ask your team.", "en"))
    assert not voice.ready
    ear.wait("finished")
    assert voice.ready


def test_the_newest_sentence_alone_is_told_of(voice: FarVoice, ear: Ear) -> None:
    voice.prepare()
    ear.wait_until_ready()
    voice.say(LONG)
    ear.wait("begun")
    voice.say(Utterance("Short.", "en"))
    while "finished" not in ear.told:
        wait_for(ear.heard)
    assert [word for word in ear.told if word != "news"] == ["begun", "finished"]


def test_a_language_without_a_voice_fails(voice: FarVoice, ear: Ear) -> None:
    voice.say(Utterance("Pregunte a su equipo.", "es"))
    ear.wait("failed")


def test_a_process_that_was_told_nothing_stays(voice: FarVoice, ear: Ear) -> None:
    voice.prepare()
    ear.wait_until_ready()
    process = voice.pid
    voice.forget()
    assert voice.pid == process


@pytest.mark.skipif(sys.platform == "win32", reason="asks for the process as POSIX does")
def test_what_was_said_goes_with_its_process(voice: FarVoice, ear: Ear) -> None:
    voice.say(Utterance("My own question.", "en"))
    ear.wait("begun")
    process = voice.pid
    voice.forget()
    assert voice.pid not in {0, process}
    ear.wait_until_ready()
    voice.say(Utterance("Short.", "en"))
    ear.wait("finished")
    assert not runs(process)


def runs(process: int) -> bool:
    """Tell whether a process of this number is there."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
def test_a_voice_that_dies_says_so_and_the_next_words_are_heard(voice: FarVoice, ear: Ear) -> None:
    voice.say(LONG)
    ear.wait("begun")
    os.kill(voice.pid, signal.SIGKILL)
    ear.wait("failed")
    voice.say(Utterance("Short.", "en"))
    ear.wait("finished")


@pytest.mark.skipif(sys.platform == "win32", reason="stops a process as POSIX does")
def test_a_voice_that_hangs_is_ended(voice: FarVoice, ear: Ear, monkeypatch: pytest.MonkeyPatch) -> None:
    voice.prepare()
    ear.wait_until_ready()
    os.kill(voice.pid, signal.SIGSTOP)
    monkeypatch.setattr(far_voice, "LATE_MS", 50)
    voice.say(Utterance("Short.", "en"))
    ear.wait("failed")
    assert voice.pid == 0


def test_voices_that_never_open_are_none(voice: FarVoice, ear: Ear, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(far_voice, "OPEN_MS", 1)
    voice.say(Utterance("Short.", "en"))
    ear.wait("failed")
    assert not voice.speaks("en")
    monkeypatch.undo()
    voice.prepare()
    ear.wait_until_ready()
    assert voice.speaks("en")


def test_a_program_that_is_not_there_is_no_voice(
    voice: FarVoice, ear: Ear, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("kiosk.paths.itself", lambda: [str(tmp_path / "gone")])
    voice.say(Utterance("Short.", "en"))
    ear.wait("failed")
    assert not voice.speaks("en")
