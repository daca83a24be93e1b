"""The keys of a laptop, each pressed for real; letters stay letters where somebody writes; a kiosk has none."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQml import QQmlComponent
from PySide6.QtTest import QTest

from kiosk import cli, paths
from kiosk.app import Kiosk
from kiosk.setup import Setup
from tests.laptop import ALT, CTRL, NONE, SHIFT, WHAT, Key, Owner, all_items, at_home, laptop, named, own_data
from tests.visitor import Role, Visitor


@pytest.fixture(scope="module")
def kiosk(shipped: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    """A window on a laptop."""
    with Kiosk(laptop(own_data(shipped, tmp_path_factory.mktemp("laptop")))) as opened:
        yield opened


@pytest.fixture
def owner(kiosk: Kiosk) -> Owner:
    """Somebody who reads a page."""
    owner = at_home(kiosk)
    owner.read()
    return owner


def screen(owner: Owner) -> str:
    """Return the screen of the moment."""
    return owner.shell.visit.here.screen


def phase(owner: Owner) -> str:
    """Return what the voice is doing."""
    return owner.shell.reader.player.phase


def test_alt_and_left_goes_back(owner: Owner) -> None:
    owner.chord(Key.Key_Left, ALT)
    assert screen(owner) == "home"


def test_alt_and_home_goes_home(owner: Owner) -> None:
    owner.read("equity/income")
    owner.chord(Key.Key_Home, ALT)
    assert screen(owner) == "home"


@pytest.mark.parametrize("key", [(Key.Key_L, CTRL), (Key.Key_Slash, NONE)])
def test_the_search_opens(owner: Owner, key: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    owner.chord(*key)
    assert screen(owner) == "search"


def test_letters_that_are_keys_elsewhere_are_written_in_the_search(owner: Owner) -> None:
    owner.chord(Key.Key_L, CTRL)
    owner.write("l/?")
    assert owner.shell.visit.query == "l/?"
    assert screen(owner) == "search"
    assert not owner.shell.visit.sheet.kind


def test_control_with_plus_minus_and_nought_changes_the_size(owner: Owner) -> None:
    owner.chord(Key.Key_Plus, CTRL)
    assert owner.shell.visit.text_step == 1.25
    assert owner.sees("Size of the words: Large")
    owner.chord(Key.Key_Equal, CTRL)
    owner.chord(Key.Key_Minus, CTRL)
    assert owner.shell.visit.text_step == 1.25
    owner.chord(Key.Key_0, CTRL)
    assert owner.shell.visit.text_step == 1.0
    owner.chord(Key.Key_Minus, CTRL)
    assert owner.shell.visit.text_step == 1.0


def test_control_and_the_wheel_change_the_size_and_the_wheel_alone_scrolls(owner: Owner) -> None:
    owner.wheel(2, CTRL)
    assert owner.shell.visit.text_step == 1.5
    assert owner.scrolled == 0
    owner.wheel(-2, CTRL)
    assert owner.shell.visit.text_step == 1.0
    owner.wheel(-1)
    for _ in range(99):  # frames, in which the page rolls out
        if owner.scrolled > 0:
            break
        owner.frame()
    assert owner.scrolled > 0
    assert owner.shell.visit.text_step == 1.0


def test_larger_words_keep_the_place(owner: Owner) -> None:
    owner.scroll_to(900)
    top = next(t for t in owner.things() if t.role == Role.Paragraph and t.rect.bottom() > 120 and t.name)
    owner.chord(Key.Key_Plus, CTRL)
    after = next(t for t in owner.things() if t.name == top.name)
    assert after.rect.top() < owner.window.height() / 2
    assert after.rect.bottom() > 0


def test_space_page_end_and_home_move_on_the_page(owner: Owner) -> None:
    owner.chord(Key.Key_Space)
    down = owner.scrolled
    assert down > 100
    owner.chord(Key.Key_Space, SHIFT)
    assert owner.scrolled < down
    owner.chord(Key.Key_End)
    view = owner.view()
    assert owner.scrolled == pytest.approx(view.property("contentHeight") - view.height(), abs=1)
    owner.chord(Key.Key_PageUp)
    owner.chord(Key.Key_Home)
    assert owner.scrolled == 0


def test_space_still_presses_what_has_the_focus(owner: Owner) -> None:
    owner.go_with_keys_to("Home")
    owner.chord(Key.Key_Space)
    assert screen(owner) == "home"


def test_l_listens_and_is_quiet_again(owner: Owner) -> None:
    owner.chord(Key.Key_L)
    assert phase(owner) == "speaking"
    owner.chord(Key.Key_L)
    assert phase(owner) == "idle"


def test_a_page_goes_on_my_sheet_to_be_printed(owner: Owner) -> None:
    owner.chord(Key.Key_P, CTRL)
    assert screen(owner) == "my-sheet"
    assert [item.id for item in owner.shell.visit.taking.items] == [WHAT]


@pytest.mark.parametrize(("key", "held"), [(Key.Key_F1, None), (Key.Key_Question, SHIFT)])
def test_the_list_of_keys_shows_every_key_and_escape_closes_it(owner: Owner, key: Qt.Key, held: object) -> None:
    if held:
        owner.chord(key, SHIFT)
    else:
        owner.chord(key)
    assert owner.shell.visit.sheet.kind == "keys"
    names = owner.names()
    for words in ("Alt + Left arrow", "Ctrl + F", "L", "F11", "Ctrl + D", "Find on this page", "Close the window"):
        assert words in names
    assert "Keys" in owner.names(Role.Heading)
    owner.chord(Key.Key_Escape)
    assert not owner.shell.visit.sheet.kind


def test_every_key_that_works_stands_in_the_list(owner: Owner) -> None:
    owner.chord(Key.Key_F1)
    names = owner.names()
    component = QQmlComponent(owner.kiosk.engine)
    component.loadFromModule("Kiosk.Pages", "KeyTable")
    table = component.create()
    rows = table.property("rows").toVariant()
    assert len(rows) >= 19
    assert all(row["shown"] in names and row["words"] in names for row in rows)
    chords = [chord for row in rows for chord in row["chords"]]
    assert len(chords) == len(set(chords))


def test_the_list_is_found_by_mouse_too_and_speaks_spanish(owner: Owner) -> None:
    owner.shell.chooseLanguage("es")
    owner.shell.openSheet("text")
    owner.settle()
    owner.touch("Teclas")
    assert "Alt + flecha izquierda" in owner.names()


def test_f11_fills_the_screen_and_gives_the_window_back(owner: Owner) -> None:
    shape = owner.window.size()
    owner.chord(Key.Key_F11)
    assert owner.window.visibility() == owner.window.Visibility.FullScreen
    owner.chord(Key.Key_F11)
    assert owner.window.visibility() == owner.window.Visibility.Windowed
    assert owner.window.size() == shape


def test_the_window_is_called_as_its_page_and_names_no_illness_at_first(owner: Owner) -> None:
    assert owner.window.title() == owner.kiosk.library.page("en", WHAT).title
    owner.shell.openSearch()
    owner.settle()
    assert owner.window.title() == "Search"
    owner.shell.done()
    owner.settle()
    assert "yeloma" not in owner.window.title()


def test_on_the_first_screen_keys_that_need_a_page_do_nothing(owner: Owner) -> None:
    owner.shell.done()
    owner.settle()
    for key in (Key.Key_F, Key.Key_L, Key.Key_P, Key.Key_D, Key.Key_B):
        owner.chord(key, CTRL)
    owner.chord(Key.Key_L)
    assert screen(owner) == "attract"
    assert not owner.shell.visit.sheet.kind


@pytest.mark.parametrize("key", [Key.Key_Q, Key.Key_W])
def test_control_with_q_or_w_closes_the_window(shipped: Path, tmp_path: Path, key: Qt.Key) -> None:
    with Kiosk(laptop(own_data(shipped, tmp_path))) as opened:
        owner = at_home(opened)
        owner.window.requestActivate()
        QTest.keyClick(owner.window, key, CTRL)
        assert not owner.window.isVisible()


def test_only_a_window_has_them() -> None:
    assert Setup.of(cli.parse([])).laptop
    assert Setup.of(cli.parse(["--window"])).laptop
    assert not Setup.of(cli.parse(["--fullscreen"])).laptop


def test_a_kiosk_has_no_keys_no_list_no_find_and_asks_nothing(shipped: Path) -> None:
    with Kiosk(Setup(paths.shipped_content_dir(), shipped, size=(1080, 1920), motion=False)) as opened:
        visitor = Visitor(opened)
        visitor.start_again()
        assert not visitor.can_touch("No thanks")
        before = opened.shell.visit
        for key in (Key.Key_F, Key.Key_L, Key.Key_P, Key.Key_D, Key.Key_B, Key.Key_Plus):
            visitor.press(key)
        parts = ("FindBar", "LaptopKeys", "LaptopNote", "LaptopPart", "RememberOffer")
        assert not [i for i in all_items(opened.window.contentItem()) if any(named(i, part) for part in parts)]
        assert opened.shell.visit == before
        opened.shell.openSheet("text")
        visitor.settle()
        assert not visitor.can_touch("Keys")
