"""Who sees nothing plugs in headphones: the kiosk begins to speak, and says nothing to the room when they go."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.setup import Setup
from kiosk.speech.narrator import SilentNarrator
from kiosk.ui.shell import Shell
from tests.hands import Clock
from tests.visitor import Role, Visitor, wait_for


@pytest.fixture(scope="module")
def clock() -> Clock:
    """The clock of this file's kiosk."""
    return Clock()


@pytest.fixture(scope="module")
def kiosk(shipped: Path, clock: Clock) -> Iterator[Kiosk]:
    """A kiosk in full screen with a silent voice."""
    setup = Setup(
        paths.shipped_content_dir(), shipped, size=(1080, 1920), fullscreen=True, motion=False, voice="silent",
        clock=clock,
    )  # fmt: skip
    with Kiosk(setup) as opened:
        yield opened


@pytest.fixture
def voice(visitor: Visitor) -> SilentNarrator:
    """The voice, which has felt that there are no headphones."""
    narrator = visitor.kiosk.shell.reader.narrator
    assert isinstance(narrator, SilentNarrator)
    narrator.plug(headphones=False)
    visitor.kiosk.shell.done()
    visitor.settle()
    narrator.said.clear()
    return narrator


def hear(visitor: Visitor, voice: SilentNarrator) -> str:
    """Wait for the next words."""
    while not voice.said:
        wait_for(visitor.kiosk.shell.reader.heard)
    return voice.said[-1].text


def test_the_kiosk_speaks_as_soon_as_they_are_plugged_in(visitor: Visitor, voice: SilentNarrator) -> None:
    voice.plug(headphones=True)
    assert hear(visitor, voice) == f"{visitor.kiosk.library.home('en').welcome}."
    assert visitor.kiosk.shell.reader.byEar


def test_they_wake_a_sleeping_screen(visitor: Visitor, voice: SilentNarrator, clock: Clock) -> None:
    rest = visitor.kiosk.guards.rest
    clock.seconds += 100_000
    rest.look()
    assert rest.sleeping
    voice.plug(headphones=True)
    assert not rest.sleeping


def test_in_the_middle_of_a_visit_the_screen_is_read(visitor: Visitor, voice: SilentNarrator) -> None:
    visitor.open("English")
    voice.plug(headphones=True)
    assert hear(visitor, voice).rstrip(".") in visitor.kiosk.library.home("en").title


def test_when_they_go_nothing_is_said_to_the_room(visitor: Visitor, voice: SilentNarrator) -> None:
    voice.plug(headphones=True)
    visitor.open("English")
    hear(visitor, voice)
    voice.said.clear()
    voice.plug(headphones=False)
    assert not voice.speaking
    assert visitor.kiosk.shell.reader.paused
    assert not voice.said
    assert visitor.can_touch("Go on")


def test_whoever_goes_from_the_first_screen_takes_the_voice_along(visitor: Visitor, voice: SilentNarrator) -> None:
    voice.plug(headphones=True)
    hear(visitor, voice)
    voice.plug(headphones=False)
    assert not visitor.kiosk.shell.reader.byEar
    assert not voice.speaking


def test_headphones_left_in_the_socket_do_not_speak_to_the_next_person(
    visitor: Visitor, voice: SilentNarrator, clock: Clock
) -> None:
    """Somebody plugs in, hears the greeting and goes: after the usual quiet time the voice ends too."""
    voice.plug(headphones=True)
    hear(visitor, voice)
    visitor.kiosk.shell.reader.stop()
    idle = visitor.kiosk.idle
    clock.seconds += 181
    idle.look()
    assert idle.warning
    clock.seconds += 31
    idle.look()
    assert not visitor.kiosk.shell.reader.byEar
    assert not idle.warning


def test_staff_hear_the_door_too(visitor: Visitor, voice: SilentNarrator) -> None:
    staff = visitor.kiosk.shell.staff_model
    staff.knock()
    while not staff.is_open():
        wait_for(staff.screenChanged)
    visitor.settle()
    voice.said.clear()
    voice.plug(headphones=True)
    assert hear(visitor, voice).rstrip(".") in visitor.names(Role.Heading)
    voice.plug(headphones=False)
    assert not voice.speaking
    assert visitor.kiosk.shell.reader.byEar
    visitor.settle()
    visitor.touch("Back to the first screen")


@pytest.fixture
def quiet_clinic(visitor: Visitor) -> Iterator[Shell]:
    """A clinic where only headphones may speak."""
    shell = visitor.kiosk.shell
    was = shell.options
    shell.change(replace(was, loudspeaker=False), shell.fresh)
    yield shell
    shell.change(was, shell.fresh)


def test_where_only_headphones_may_speak_it_says_so(
    visitor: Visitor, voice: SilentNarrator, quiet_clinic: Shell
) -> None:
    visitor.open("English", "Listen")
    assert not voice.said
    assert "Plug in headphones to listen" in visitor.names(Role.Heading)
    visitor.touch("Got it, close")
    voice.plug(headphones=True)
    assert hear(visitor, voice)
    assert quiet_clinic.reader.byEar


def test_keys_still_work_where_nothing_may_be_heard(
    visitor: Visitor, voice: SilentNarrator, quiet_clinic: Shell
) -> None:
    """The first key would begin to speak; where it cannot, it moves to the languages as in any window."""
    assert visitor.go_with_keys_to("English", Qt.Key.Key_Down)
    assert not voice.said
    assert not quiet_clinic.reader.byEar


def test_a_clinic_may_switch_it_off(visitor: Visitor, voice: SilentNarrator) -> None:
    shell = visitor.kiosk.shell
    was = shell.options
    shell.change(replace(was, headphones_start=False), shell.fresh)
    voice.plug(headphones=True)
    assert not shell.reader.byEar
    shell.change(was, shell.fresh)
