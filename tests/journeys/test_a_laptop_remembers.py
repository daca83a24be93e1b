"""A laptop remembers when its owner says yes: place, bookmarks, window; and forgets all of it at a touch."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt

from kiosk.app import Kiosk
from kiosk.remembering import FILE
from kiosk.toolkit.guides import guides
from kiosk.ui.appearance import SystemLook
from tests.laptop import CTRL, WHAT, Key, Owner, laptop, own_data
from tests.visitor import Role


@pytest.fixture
def data(shipped: Path, tmp_path: Path) -> Path:
    """A data folder of one's own."""
    return own_data(shipped, tmp_path)


def kept(data: Path) -> dict[str, Any]:
    """Return what stands in the file."""
    found: dict[str, Any] = json.loads((data / FILE).read_text("utf-8"))
    return found


def begin(kiosk: Kiosk, answer: str = "") -> Owner:
    """Choose English, and answer what Home asks."""
    owner = Owner(kiosk)
    owner.touch("English")
    if answer:
        owner.touch(answer)
    return owner


def test_it_asks_once_and_without_an_answer_keeps_nothing(data: Path) -> None:
    with Kiosk(laptop(data)) as kiosk:
        owner = begin(kiosk)
        assert owner.sees("Remember where I was on this computer?")
        owner.read()
    assert not (data / FILE).exists()


def test_no_thanks_keeps_only_the_answer_and_is_not_asked_again(data: Path) -> None:
    with Kiosk(laptop(data)) as kiosk:
        owner = begin(kiosk, "No thanks")
        assert not owner.sees("Remember where I was on this computer?")
        owner.read()
    assert kept(data) == {"asked": True}
    with Kiosk(laptop(data)) as kiosk:
        owner = Owner(kiosk)
        assert kiosk.shell.visit.here.screen == "attract"
        owner.touch("English")
        assert not owner.can_touch("Yes")


def test_with_yes_the_next_start_is_where_it_ended(data: Path) -> None:
    with Kiosk(laptop(data)) as kiosk:
        owner = begin(kiosk, "Yes")
        owner.chord(Key.Key_Plus, CTRL)
        kiosk.shell.setTheme("dark")
        owner.read()
        owner.shell.chooseLanguage("es")
        owner.settle()
        owner.scroll_to(700)
        place = owner.scrolled
        assert place == pytest.approx(700)
    with Kiosk(laptop(data)) as kiosk:
        owner = Owner(kiosk)
        visit = kiosk.shell.visit
        assert (visit.here.screen, visit.here.page) == ("page", WHAT)
        assert (visit.language, visit.theme, visit.text_step) == ("es", "dark", 1.25)
        assert owner.scrolled == pytest.approx(place, abs=owner.window.height() * 0.1)
        owner.chord(Key.Key_Escape)
        assert kiosk.shell.visit.here.screen == "home"


def test_the_place_is_kept_while_reading_not_only_at_the_end(data: Path) -> None:
    with Kiosk(laptop(data)) as kiosk:
        owner = begin(kiosk, "Yes")
        owner.read()
        while "place" not in kept(data):
            owner.frame()
        assert kept(data)["place"]["page"] == WHAT


def test_done_forgets_the_place(data: Path) -> None:
    with Kiosk(laptop(data)) as kiosk:
        owner = begin(kiosk, "Yes")
        owner.read()
        owner.touch("I\N{RIGHT SINGLE QUOTATION MARK}m done")
    assert set(kept(data)) <= {"asked", "on", "text_step", "window"}
    with Kiosk(laptop(data)) as kiosk:
        assert kiosk.shell.visit.here.screen == "attract"


def test_words_and_what_is_taken_home_are_never_written(data: Path) -> None:
    with Kiosk(laptop(data)) as kiosk:
        owner = begin(kiosk, "Yes")
        owner.chord(Key.Key_L, CTRL)
        owner.write("zzplanted")
        owner.read("equity/income")
        owner.touch("Add to my sheet")
        owner.chord(Key.Key_F, CTRL)
        owner.write("zzfound")
        owner.shell.sheet_of_mine.open(0.0)
        owner.settle()
    words = (data / FILE).read_text("utf-8")
    assert "zz" not in words
    assert set(kept(data)) <= {"asked", "on", "language", "text_step", "place", "window"}


def test_bookmarks_by_keys_and_from_their_sheet(data: Path) -> None:
    with Kiosk(laptop(data)) as kiosk:
        owner = begin(kiosk, "Yes")
        owner.read()
        owner.chord(Key.Key_D, CTRL)
        assert owner.sees("This page has a bookmark now.")
        owner.shell.openDoor("equity", 0.0)
        owner.chord(Key.Key_D, CTRL)
        owner.shell.hand_out.openGuide(guides(kiosk.library, "en")[0].id, 0.0)
        owner.chord(Key.Key_D, CTRL)
        marked = kept(data)["bookmarks"]
        assert marked[1:] == ["equity/index", WHAT]
        owner.chord(Key.Key_B, CTRL)
        assert owner.shell.visit.sheet.kind == "computer"
        owner.go_with_keys_to(kiosk.library.page("en", WHAT).title)
        owner.chord(Key.Key_Return)
        assert kiosk.shell.visit.here.page == WHAT
    with Kiosk(laptop(data)) as kiosk:
        owner = Owner(kiosk)
        owner.chord(Key.Key_B, CTRL)
        title = kiosk.library.page("en", "equity/index").title
        owner.touch(title)
        assert kiosk.shell.visit.here.screen == "section"
        owner.chord(Key.Key_B, CTRL)
        owner.touch(f"Take out {title}")
        assert kept(data)["bookmarks"] == [marked[0], WHAT]


def test_a_bookmark_where_nothing_is_kept_asks_first(data: Path) -> None:
    with Kiosk(laptop(data)) as kiosk:
        owner = begin(kiosk, "No thanks")
        owner.read()
        owner.chord(Key.Key_D, CTRL)
        assert owner.shell.visit.sheet.kind == "computer"
        assert not owner.can_touch("Erase everything")
        owner.touch("Remember where I was")
        owner.touch("Bookmark this page")
        assert kept(data)["bookmarks"] == [WHAT]


def test_a_screen_without_a_page_says_that_it_has_no_bookmark(data: Path) -> None:
    with Kiosk(laptop(data)) as kiosk:
        owner = begin(kiosk, "Yes")
        owner.chord(Key.Key_D, CTRL)
        assert owner.sees("This screen cannot have a bookmark.")
        assert "bookmarks" not in kept(data)


def test_erasing_takes_all_away_and_asks_first(data: Path) -> None:
    with Kiosk(laptop(data)) as kiosk:
        owner = begin(kiosk, "Yes")
        owner.read()
        owner.chord(Key.Key_D, CTRL)
        owner.chord(Key.Key_B, CTRL)
        owner.go_with_keys_to("Erase everything")
        owner.chord(Key.Key_Return)
        focused = owner.focused()
        assert focused
        assert focused.name == "No, keep it"
        assert (data / FILE).exists()
        owner.touch("Yes, erase everything")
        assert not (data / FILE).exists()
        assert not owner.can_touch("Erase everything")
        owner.touch("Done")
        owner.read("equity/income")
    assert not (data / FILE).exists()


def test_turning_it_off_erases_too(data: Path) -> None:
    with Kiosk(laptop(data)) as kiosk:
        owner = begin(kiosk, "Yes")
        owner.chord(Key.Key_B, CTRL)
        owner.touch("Remember where I was")
    assert not (data / FILE).exists()


def test_what_cannot_be_kept_is_said(data: Path) -> None:
    (data / FILE).mkdir()
    with Kiosk(laptop(data)) as kiosk:
        owner = begin(kiosk, "Yes")
        owner.chord(Key.Key_B, CTRL)
        assert owner.sees("This computer could not keep it.")


@pytest.mark.parametrize(
    "place",
    [
        {"screen": "page", "page": "science/no-such-page"},
        {"screen": "section", "page": "about"},
        {"screen": "guide", "page": WHAT},
        {"screen": "page", "page": "../../etc/passwd"},
    ],
)
def test_a_place_that_leads_nowhere_opens_home(data: Path, place: dict[str, str]) -> None:
    (data / FILE).write_text(json.dumps({"asked": True, "on": True, "language": "en", "place": place}), "utf-8")
    with Kiosk(laptop(data)) as kiosk:
        owner = Owner(kiosk)
        assert kiosk.library.home("en").title in owner.names(Role.Heading)


def test_a_damaged_file_opens_as_new(data: Path) -> None:
    (data / FILE).write_bytes(b'{"on": tr')
    with Kiosk(laptop(data)) as kiosk:
        owner = begin(kiosk)
        assert owner.sees("Remember where I was on this computer?")


def test_the_window_comes_back_as_it_was(data: Path) -> None:
    with Kiosk(laptop(data, None)) as kiosk:
        owner = begin(kiosk, "Yes")
        least = owner.window.minimumSize()
        assert least.width() <= 1024
        assert least.height() <= 600
        owner.window.setGeometry(40, 30, least.width(), least.height() + 12)
        owner.settle()
    shape = kept(data)["window"]
    assert (shape["width"], shape["height"]) == (least.width(), least.height() + 12)
    with Kiosk(laptop(data, None)) as kiosk:
        assert kiosk.window.size() == QSize(shape["width"], shape["height"])
        assert (kiosk.window.x(), kiosk.window.y()) == (shape["x"], shape["y"])
        owner = Owner(kiosk)
        owner.window.showMaximized()
        owner.settle()
    assert kept(data)["window"]["maximised"]
    with Kiosk(laptop(data, None)) as kiosk:
        assert kiosk.window.windowStates() & Qt.WindowState.WindowMaximized


def test_another_size_of_the_window_keeps_the_place(data: Path) -> None:
    with Kiosk(laptop(data)) as kiosk:
        owner = begin(kiosk, "No thanks")
        owner.read()
        owner.scroll_to(900)
        top = next(t for t in owner.things() if t.role == Role.Paragraph and t.rect.top() > 70)
        for size in ((1024, 600), (1280, 800), (1366, 768)):
            owner.window.resize(*size)
            owner.settle()
            now = next(t for t in owner.things() if t.name == top.name)
            assert -now.rect.height() < now.rect.top() < owner.window.height() * 0.7, size


def test_the_light_follows_the_system_until_somebody_chooses(data: Path) -> None:
    with Kiosk(laptop(data, follows_system=True)) as kiosk:
        owner = begin(kiosk, "No thanks")
        hints = kiosk.app.styleHints()
        try:
            for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
                hints.setColorScheme(scheme)
                owner.settle()
                dark = hints.colorScheme() == Qt.ColorScheme.Dark
                contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
                assert kiosk.shell.visit.theme == SystemLook(dark, contrast).theme
            kiosk.shell.setTheme("contrast")
            hints.setColorScheme(Qt.ColorScheme.Light)
            owner.settle()
            assert kiosk.shell.visit.theme == "contrast"
        finally:
            hints.unsetColorScheme()


def test_the_window_takes_what_the_system_says(data: Path) -> None:
    with Kiosk(laptop(data, motion=True, follows_system=True)) as kiosk:
        owner = begin(kiosk, "No thanks")
        assert kiosk.laptop
        said = kiosk.laptop.laptop
        for dark, contrast, theme in ((True, False, "dark"), (True, True, "contrast"), (False, False, "light")):
            said.noteSystem(dark=dark, contrast=contrast, still=True)
            owner.settle()
            assert kiosk.shell.visit.theme == theme
            assert not kiosk.shell.moves
        said.noteSystem(dark=False, contrast=False, still=False)
        assert kiosk.shell.moves


def test_motion_stops_when_the_system_wants_it_still(data: Path) -> None:
    with Kiosk(laptop(data, motion=True)) as kiosk:
        assert kiosk.laptop
        assert kiosk.shell.moves
        kiosk.laptop._follow_motion(still=True)
        assert not kiosk.shell.moves
