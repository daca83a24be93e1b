"""A keypad that sends function keys, as some do when they are delivered: five of them do all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.settings.schema import Keypad, Settings
from kiosk.setup import Setup
from kiosk.ui.keypad import function_key
from kiosk.visit.state import VOLUMES
from tests.journeys.listener import Listener
from tests.visitor import Visitor

Key = Qt.Key
PAD = Keypad(up="F22", down="F21", left="F20", right="F19", select="F18", back="F23")


@pytest.fixture(scope="module")
def kiosk(shipped: Path) -> Iterator[Kiosk]:
    """A locked kiosk whose settings name the keys of its pad."""
    setup = Setup(
        paths.shipped_content_dir(), shipped, size=(1080, 1920), fullscreen=True, motion=False, voice="silent",
        settings=Settings(keypad=PAD),
    )  # fmt: skip
    with Kiosk(setup) as opened:
        yield opened


@pytest.fixture
def listener(visitor: Visitor) -> Listener:
    """Somebody at the first screen."""
    return Listener(visitor)


def screen(listener: Listener) -> str:
    """Return the screen of the moment."""
    return listener.visitor.kiosk.shell.visit.here.screen


def test_a_visit_by_the_keys_of_the_pad(listener: Listener) -> None:
    listener.press(Key.Key_F21)
    assert listener.go_to("English", Key.Key_F21).startswith("English, button, 1 of")
    assert listener.go_to("Español", Key.Key_F19).startswith("Español")
    assert listener.go_to("English", Key.Key_F22).startswith("English")
    listener.press(Key.Key_F18)
    assert screen(listener) == "home"
    listener.go_to("Community", Key.Key_F19)
    listener.press(Key.Key_F18)
    assert screen(listener) == "section"
    listener.press(Key.Key_F23)
    assert screen(listener) == "home"


def test_other_function_keys_stay_dead(visitor: Visitor) -> None:
    visitor.open("English")
    before = visitor.kiosk.shell.visit
    for key in (Key.Key_F1, Key.Key_F5, Key.Key_F17, Key.Key_F24):
        visitor.press(key)
    assert visitor.kiosk.shell.visit == before


def test_the_keys_for_loudness_are_the_voices_own(listener: Listener) -> None:
    listener.press(Key.Key_F21)
    shell = listener.visitor.kiosk.shell
    usual = shell.visit.voice.volume
    listener.visitor.press(Key.Key_VolumeDown)
    assert shell.visit.voice.volume == usual - 1
    listener.visitor.press(Key.Key_VolumeUp)
    listener.visitor.press(Key.Key_VolumeUp)
    assert shell.visit.voice.volume == min(usual + 1, len(VOLUMES) - 1)


@pytest.mark.parametrize(("code", "key", "name"), [
    (191, Key.Key_Tools, "F13"), (199, Key.Key_unknown, "F21"), (202, Key.Key_unknown, "F24"),
    (190, Key.Key_Tools, ""), (203, Key.Key_unknown, ""), (0, Key.Key_F23, "F23"), (95, Key.Key_F11, ""),
])  # fmt: skip
def test_under_linux_the_position_counts(monkeypatch: pytest.MonkeyPatch, code: int, key: Qt.Key, name: str) -> None:
    """As xkb calls them: F13 is "Tools", F21 switches a touchpad."""
    monkeypatch.setattr("sys.platform", "linux")
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, code, 0, 0)
    assert function_key(event) == name


def test_a_key_by_its_position_moves_the_focus(listener: Listener) -> None:
    listener.press(Key.Key_F21)
    said = len(listener.voice.said)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Key.Key_unknown, Qt.KeyboardModifier.NoModifier, 199, 0, 0)
        QCoreApplication.sendEvent(listener.visitor.window, event)
    listener.visitor.settle()
    assert len(listener.voice.said) > said
