"""Paper is set aside from the interface: the newest wish wins, and nothing of it stays."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtQml import QQmlImageProviderBase

from kiosk import paths
from kiosk.content.library import Library
from kiosk.qt_start import application
from kiosk.toolkit.options import Clinic, PrintOptions
from kiosk.toolkit.parts import PagePart, Request
from kiosk.ui.hand_out import source_of
from kiosk.ui.paper import UNKNOWN, Paper
from kiosk.ui.press import Press, PressError, Source
from tests.visitor import wait_for

EN = PrintOptions(("en",))
LARGE = PrintOptions(("en",), size="large")


def guide(name: str) -> Request:
    return Request((PagePart(f"toolkit/sheet-{name}"),))


TEAM = guide("05-my-care-team")
WORDS = guide("02-words-to-know")


class Desk:
    """A paper with what QML would have been given."""

    def __init__(self) -> None:
        application()
        self.providers: dict[str, QQmlImageProviderBase] = {}
        self.paper = Paper(lambda: Press(Clinic, lambda: date(2026, 12, 1)), self.attach)

    def attach(self, name: str, provider: QQmlImageProviderBase) -> None:
        self.providers[name] = provider

    def read(self, name: str) -> Any:  # noqa: ANN401  what Qt reads has many types
        return self.paper.property(name)

    def pages(self) -> int:
        return int(self.read("pages"))

    def pictures(self) -> list[str]:
        return list(self.read("pictures"))

    def code(self) -> list[str]:
        return list(self.read("code"))

    def failed(self) -> bool:
        return bool(self.read("failed"))

    def wait(self) -> None:
        while self.paper.busy_now:
            wait_for(self.paper.changed)


@pytest.fixture
def desk() -> Iterator[Desk]:
    opened = Desk()
    yield opened
    opened.paper.close()


@pytest.fixture(scope="module")
def source(shipped: Path) -> Source:
    library = Library.open(paths.library_file(shipped), paths.shipped_content_dir())
    found = source_of(library)
    library.close()
    return found


def test_what_is_wanted_is_set_and_drawn(desk: Desk, source: Source) -> None:
    desk.paper.want(source, TEAM, EN)
    assert desk.pages() == UNKNOWN
    assert desk.paper.busy_now
    desk.wait()
    assert desk.pages() > 0
    assert desk.paper.sheets.pdf.startswith(b"%PDF")
    assert len(desk.pictures()) == desk.pages()
    assert desk.paper.sheets.ratio == pytest.approx(11 / 8.5, abs=0.01)


def test_a_picture_shows_the_page_at_the_size_it_is_asked_in(desk: Desk, source: Source) -> None:
    desk.paper.want(source, TEAM, EN)
    desk.wait()
    address = desk.pictures()[0].removeprefix("image://paper/")
    image = desk.providers["paper"].requestImage(address, QSize(), QSize(400, 0))  # type: ignore[attr-defined]
    assert (image.width(), image.height()) == (400, 518)
    inks = {image.pixelColor(x, y).name() for x in range(0, 400, 3) for y in range(0, 518, 3)}
    assert len(inks) > 20
    assert image.pixelColor(2, 2).name() == "#ffffff"


def test_large_print_is_set_anew_and_takes_more_pages(desk: Desk, source: Source) -> None:
    desk.paper.want(source, TEAM, EN)
    desk.wait()
    normal, pictures = desk.pages(), desk.pictures()
    desk.paper.want(source, TEAM, LARGE)
    assert desk.pages() == UNKNOWN
    assert desk.pictures() == pictures, "the old pages stay until the new ones are there"
    desk.wait()
    assert desk.pages() > normal
    assert desk.pictures() != pictures


def test_the_newest_wish_wins(desk: Desk, source: Source) -> None:
    for wanted in (TEAM, WORDS, TEAM, WORDS):
        desk.paper.want(source, wanted, EN)
    desk.wait()
    alone = Desk()
    alone.paper.want(source, WORDS, EN)
    alone.wait()
    assert desk.paper.sheets.pdf == alone.paper.sheets.pdf
    alone.paper.close()


def test_another_guide_shows_nothing_of_the_one_before(desk: Desk, source: Source) -> None:
    desk.paper.want(source, TEAM, EN)
    desk.wait()
    desk.paper.want(source, WORDS, EN)
    assert desk.pictures() == []


def test_wiped_paper_is_gone_also_for_who_kept_its_address(desk: Desk, source: Source) -> None:
    desk.paper.want(source, TEAM, EN)
    desk.wait()
    address = desk.pictures()[0].removeprefix("image://paper/")
    desk.paper.wipe()
    assert (desk.pages(), desk.pictures(), desk.paper.sheets.pdf) == (UNKNOWN, [], b"")
    assert desk.providers["paper"].requestImage(address, QSize(), QSize(400, 0)).isNull()  # type: ignore[attr-defined]


def test_what_cannot_be_set_is_said_and_can_be_tried_again(desk: Desk, source: Source) -> None:
    desk.paper.want(source, guide("99-none"), EN)
    desk.wait()
    assert desk.failed()
    desk.paper.again()
    assert desk.paper.busy_now
    desk.wait()
    assert desk.failed()
    desk.paper.want(source, TEAM, EN)
    desk.wait()
    assert not desk.failed()


def test_the_code_on_paper_is_given_to_the_screen(desk: Desk, source: Source) -> None:
    desk.paper.want(source, TEAM, EN)
    desk.wait()
    rows = desk.code()
    assert len(rows) == len(rows[0])
    assert set("".join(rows)) == {"0", "1"}


def test_a_press_that_dies_fails_one_sheet_and_the_next_has_another(source: Source) -> None:
    press = Press(Clinic, lambda: date(2026, 12, 1))
    try:
        assert press.set(source, TEAM, EN).pages > 1
        press._process.kill()
        press._process.wait()
        assert press.set(source, WORDS, EN).pages > 1
    finally:
        press.close()
    assert press._process.returncode == 0


def test_what_cannot_be_set_is_told_without_its_words(source: Source) -> None:
    press = Press(Clinic, lambda: date(2026, 12, 1))
    try:
        with pytest.raises(PressError, match=r"PageMissing at \w+\.py:\d+$"):
            press.set(source, guide("99-not-there"), EN)
        assert press.set(source, TEAM, EN).pages > 1
    finally:
        press.close()
