"""`kiosk settings` for the person with one kiosk or five thousand."""

import json
from pathlib import Path

import pytest

from kiosk.cli import run
from kiosk.settings.markdown import markdown

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def settings(data: Path, *arguments: str) -> int:
    return run(["settings", "--data", str(data), "--managed", str(managed(data)), *arguments])


def managed(data: Path) -> Path:
    file = data.parent / "managed.toml"
    if not file.exists():
        file.write_text("[staff]\ntimeout_seconds = 30\n")
    return file


def test_it_begins_a_file_that_is_good(data: Path, capsys: Captured) -> None:
    assert settings(data, "--init") == 0
    assert str(data / "settings.toml") in capsys.readouterr().out
    assert settings(data, "--check") == 0
    assert capsys.readouterr().out.startswith("Nothing is wrong with")


def test_it_does_not_overwrite_unless_told_and_keeps_what_was_there(data: Path, capsys: Captured) -> None:
    settings(data, "--init")
    (data / "settings.toml").write_text("[visit]\nidle_seconds = 90\n")
    assert settings(data, "--init") == 1
    assert "--force" in capsys.readouterr().err
    assert settings(data, "--init", "--force") == 0
    assert (data / "settings.before.toml").read_text() == "[visit]\nidle_seconds = 90\n"


def test_it_names_every_mistake_of_a_file_and_changes_nothing(data: Path, capsys: Captured) -> None:
    file = data.parent / "other.toml"
    file.write_text("[visit]\nidle_seconds = 5\nidle_secnds = 90\n")
    before = sorted(data.parent.iterdir())
    assert settings(data, "--check", str(file)) == 1
    said = capsys.readouterr().err.splitlines()
    assert [line.partition(": ")[0] for line in said] == [f"{file}:2", f"{file}:3"]
    assert sorted(data.parent.iterdir()) == [managed(data), *before]


def test_a_file_that_is_not_there_is_one_sentence(data: Path, capsys: Captured) -> None:
    assert settings(data, "--check", str(data / "no.toml"), "--lang", "es") == 1
    assert "No existe ese archivo." in capsys.readouterr().err


def test_it_shows_what_is_in_force_and_why(data: Path, capsys: Captured) -> None:
    data.mkdir()
    (data / "settings.toml").write_text("[visit]\nidle_seconds = 90\n")
    assert settings(data) == 0
    said = capsys.readouterr().out
    assert "visit.idle_seconds = 90  # usual: 180\n" in said
    assert f"staff.timeout_seconds = 30  # usual: 60; set for all kiosks in {managed(data)}\n" in said
    assert "visit.warning_seconds = 30\n" in said


def test_it_says_which_settings_are_used_when_the_file_is_wrong(data: Path, capsys: Captured) -> None:
    data.mkdir()
    (data / "settings.toml").write_text("[visit]\nidle_seconds = 9\n")
    assert settings(data) == 1
    assert capsys.readouterr().err.endswith("The usual values are used until this is mended.\n")


def test_the_same_as_json(data: Path, capsys: Captured) -> None:
    assert settings(data, "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert said["settings"]["staff"]["timeout_seconds"] == 30
    assert said["locked"] == {"staff.timeout_seconds": str(managed(data))}
    assert said["origin"] == "defaults"
    assert said["problems"] == []


@pytest.mark.parametrize("lang", ["en", "es"])
def test_it_prints_the_documentation(data: Path, capsys: Captured, lang: str) -> None:
    assert settings(data, "--markdown", "--lang", lang) == 0
    assert capsys.readouterr().out == markdown(lang)
