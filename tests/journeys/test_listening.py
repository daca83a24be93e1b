"""Somebody who does not read well listens to the kiosk: every screen, with the sentence marked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQuick import QQuickItem

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.setup import Setup
from kiosk.speech.narrator import SilentNarrator
from kiosk.ui.listening import Listening
from kiosk.visit.state import SPEEDS, VOLUMES
from tests.visitor import Role, Visitor, rect_of, visible_items, wait_for

PAGE = "science/what-is-myeloma"


class Clock:
    """A clock that only a test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="module")
def clock() -> Clock:
    """The clock of this file's kiosk."""
    return Clock()


@pytest.fixture(scope="module")
def kiosk(shipped: Path, clock: Clock) -> Iterator[Kiosk]:
    """A kiosk whose voice speaks both languages without a sound, and finishes when it is told."""
    setup = Setup(
        paths.shipped_content_dir(), shipped, size=(1080, 1920), motion=False, voice="silent", idle=180, clock=clock
    )
    with pytest.MonkeyPatch.context() as patch, Kiosk(setup) as opened:
        patch.setattr("kiosk.speech.sentences.PAUSE_MS", 1)
        patch.setattr("kiosk.speech.sentences.HEADING_PAUSE_MS", 2)
        yield opened


@pytest.fixture
def voice(kiosk: Kiosk) -> SilentNarrator:
    """The voice, which has said nothing yet."""
    narrator = kiosk.shell.reader.narrator
    assert isinstance(narrator, SilentNarrator)
    narrator.said.clear()
    return narrator


def reader(visitor: Visitor) -> Listening:
    """What reads aloud."""
    return visitor.kiosk.shell.reader


def hear_on(visitor: Visitor, voice: SilentNarrator, sentences: int) -> None:
    """Hear so many sentences to their end, and whatever pause follows them."""
    for _ in range(sentences):
        said = len(voice.said)
        voice.finish()
        while len(voice.said) == said and reader(visitor).player.phase == "speaking":
            wait_for(reader(visitor).heard)
    visitor.settle()


def marks(visitor: Visitor) -> list[QQuickItem]:
    """The tinted boxes behind the spoken words."""
    tint = visitor.kiosk.shell.options.tokens["themes"]["light"]["spoken"]
    return [i for i in visible_items(visitor.window.contentItem()) if i.property("color") == QColor(tint)]


def to_the_page(visitor: Visitor, language: str = "English") -> None:
    """Open a page."""
    visitor.touch(language)
    visitor.kiosk.shell.openPage(PAGE, 0.0)
    visitor.settle()


def test_listen_reads_the_title_first_and_then_the_page_to_its_end(visitor: Visitor, voice: SilentNarrator) -> None:
    to_the_page(visitor)
    visitor.touch("Listen")
    count = reader(visitor).player.count
    assert count > 20
    hear_on(visitor, voice, count)
    said = [utterance.text for utterance in voice.said]
    page = visitor.kiosk.library.page("en", PAGE)
    assert said[:2] == ["Science", page.title]
    assert len(said) == count
    assert reader(visitor).player.phase == "idle"
    assert not visitor.can_touch("Pause")


def test_the_sentence_is_marked_and_always_in_sight(visitor: Visitor, voice: SilentNarrator) -> None:
    to_the_page(visitor)
    visitor.touch("Listen")
    for _ in range(reader(visitor).player.count - 1):
        hear_on(visitor, voice, 1)
        boxes = marks(visitor)
        view = rect_of(visitor.view())
        assert all(view.contains(rect_of(box).adjusted(4, 4, -4, -4)) for box in boxes)
    visitor.touch("Stop")
    assert not marks(visitor)


def test_pause_keeps_the_place_and_go_on_says_the_same_sentence(visitor: Visitor, voice: SilentNarrator) -> None:
    to_the_page(visitor)
    visitor.touch("Listen")
    hear_on(visitor, voice, 3)
    visitor.touch("Pause")
    assert not voice.speaking
    assert marks(visitor)
    visitor.touch("Go on")
    assert voice.speaking
    assert voice.said[-1] == voice.said[-2]


def test_before_and_again_say_it_once_more(visitor: Visitor, voice: SilentNarrator) -> None:
    to_the_page(visitor)
    visitor.touch("Listen")
    hear_on(visitor, voice, 3)
    third, fourth = voice.said[-2:]
    visitor.touch("Again")
    visitor.touch("Before")
    assert voice.said[-2:] == [fourth, third]


def test_speed_and_loudness_are_heard_at_once_and_end_at_their_limits(visitor: Visitor, voice: SilentNarrator) -> None:
    to_the_page(visitor)
    visitor.touch("Listen")
    visitor.touch("Slower")
    assert voice.said[-1].rate < voice.said[0].rate
    visitor.touch("Louder")
    assert voice.said[-1].volume > voice.said[0].volume
    while visitor.can_touch("Softer"):
        visitor.touch("Softer")
    while visitor.can_touch("Faster"):
        visitor.touch("Faster")
    assert (voice.said[-1].rate, voice.said[-1].volume) == (SPEEDS[-1], VOLUMES[0])


def test_the_next_person_hears_the_usual_speed_and_loudness(visitor: Visitor, voice: SilentNarrator) -> None:
    to_the_page(visitor)
    visitor.open("Listen", "Slower", "Louder", "Louder", "I’m done")  # noqa: RUF001  as printed
    assert not voice.speaking
    assert visitor.kiosk.shell.visit == visitor.kiosk.shell.fresh
    to_the_page(visitor)
    visitor.touch("Listen")
    assert (voice.said[-1].rate, voice.said[-1].volume) == (0.0, 0.7)


def test_touching_anything_else_makes_it_quiet_and_still_does_what_was_touched(
    visitor: Visitor, voice: SilentNarrator
) -> None:
    to_the_page(visitor)
    visitor.touch("Listen")
    visitor.touch_at(QPointF(540, 900))
    assert not voice.speaking
    assert not visitor.can_touch("Pause")
    visitor.touch("Listen")
    assert voice.speaking
    visitor.touch("Text size")
    assert not voice.speaking
    assert visitor.sees("Size of the words")


def test_listen_again_makes_it_quiet(visitor: Visitor, voice: SilentNarrator) -> None:
    to_the_page(visitor)
    visitor.touch("Listen")
    visitor.touch("Listen")
    assert not voice.speaking


def test_another_language_makes_it_quiet_and_is_spoken_next(visitor: Visitor, voice: SilentNarrator) -> None:
    to_the_page(visitor)
    visitor.touch("Listen")
    visitor.touch("Español")
    assert not voice.speaking
    visitor.touch("Oír")
    assert voice.said[-1].lang == "es"
    hear_on(visitor, voice, 1)
    assert voice.said[-1].text == visitor.kiosk.library.page("es", PAGE).title


def test_a_word_is_heard_with_its_meaning_and_its_twin_in_the_other_voice(
    visitor: Visitor, voice: SilentNarrator
) -> None:
    to_the_page(visitor)
    visitor.kiosk.shell.follow("term:m-protein", 0.0)
    visitor.settle()
    visitor.touch("Hear it")
    hear_on(visitor, voice, reader(visitor).player.count)
    word, twin = (visitor.kiosk.library.term(lang, "m-protein") for lang in ("en", "es"))
    assert word
    assert twin
    said = [utterance.text for utterance in voice.said]
    assert said[0] == word.term
    assert word.meaning in " ".join(said)
    assert [utterance.text for utterance in voice.said if utterance.lang == "es"] == [f"{twin.term} (Español)"]


def test_what_is_said_is_what_stands_there(visitor: Visitor, voice: SilentNarrator) -> None:
    to_the_page(visitor)
    shown = " ".join(visitor.names()).replace("\xa0", " ")
    descriptions = [t.interface.text(QAccessible.Text.Description) for t in visitor.things()]
    visitor.touch("Listen")
    assert voice.speaking
    for sentence in reader(visitor).sentences:
        assert sentence.text.rstrip(".") in f"{shown} {' '.join(descriptions)}"


def test_with_keys_the_player_is_reached_at_once_and_a_key_elsewhere_stops_it(
    visitor: Visitor, voice: SilentNarrator
) -> None:
    to_the_page(visitor)
    visitor.go_with_keys_to("Listen")
    visitor.press(Qt.Key.Key_Return)
    focused = visitor.focused()
    assert focused
    assert focused.name == "Pause"
    visitor.press(Qt.Key.Key_Right)
    assert voice.speaking
    visitor.press(Qt.Key.Key_Escape)
    assert not voice.speaking
    focused = visitor.focused()
    assert focused
    assert focused.name == "Listen"
    visitor.press(Qt.Key.Key_Return)
    visitor.go_with_keys_to("Back", Qt.Key.Key_Down)
    assert voice.speaking
    visitor.press(Qt.Key.Key_Down)
    assert not voice.speaking


def test_listening_counts_as_being_here_and_the_warning_is_spoken(
    visitor: Visitor, voice: SilentNarrator, clock: Clock
) -> None:
    to_the_page(visitor)
    visitor.touch("Listen")
    for _ in range(4):
        clock.now += 170
        hear_on(visitor, voice, 1)
        visitor.kiosk.idle.look()
    assert not visitor.sees("Are you still there?")
    visitor.touch("Stop")
    clock.now += 181
    visitor.kiosk.idle.look()
    visitor.settle()
    assert voice.said[-1].text == "Are you still there?"
    visitor.touch("I am still reading")
    assert not voice.speaking


def test_who_never_listened_is_warned_without_a_voice(visitor: Visitor, voice: SilentNarrator, clock: Clock) -> None:
    to_the_page(visitor)
    clock.now += 181
    visitor.kiosk.idle.look()
    visitor.settle()
    assert visitor.sees("Are you still there?")
    assert not voice.said
    visitor.touch("I am still reading")


@pytest.mark.parametrize(("language", "listen", "title"), [
    ("English", "Listen", "This kiosk cannot read aloud yet"),
    ("Español", "Oír", "Este quiosco todavía no puede leer en voz alta"),
])  # fmt: skip
def test_without_a_voice_it_says_so_and_how_staff_add_one(
    visitor: Visitor, voice: SilentNarrator, language: str, listen: str, title: str
) -> None:
    languages, voice.languages = voice.languages, ()
    to_the_page(visitor, language)
    visitor.touch(listen)
    assert title in visitor.names(Role.Heading)
    assert visitor.sees("apt-get install speech-dispatcher")
    assert not voice.said
    voice.languages = languages


def test_a_voice_that_is_lost_says_so_too(visitor: Visitor, voice: SilentNarrator) -> None:
    to_the_page(visitor)
    visitor.touch("Listen")
    voice.failed()
    visitor.settle()
    assert "This kiosk cannot read aloud yet" in visitor.names(Role.Heading)
    assert not visitor.can_touch("Pause")
