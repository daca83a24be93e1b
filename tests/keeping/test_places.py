"""Where staff save something."""

from pathlib import Path

from kiosk.ui.staff.places import FOLDER, found_in, save_file
from tests.staff.helpers import without_rights


def test_a_stick_comes_first_and_nothing_is_written_over(tmp_path: Path) -> None:
    stick, data = tmp_path / "stick", tmp_path / "data"
    stick.mkdir()
    first = save_file((stick,), data, "report.csv", b"1", "en")
    second = save_file((stick,), data, "report.csv", b"2", "en")
    assert [(told.code, told.detail) for told in (first, second)] == [
        ("saved-stick", "report.csv"),
        ("saved-stick", "report-2.csv"),
    ]
    assert (stick / "report.csv").read_bytes() == b"1"


def test_without_a_stick_there_is_a_folder(tmp_path: Path) -> None:
    told = save_file((), tmp_path, "report.csv", b"1", "en")
    assert (told.code, told.detail) == ("saved-folder", str(tmp_path / FOLDER / "report.csv"))
    assert found_in((), tmp_path, "*.csv") == (tmp_path / FOLDER / "report.csv",)


def test_a_locked_stick_is_told(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with without_rights(stick):
        told = save_file((stick,), tmp_path, "report.csv", b"1", "es")
    assert (told.code, told.detail, told.good) == ("not-written", "no hay permiso", False)
    assert found_in((tmp_path / "pulled out",), tmp_path, "*.csv") == ()
