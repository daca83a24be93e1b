"""The tour reaches every kind of screen, and Qt has nothing to complain of on the way."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtGui import QColor, QImage

from kiosk import cli
from kiosk.content.compile import compile_library
from kiosk.content.library import Library
from kiosk.tour.messages import Messages
from kiosk.tour.pictures import is_blank
from kiosk.tour.stops import stops

FIXTURE = Path(__file__).parent / "fixtures" / "diabetes"
KINDS = {
    "my-sheet", "my-sheet-empty", "attract", "home", "section", "page", "missing", "listening",
    "sheet-text", "sheet-language", "sheet-term", "sheet-voice",
}  # fmt: skip


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    assert cli.run(["build", str(FIXTURE), "-o", str(folder / "library.sqlite"), "--draft"]) == 0
    return folder


def tour(out: Path, data: Path, *options: str) -> tuple[int, list[dict[str, Any]]]:
    code = cli.run(["tour", str(out), "--content", str(FIXTURE), "--data", str(data), *options])
    index = json.loads((out / "index.json").read_text()) if (out / "index.json").exists() else []
    return code, index


@pytest.mark.slow
def test_a_brief_tour_has_no_trouble_and_a_picture_for_each_line_of_its_index(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, index = tour(tmp_path, data, "--brief", "--json")
    result = json.loads(capsys.readouterr().out)
    assert (code, result["trouble"]) == (0, [])
    assert result["screens"] == len(index) > len(KINDS)
    for picture in index:
        assert set(picture) == {"screen", "file", "ms", "messages", "blank"}
        assert (tmp_path / picture["file"]).stat().st_size > 1000
        assert picture["ms"] > 0
    assert {picture["screen"].partition("/")[0] for picture in index} == {"en", "fr", "ar"}


def test_only_the_wished_screens_are_drawn_in_the_wished_size(tmp_path: Path, data: Path) -> None:
    code, index = tour(tmp_path, data, "--only", "home", "--lang", "fr", "--size", "1024x600")
    assert code == 0
    assert index[0]["screen"] == "fr/home"
    size = QImage(str(tmp_path / index[0]["file"])).size()
    assert (size.width(), size.height()) == (1024, 600)


def test_a_pattern_that_names_no_screen_is_wrong_use(tmp_path: Path, data: Path) -> None:
    assert tour(tmp_path, data, "--only", "nothing-is-called-so")[0] == 2


def test_every_page_term_and_kind_of_screen_is_a_stop_of_its_own_name(tmp_path: Path) -> None:
    file = tmp_path / "library.sqlite"
    compile_library(FIXTURE, file, strict=False)
    library = Library.open(file)
    for language in library.manifest.languages:
        found = list(stops(library, language.id))
        names = [stop.name for stop in found]
        assert len(names) == len(set(names))
        assert {stop.kind for stop in found} >= KINDS
        for page in library.screen_ids(language.id):
            assert sum(stop.group == page and stop.name.endswith("-top") for stop in found) == 1
        for term in library.terms(language.id):
            assert f"sheet-term-{term.id}" in names
    library.close()


def test_messages_of_qt_are_kept_and_passed_on(capsys: pytest.CaptureFixture[str], qtlog: Any) -> None:  # noqa: ANN401
    with qtlog.disabled(), Messages() as messages:
        qWarning("a warning of Qt")
        assert messages.take() == ["a warning of Qt"]
        assert messages.take() == []
    assert "a warning of Qt" in capsys.readouterr().err


@pytest.mark.parametrize(("dots", "blank"), [([], True), ([(3, 3)], True), ([(30, 30)], False)])
def test_a_picture_is_blank_when_what_matters_has_one_colour(dots: list[tuple[int, int]], blank: bool) -> None:  # noqa: FBT001
    image = QImage(50, 50, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for x, y in dots:
        image.setPixelColor(x, y, QColor("black"))
    assert is_blank(image, image.rect().adjusted(20, 20, 0, 0)) is blank
