"""The page of settings, made from the schema."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.library import Library
from kiosk.settings.keys import all_keys, with_values
from kiosk.settings.kinds import Choice, Dates, Languages, Several
from kiosk.settings.read import read_settings
from kiosk.settings.schema import Settings
from kiosk.ui.staff import settings_page
from kiosk.ui.staff.settings_keeper import SettingsKeeper

MANAGED = '[clinic]\nname = "All Clinics"\n'


def page(library: Library, file: Path, lang: str = "en", managed: Path | None = None) -> dict[str, Any]:
    sections = settings_page.derive_settings(read_settings(file, managed), library, lang)
    return {row.id: row for section in sections for row in section.rows}


@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_key_has_its_row_in_words(library: Library, tmp_path: Path, lang: str) -> None:
    rows = page(library, tmp_path / "settings.toml", lang)
    assert list(rows) == [key.id for key in all_keys()]
    assert all(row.label and row.sentence and row.allowed for row in rows.values())
    for key in all_keys():
        if isinstance(key.kind, Choice | Several | Languages):
            assert any(option.chosen for option in rows[key.id].options), key.id


def test_what_it_has_set_is_locked(library: Library, tmp_path: Path) -> None:
    managed = tmp_path / "managed.toml"
    managed.write_text(MANAGED)
    rows = page(library, tmp_path / "settings.toml", managed=managed)
    assert rows["clinic.name"].locked_by == str(managed)
    assert rows["clinic.name"].shown == "All Clinics"
    assert rows["clinic.phone"].locked_by == ""


@pytest.mark.parametrize(
    ("id_", "value", "steps", "then"),
    [
        ("visit.idle_seconds", 180, 1, 190),
        ("visit.idle_seconds", 60, -1, 60),
        ("sound.volume", 100, 1, 100),
        ("printing.patient_pages", 20, -1, 19),
        ("screen.mm_correction", 1.0, 1, 1.01),
        ("screen.quiet_from", "", 1, "20:00"),
        ("screen.quiet_from", "23:50", 1, "00:00"),
        ("screen.quiet_from", "00:00", -1, "23:45"),
    ],
)
def test_a_step_stays_within_the_limits(id_: str, value: object, steps: int, then: object) -> None:
    assert settings_page.stepped(settings_page.key_of(id_), value, steps) == then


def test_two_times_of_the_clock_are_set_and_emptied_together() -> None:
    assert settings_page.together("screen.quiet_from", "21:00", Settings()) == {
        "screen.quiet_from": "21:00",
        "screen.quiet_to": "07:00",
    }
    both = with_values(Settings(), {"screen.quiet_from": "21:00", "screen.quiet_to": "07:00"})
    assert settings_page.together("screen.quiet_to", "06:00", both) == {"screen.quiet_to": "06:00"}
    assert settings_page.together("screen.quiet_to", "", both) == {"screen.quiet_from": "", "screen.quiet_to": ""}


def test_a_list_keeps_its_order_and_all_languages_mean_none() -> None:
    themes = settings_page.key_of("visit.themes")
    assert settings_page.toggled(themes, ("light", "contrast"), "dark", ("light", "dark", "contrast")) == (
        "light",
        "dark",
        "contrast",
    )
    languages = settings_page.key_of("visit.languages")
    assert settings_page.toggled(languages, (), "es", ("en", "es")) == ("en",)
    assert settings_page.toggled(languages, ("en",), "es", ("en", "es")) == ()


def test_what_is_written_is_read_as_the_schema_wants_it() -> None:
    assert settings_page.read_text(settings_page.key_of("visit.idle_seconds"), " 200 ") == 200
    assert settings_page.read_text(settings_page.key_of("screen.mm_correction"), "1,02") == 1.02
    assert settings_page.read_text(settings_page.key_of("visit.idle_seconds"), "soon") == "soon"
    assert settings_page.read_text(settings_page.key_of("screen.holidays"), "2026-12-25, 2027-01-01") == [
        "2026-12-25",
        "2027-01-01",
    ]
    assert all(isinstance(settings_page.key_of(key.id).kind, Dates) for key in all_keys() if "holidays" in key.id)


def test_the_keeper_tells_of_each_saving_and_keeps_the_last_good(tmp_path: Path) -> None:
    told: list[Settings] = []
    keeper = SettingsKeeper(tmp_path / "settings.toml")
    keeper.listen(told.append)
    assert keeper.save({"screen.holidays": ["2026-12-25"]}, "en") == ""
    assert told[-1].screen.holidays == (date(2026, 12, 25),)
    refused = keeper.save({"visit.idle_seconds": 5}, "es")
    assert "60" in refused
    assert "1800" in refused
    assert len(told) == 1
    assert keeper.reading.settings.visit.idle_seconds == 180


@pytest.mark.parametrize(
    ("text", "part"), [("[visit]\nidle_seconds = 5\n", "1800"), ("not toml", "line"), ("", "empty")]
)
def test_a_broken_file_is_told_in_a_sentence_and_the_last_good_runs(tmp_path: Path, text: str, part: str) -> None:
    file = tmp_path / "settings.toml"
    keeper = SettingsKeeper(file)
    assert keeper.save({"clinic.name": "North"}, "en") == ""
    file.write_text(text)
    keeper.refresh()
    problems = settings_page.derive_problems(keeper.reading, "en")
    assert any(part in problem for problem in problems)
    assert keeper.reading.settings.clinic.name == "North"
