"""Somebody who sees nothing goes through the kiosk with five keys, and hears where they are."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.setup import Setup
from kiosk.visit.idle import Idle, IdleRule
from tests.journeys.listener import Listener
from tests.visitor import Visitor

Key = Qt.Key


@pytest.fixture(scope="module")
def kiosk(shipped: Path) -> Iterator[Kiosk]:
    """A kiosk in full screen, as in a waiting room, with a silent voice."""
    setup = Setup(
        paths.shipped_content_dir(), shipped, size=(1080, 1920), fullscreen=True, motion=False, voice="silent"
    )
    with Kiosk(setup) as opened:
        yield opened


@pytest.fixture
def listener(visitor: Visitor) -> Listener:
    """Somebody at the first screen."""
    return Listener(visitor)


def test_the_first_key_only_begins_to_speak(listener: Listener) -> None:
    said = listener.press(Key.Key_Return)
    assert listener.visitor.kiosk.shell.visit.here.screen == "attract"
    home = listener.visitor.kiosk.library.home("en")
    assert said == f"{home.welcome}."
    assert listener.voice.said[-1].lang == "en"


def test_each_language_is_named_in_its_own_voice(listener: Listener) -> None:
    listener.press(Key.Key_Down)
    assert listener.go_to("Español") == "Español button, 2 of 3"
    assert [utterance.lang for utterance in listener.hear_out()] == ["es", "en"]


def test_what_is_come_to_is_said_with_its_kind_and_its_place(listener: Listener) -> None:
    listener.press(Key.Key_Down)
    assert listener.press(Key.Key_Down) == "English, button, 1 of 3"


def to_home(listener: Listener, language: str = "English") -> None:
    """Choose a language by ear."""
    listener.press(Key.Key_Down)
    listener.go_to(language)
    listener.press(Key.Key_Return)
    assert listener.visitor.kiosk.shell.visit.here.screen == "home"


def test_a_new_screen_is_read_from_its_top(listener: Listener) -> None:
    to_home(listener, "Español")
    home = listener.visitor.kiosk.library.home("es")
    assert listener.voice.said[-1].text.rstrip(".") in home.title
    assert listener.voice.said[-1].lang == "es"


def test_the_middle_key_presses_nothing_that_was_not_heard(listener: Listener) -> None:
    to_home(listener)
    assert listener.visitor.focused() is None
    listener.visitor.press(Key.Key_Return)
    assert listener.visitor.kiosk.shell.visit.here.screen == "home"


def test_a_control_is_said_with_its_kind_state_and_place(listener: Listener) -> None:
    to_home(listener)
    community = listener.go_to("Community", Key.Key_Right)
    assert ", button, " in community
    match = re.search(r"(\d+) of (\d+)", community)
    assert match
    assert listener.press(Key.Key_Right).rstrip(".").endswith(f"{int(match[1]) + 1} of {match[2]}")
    assert ", choice, chosen, " in listener.go_to("English", Key.Key_Left)
    assert listener.go_to("Español", Key.Key_Right).startswith("Español choice, not chosen, ")
    assert [utterance.lang for utterance in listener.hear_out()] == ["es", "en"]


def test_down_comes_to_all_there_is_and_then_to_the_first_thing_again(listener: Listener) -> None:
    to_home(listener)
    first = listener.press(Key.Key_Down)
    heard = [first]
    while (said := listener.press(Key.Key_Down)) != first:
        heard.append(said)
        assert len(heard) < 100, "no way back to the first thing"
    for name in (
        "Science",
        "Equity",
        "Community",
        "Toolkit",
        "Search",
        "I\N{RIGHT SINGLE QUOTATION MARK}m done",
        "Louder",
    ):
        assert any(said.startswith(name) for said in heard), f"{name} is never said"


def test_stop_leaves_the_keys_silent(listener: Listener) -> None:
    to_home(listener)
    listener.go_to("Stop", Key.Key_Left)
    listener.visitor.press(Key.Key_Return)
    assert not listener.visitor.kiosk.shell.visit.voice.by_ear
    said = len(listener.voice.said)
    listener.visitor.press(Key.Key_Down)
    assert len(listener.voice.said) == said


def test_again_and_slower_say_the_last_thing_before_them(listener: Listener) -> None:
    to_home(listener)
    heard = listener.go_to("Call now", Key.Key_Right)
    listener.go_to("Again", Key.Key_Right)
    assert listener.press(Key.Key_Return) == heard
    listener.go_to("Slower", Key.Key_Right)
    assert listener.press(Key.Key_Return) == heard
    assert listener.voice.said[-1].rate < 0


def test_a_page_is_heard_to_its_last_word_and_its_links_can_be_followed(listener: Listener) -> None:
    to_home(listener)
    kiosk = listener.visitor.kiosk
    kiosk.shell.openPage("science/what-is-myeloma", 0.0)
    listener.visitor.settle()
    page = kiosk.library.page("en", "science/what-is-myeloma")
    assert page.title in listener.go_to(page.title)
    link = listener.go_to("plasma cell, link")
    assert " of " in link
    listener.press(Key.Key_Return)
    assert kiosk.shell.visit.sheet.kind == "term"
    assert listener.go_to("Got it", Key.Key_Right)
    listener.press(Key.Key_Escape)
    assert not kiosk.shell.visit.sheet.kind


def test_the_next_person_begins_in_silence(listener: Listener) -> None:
    to_home(listener)
    listener.go_to("I\N{RIGHT SINGLE QUOTATION MARK}m done", Key.Key_Left)
    listener.visitor.press(Key.Key_Return)
    assert listener.visitor.kiosk.shell.visit == listener.visitor.kiosk.shell.fresh
    assert not listener.voice.speaking


def test_the_question_whether_somebody_is_there_is_heard_and_answered(listener: Listener) -> None:
    to_home(listener)
    kiosk = listener.visitor.kiosk
    last = listener.go_to("Text size", Key.Key_Right)
    listener.first = len(listener.voice.said)
    kiosk.idle.change(IdleRule(0))  # this question waits for the test
    kiosk.idle.show(Idle("warning", 30, 1.0))
    listener.visitor.settle()
    assert "Are you still there?" in listener.told()
    assert listener.go_round() == [
        "I\N{RIGHT SINGLE QUOTATION MARK}m done. Clear everything now, button, 2 of 2",
        "I am still reading, button, 1 of 2",
    ]
    listener.press(Key.Key_Escape)
    assert listener.told() == last
    assert not kiosk.idle.warning
