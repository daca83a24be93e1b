"""A locked kiosk has no way out by touch, mouse or keys; a signal and a key file end it."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.leaving import Leaving
from kiosk.setup import Setup
from tests.visitor import Visitor, wait_for

Key, Held = Qt.Key, Qt.KeyboardModifier
WAYS_OUT = [
    (Key.Key_F4, Held.AltModifier),
    *[(key, Held.ControlModifier) for key in (Key.Key_Q, Key.Key_W, Key.Key_P, Key.Key_S, Key.Key_O, Key.Key_N)],
    *[(Key(Key.Key_F1 + number), Held.NoModifier) for number in range(12)],
    (Key.Key_Super_L, Held.NoModifier),
    (Key.Key_Meta, Held.MetaModifier),
    (Key.Key_Menu, Held.NoModifier),
    (Key.Key_Delete, Held.ControlModifier | Held.AltModifier),
    (Key.Key_T, Held.ControlModifier | Held.AltModifier),
    (Key.Key_Tab, Held.AltModifier),
    (Key.Key_Print, Held.NoModifier),
]


@pytest.fixture(scope="module")
def kiosk(shipped: Path) -> Iterator[Kiosk]:
    """A kiosk in its waiting room, as large as the mock-ups."""
    with Kiosk(Setup(paths.shipped_content_dir(), shipped, size=(1080, 1920), motion=False, locked=True)) as opened:
        yield opened


@pytest.fixture
def reader(kiosk: Kiosk) -> Visitor:
    """Somebody who reads a page."""
    visitor = Visitor(kiosk)
    visitor.start_again()
    kiosk.shell.openPage("science/what-is-myeloma", 0.0)
    visitor.settle()
    return visitor


@pytest.mark.parametrize(("key", "held"), WAYS_OUT, ids=lambda value: str(value).rpartition(".")[2])
def test_a_key_that_leads_out_does_nothing(reader: Visitor, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    before = reader.kiosk.shell.visit
    QTest.keyClick(reader.window, key, held)
    reader.settle()
    assert reader.window.isVisible()
    assert reader.kiosk.shell.visit == before


def test_the_keys_of_a_visitor_still_work(reader: Visitor) -> None:
    reader.press(Key.Key_Escape)
    assert reader.kiosk.shell.visit.here.screen == "home"
    reader.press(Key.Key_Tab)
    reader.press(Key.Key_Return)


def test_a_request_to_close_the_window_is_refused(reader: Visitor) -> None:
    assert not reader.window.close()
    assert reader.window.isVisible()


def test_other_buttons_of_a_mouse_do_nothing(reader: Visitor) -> None:
    before = reader.kiosk.shell.visit
    place = reader.find("Home").rect.center().toPoint()
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton):
        QTest.mouseClick(reader.window, button, Held.NoModifier, place)
    reader.settle()
    assert reader.kiosk.shell.visit == before
    QTest.mouseClick(reader.window, Qt.MouseButton.LeftButton, Held.NoModifier, place)
    assert reader.kiosk.shell.visit.here.screen == "home"


def test_the_wheel_scrolls_and_with_a_key_held_it_does_nothing(reader: Visitor) -> None:
    def turn(held: Qt.KeyboardModifier) -> None:
        middle = QPointF(540, 900)
        wheel = QWheelEvent(
            middle,
            middle,
            QPoint(0, -200),
            QPoint(0, -240),
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003  Qt's order
        )
        QCoreApplication.sendEvent(reader.window, wheel)
        reader.settle()

    before = reader.kiosk.shell.visit
    turn(Held.ControlModifier)
    assert reader.scrolled == 0
    assert reader.kiosk.shell.visit == before
    turn(Held.NoModifier)
    for _ in range(120):  # the page rolls out over some pictures
        if reader.scrolled > 0:
            break
        reader.frame()
    assert reader.scrolled > 0


def test_nothing_can_be_dropped_and_no_menu_opens(reader: Visitor) -> None:
    drag = QEvent(QEvent.Type.DragEnter)
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    before = reader.kiosk.shell.visit
    for event in (drag, menu):
        assert reader.kiosk.guards.lock.eventFilter(reader.window, event)
    assert reader.kiosk.shell.visit == before


def test_no_words_can_be_selected(reader: Visitor) -> None:
    texts = [i for i in reader.things() if i.item.inherits("QQuickTextEdit")]
    assert texts
    reader.press_and_slide(texts[0].rect.topLeft() + QPointF(5, 20), texts[0].rect.bottomRight() - QPointF(5, 5))
    assert all(not text.item.property("selectedText") for text in texts)


def test_a_swipe_from_an_edge_does_nothing(reader: Visitor) -> None:
    before = reader.kiosk.shell.visit
    for start, end in ((QPointF(1, 900), QPointF(600, 900)), (QPointF(1078, 900), QPointF(400, 900))):
        reader.press_and_slide(start, end)
    assert reader.kiosk.shell.visit == before


def test_a_window_on_a_laptop_lets_its_keys_through(reader: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = reader.kiosk.guards.lock
    monkeypatch.setattr(lock, "engaged", False)
    assert not lock.eventFilter(reader.window, QEvent(QEvent.Type.Close))


def test_a_key_file_that_appears_ends_the_kiosk_once(tmp_path: Path) -> None:
    ended: list[bool] = []
    file = tmp_path / "stick" / "open-kiosk"
    leaving = Leaving(lambda: ended.append(True), file)
    leaving.look()
    assert not ended
    file.parent.mkdir()
    file.touch()
    leaving.look()
    leaving.look()
    assert ended == [True]
    leaving.close()


def test_a_key_file_left_behind_does_not_keep_the_kiosk_shut(tmp_path: Path) -> None:
    ended: list[bool] = []
    file = tmp_path / "open-kiosk"
    file.touch()
    leaving = Leaving(lambda: ended.append(True), file)
    leaving.look()
    assert not ended
    file.unlink()
    leaving.look()
    file.touch()
    leaving.look()
    assert ended == [True]
    leaving.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGUSR1"])
def test_a_signal_ends_the_kiosk_cleanly(name: str) -> None:
    ended: list[bool] = []
    before = signal.getsignal(getattr(signal, name))
    leaving = Leaving(lambda: ended.append(True))
    leaving.listen()
    os.kill(os.getpid(), getattr(signal, name))
    wait_for(leaving.heard)
    leaving.close()
    assert ended == [True]
    assert signal.getsignal(getattr(signal, name)) == before


def hold(reader: Visitor, key: Qt.Key, seconds: float) -> None:
    """Keep a key down; a keyboard repeats it thirty times a second."""
    for number in range(int(seconds * 30)):
        Visitor.rested += 0 if number == 0 else 1 / 30
        event = QKeyEvent(QEvent.Type.KeyPress, key, Held.NoModifier, "", number > 0)
        QCoreApplication.sendEvent(reader.window, event)
    QCoreApplication.sendEvent(reader.window, QKeyEvent(QEvent.Type.KeyRelease, key, Held.NoModifier))
    reader.settle()


def taken(reader: Visitor) -> int:
    """Return how many things are on My sheet."""
    return len(reader.kiosk.shell.visit.taking.items)


def test_a_key_that_is_held_acts_once(reader: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader.kiosk.guards.keys, "now", lambda: Visitor.rested)
    reader.go_with_keys_to("Add to my sheet")
    Visitor.rested += 1
    hold(reader, Key.Key_Return, 3)
    assert taken(reader) == 1
    hold(reader, Key.Key_Return, 0.1)
    assert taken(reader) == 1, "a second strike at once took it off again"
    Visitor.rested += 0.5
    hold(reader, Key.Key_Return, 0.1)
    assert taken(reader) == 0


def test_a_held_arrow_goes_on_after_two_seconds(reader: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader.kiosk.guards.keys, "now", lambda: Visitor.rested)
    reader.press(Key.Key_Tab)
    first = reader.focused()
    hold(reader, Key.Key_Tab, 1.5)
    second = reader.focused()
    assert first
    assert second
    reader.press(Key.Key_Tab, shift=True)
    back = reader.focused()
    assert back
    assert back.name == first.name
    hold(reader, Key.Key_Tab, 2.5)
    far = reader.focused()
    assert far
    assert far.name not in (first.name, second.name)


def test_hands_that_shake_strike_an_arrow_twice_and_go_one_step(
    reader: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader.kiosk.guards.keys, "now", lambda: Visitor.rested)
    reader.kiosk.shell.adjust("steady", True)  # noqa: FBT003  QML passes by place
    reader.press(Key.Key_Tab)
    met = []
    for pause in (1.0, 0.1, 1.0):
        Visitor.rested += pause
        hold(reader, Key.Key_Tab, 0.04)
        met.append(reader.window.activeFocusItem())
    assert met[0] == met[1] != met[2]
