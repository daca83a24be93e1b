"""IT's file decides for all kiosks: what stands in it is locked, whatever the kiosk's own file says."""

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.settings.read import load_settings

OWN = '[clinic]\nname = "North Clinic"\n\n[visit]\nidle_seconds = 240\n'
IT = "[visit]\nidle_seconds = 300\ndiscreet = false\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "settings.toml"
    file.write_text(OWN)
    return file


@pytest.fixture
def managed(tmp_path: Path) -> Path:
    managed = tmp_path / "it" / "managed.toml"
    managed.parent.mkdir()
    managed.write_text(IT)
    return managed


def test_it_wins_over_the_kiosks_own_file_and_says_which_keys_are_locked_by_which_file(
    file: Path, managed: Path
) -> None:
    reading = load_settings(file, managed)
    assert reading.settings.visit.idle_seconds == 300
    assert not reading.settings.visit.discreet
    assert reading.settings.clinic.name == "North Clinic"
    assert reading.locked == {"visit.idle_seconds": managed, "visit.discreet": managed}


def test_the_own_file_is_told_where_it_says_something_else_and_stays_in_use(file: Path, managed: Path) -> None:
    reading = load_settings(file, managed)
    assert reading.origin == "file"
    assert [(problem.line, problem.code, problem.key) for problem in reading.problems] == [
        (5, "locked", "visit.idle_seconds")
    ]


def test_a_managed_file_that_breaks_locks_what_it_locked_before(file: Path, managed: Path) -> None:
    before = load_settings(file, managed)
    managed.write_text("[visit\n")
    reading = load_settings(file, managed)
    assert reading.settings == before.settings
    assert reading.locked == before.locked
    assert [problem.file for problem in reading.problems if problem.stops] == [managed]


def test_a_managed_file_that_is_taken_away_unlocks(file: Path, managed: Path) -> None:
    load_settings(file, managed)
    managed.unlink()
    reading = load_settings(file, managed)
    assert reading.settings.visit.idle_seconds == 240
    assert not reading.locked
    assert not reading.problems


def test_a_managed_file_that_was_named_must_be_there(file: Path, managed: Path) -> None:
    load_settings(file, managed)
    managed.unlink()
    reading = load_settings(file, managed, must_exist=True)
    assert [problem.code for problem in reading.problems if problem.stops] == ["missing"]
    assert reading.settings.visit.idle_seconds == 300


def test_values_of_two_files_that_do_not_go_together_follow_it(file: Path, managed: Path) -> None:
    file.write_text('[visit]\ntheme = "light"\n')
    managed.write_text('[visit]\nthemes = ["dark", "contrast"]\n')
    visit = load_settings(file, managed).settings.visit
    assert visit.themes == ("dark", "contrast")
    assert visit.theme == "dark"


def test_the_usual_place_of_its_file_follows_the_system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert paths.managed_file(None) == Path("/etc/kiosk/settings.toml")
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setenv("PROGRAMDATA", str(tmp_path))
    assert paths.managed_file(None) == tmp_path / "kiosk" / "managed.toml"
    assert paths.managed_file(tmp_path / "own.toml") == tmp_path / "own.toml"
