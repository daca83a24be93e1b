"""Somebody listens to Qt's own stand-in for a voice: it speaks English, not Spanish, and makes no sound."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.setup import Setup
from kiosk.speech.far_voice import FarVoice
from kiosk.speech.narrator import MOCK
from tests.visitor import Role, Visitor, wait_for


@pytest.fixture(scope="module")
def kiosk(shipped: Path) -> Iterator[Kiosk]:
    """A kiosk with the stand-in."""
    setup = Setup(paths.shipped_content_dir(), shipped, size=(1080, 1920), motion=False, voice=MOCK)
    with Kiosk(setup) as opened:
        yield opened


def test_sentences_follow_each_other_until_pause(visitor: Visitor) -> None:
    visitor.open("English", "Listen")
    reader = visitor.kiosk.shell.reader
    while reader.player.at < 2:
        wait_for(reader.heard)
    visitor.touch("Pause")
    place = reader.player.at
    assert place >= 2
    visitor.touch("Go on")
    while reader.player.at == place:
        wait_for(reader.heard)
    visitor.touch("Stop")
    assert reader.player.phase == "idle"


def test_a_language_without_a_voice_is_said_and_the_other_still_speaks(visitor: Visitor) -> None:
    visitor.open("Español", "Oír")
    shell = visitor.kiosk.shell
    while shell.visit.sheet.kind != "voice":
        wait_for(shell.sheet_model.changed)
    assert "Este quiosco todavía no puede leer en voz alta" in visitor.names(Role.Heading)
    visitor.open("Entendido, cerrar", "English", "Listen")
    assert visitor.can_touch("Pause")


def test_while_the_voices_open_the_strip_says_so(visitor: Visitor) -> None:
    """Opening may take seconds: the sentence is marked, the strip is there, and a finger can stop it."""
    reader = visitor.kiosk.shell.reader
    reader.narrator.close()
    visitor.open("English", "Listen")
    assert reader.waiting
    assert visitor.can_touch("One moment")
    while reader.waiting:
        wait_for(reader.changed)
    assert visitor.can_touch("Pause")
    visitor.touch("Stop")


def test_nothing_of_a_visit_stays_with_the_voice(visitor: Visitor) -> None:
    visitor.open("English", "Listen")
    voice = visitor.kiosk.shell.reader.narrator
    assert isinstance(voice, FarVoice)
    process = voice.pid
    visitor.kiosk.shell.done()
    assert voice.pid not in {0, process}


def test_no_voice_of_the_system_is_ever_in_the_kiosk_itself() -> None:
    loads = "import kiosk.app, kiosk.speech.far_voice, sys; sys.exit('PySide6.QtTextToSpeech' in sys.modules)"
    subprocess.run([sys.executable, "-c", loads], check=True)  # noqa: S603  our own Python
