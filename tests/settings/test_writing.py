"""Saving settings: nothing a person wrote is lost, nothing half-written is ever read, nothing wrong is saved."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import SettingsError
from kiosk.settings.convert import broken_rules
from kiosk.settings.edit import edited
from kiosk.settings.keys import all_keys
from kiosk.settings.kinds import Choice, Clock, Dates, Decimal, File, Kind, Languages, Several, Switch, Text, Whole
from kiosk.settings.read import load_settings, read_settings
from kiosk.settings.render import rendered
from kiosk.settings.safe_write import write_safely
from kiosk.settings.source import parsed, source_of
from kiosk.settings.write import save_settings, write_new

BY_HAND = """\
# Kiosk 7, second floor. Ask Ana before you change anything here.
version = 1

[clinic]
name = 'North "Clinic" # 1'   # as on the door
[weather]   # not ours
sun = 1

[screen]
holidays = [  # ask the front desk
  2026-12-25,
  2027-01-01,
]
brightness=80
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


LINE = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"))).map(str.strip)

VALUES: dict[type[Kind], Callable[[Any], st.SearchStrategy[Any]]] = {
    Text: lambda kind: LINE.map(lambda text: text[: kind.most].strip()),
    Whole: lambda kind: st.integers(kind.least, kind.most),
    Decimal: lambda kind: st.floats(kind.least, kind.most),
    Switch: lambda _: st.booleans(),
    Choice: lambda kind: st.sampled_from(kind.values),
    Several: lambda kind: st.lists(st.sampled_from(kind.values), min_size=1, unique=True).map(tuple),
    Languages: lambda _: st.lists(st.sampled_from(("en", "es", "fr", "zh-Hant")), unique=True).map(tuple),
    Clock: lambda _: st.just("") | st.times().map(lambda time: f"{time:%H:%M}"),
    Dates: lambda _: st.lists(st.dates(), unique=True).map(lambda days: tuple(sorted(days))),
    File: lambda _: st.just("") | LINE.map(lambda name: f"{Path.cwd().anchor}{name}".strip()[:900].strip()),
}


def some_values() -> st.SearchStrategy[dict[str, Any]]:
    """Any settings at all that go together."""
    optional = {key.id: VALUES[type(key.kind)](key.kind) for key in all_keys()}
    return st.fixed_dictionaries({}, optional=optional).filter(lambda values: not broken_rules(values))


@given(values=some_values(), lang=st.sampled_from(("en", "es")))
def test_what_is_written_whole_is_read_back(values: dict[str, Any], lang: str) -> None:
    source = source_of(Path("settings.toml"), rendered(values, lang).encode())
    assert source.values == values
    assert not source.problems


@pytest.mark.slow
@given(values=some_values())
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_what_is_changed_in_a_file_by_hand_is_read_back_and_the_rest_stays(values: dict[str, Any]) -> None:
    before = source_of(Path("settings.toml"), BY_HAND.encode()).values
    text = edited(BY_HAND, values)
    after = source_of(Path("settings.toml"), text.encode())
    assert after.values == {**before, **values}
    for comment in ("# Kiosk 7, second floor.", "# not ours", "sun = 1"):
        assert comment in text


def test_comments_and_unknown_keys_stay_where_they_are(file: Path) -> None:
    file.write_text(BY_HAND)
    changes = {"clinic.name": "South", "screen.brightness": 60, "clinic.phone": "555 0100", "visit.idle_seconds": 90}
    save_settings(load_settings(file), changes)
    assert file.read_text() == (
        BY_HAND.replace("name = 'North \"Clinic\" # 1'   # as", 'phone = "555 0100"\nname = "South"   # as')
        .replace("brightness=80", "brightness= 60")
        .__add__("\n[visit]\nidle_seconds = 90\n")
    )


def test_a_value_over_several_lines_is_replaced_whole(file: Path) -> None:
    file.write_text(BY_HAND)
    save_settings(load_settings(file), {"screen.holidays": (date(2028, 1, 1),)})
    assert "holidays = [2028-01-01]\nbrightness=80" in file.read_text()


def test_a_value_takes_the_place_of_its_commented_line(file: Path) -> None:
    write_new(file, {})
    save_settings(load_settings(file), {"visit.idle_seconds": 90})
    lines = file.read_text().split("\n")
    assert "idle_seconds = 90" in lines
    assert "#idle_seconds = 180" not in lines
    assert lines == rendered({"visit.idle_seconds": 90}).split("\n")


def test_line_ends_of_windows_stay(file: Path) -> None:
    file.write_bytes(BY_HAND.replace("\n", "\r\n").encode())
    save_settings(load_settings(file), {"screen.brightness": 60})
    assert file.read_bytes() == BY_HAND.replace("brightness=80", "brightness= 60").replace("\n", "\r\n").encode()


def test_dotted_keys_are_changed_in_place(file: Path) -> None:
    file.write_text("visit.idle_seconds = 90  # slow readers\n")
    save_settings(load_settings(file), {"visit.idle_seconds": 120})
    assert file.read_text() == "visit.idle_seconds = 120  # slow readers\n"


def test_a_layout_that_cannot_be_changed_safely_is_left_alone(file: Path) -> None:
    text = "visit = {idle_seconds = 90}\n"
    file.write_text(text)
    with pytest.raises(SettingsError, match=r"Change visit.idle_seconds in it by hand."):
        save_settings(load_settings(file), {"visit.idle_seconds": 120})
    assert file.read_text() == text


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"visit.idle_seconds": 5}, "visit.idle_seconds cannot be 5. Use a whole number from 60 to 1800"),
        ({"visit.idle_seconds": "x"}, "visit.idle_seconds cannot be x"),
        ({"visit.idle": 90}, "There is no setting visit.idle"),
        ({"screen.quiet_from": "21:00"}, "screen.quiet_from and screen.quiet_to go together."),
        ({"visit.themes": ("dark",), "visit.theme": "light"}, "visit.theme is"),
    ],
)
def test_a_wrong_change_is_one_sentence_and_the_file_stays(file: Path, changes: dict[str, Any], sentence: str) -> None:
    file.write_text(BY_HAND)
    with pytest.raises(SettingsError) as caught:
        save_settings(load_settings(file), changes)
    assert str(caught.value).startswith(sentence)
    assert file.read_text() == BY_HAND


def test_the_sentence_can_be_spanish(file: Path) -> None:
    with pytest.raises(SettingsError, match="no puede ser 5"):
        save_settings(load_settings(file), {"visit.idle_seconds": 5}, lang="es")


def test_a_locked_key_cannot_be_saved(file: Path, tmp_path: Path) -> None:
    managed = tmp_path / "it.toml"
    managed.write_text("[visit]\nidle_seconds = 300\n")
    with pytest.raises(SettingsError, match=r"is set for all kiosks in .*it\.toml"):
        save_settings(load_settings(file, managed), {"visit.idle_seconds": 90})
    assert not file.exists()


def test_saving_mends_the_other_wrong_values_of_the_file(file: Path) -> None:
    file.write_text("[visit]\nidle_seconds = 240\n")
    load_settings(file)
    file.write_text("[visit]\nidle_seconds = 5  # too short\n")
    save_settings(load_settings(file), {"sound.volume": 50})
    assert file.read_text().startswith("[visit]\nidle_seconds = 240  # too short\n")
    assert not load_settings(file).problems
    assert load_settings(file).settings.sound.volume == 50


def test_a_broken_file_is_kept_aside_and_the_last_good_one_changed(file: Path) -> None:
    file.write_text("[visit]\nidle_seconds = 240\n")
    load_settings(file)
    file.write_text("[visit\n")
    save_settings(load_settings(file), {"sound.volume": 50})
    now = load_settings(file)
    assert not now.problems
    assert (now.settings.visit.idle_seconds, now.settings.sound.volume) == (240, 50)
    assert file.with_name("settings.broken.toml").read_text() == "[visit\n"


def test_settings_of_a_newer_kiosk_are_not_overwritten(file: Path) -> None:
    file.write_text("version = 99\n")
    with pytest.raises(SettingsError, match="newer kiosk"):
        save_settings(load_settings(file), {"sound.volume": 50})
    assert file.read_text() == "version = 99\n"


@pytest.mark.parametrize("step", ["tempfile.mkstemp", "os.fsync", "pathlib.Path.replace"])
def test_a_save_that_fails_at_any_step_leaves_the_old_file_and_no_draft(
    file: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    file.write_text(BY_HAND)
    reading = load_settings(file)
    before = sorted(found.name for found in file.parent.iterdir())

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(step, full)
    with pytest.raises(SettingsError, match=r"Nothing could be saved: No space left on device\."):
        save_settings(reading, {"sound.volume": 50})
    monkeypatch.undo()
    assert file.read_text() == BY_HAND
    assert sorted(found.name for found in file.parent.iterdir()) == before


SAVER = """
import itertools, sys
from pathlib import Path
from kiosk.settings.read import read_settings
from kiosk.settings.write import save_settings
file = Path(sys.argv[1])
print("ready", flush=True)
for number in itertools.count():
    volume = number % 101
    save_settings(read_settings(file), {"sound.volume": volume, "screen.brightness": max(10, volume)})
    print(volume, flush=True)
"""


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot end a process so suddenly")
def test_killed_at_any_moment_of_a_save_the_file_is_whole_and_nothing_saved_is_lost(file: Path) -> None:
    write_new(file, {"sound.volume": 0, "screen.brightness": 10})
    for told in range(20):
        saver = subprocess.Popen(  # noqa: S603  this very program
            [sys.executable, "-c", SAVER, str(file)], stdout=subprocess.PIPE, text=True
        )
        assert saver.stdout is not None
        last = -1
        for line in saver.stdout:
            if line.strip().isdecimal():
                last = int(line)
            if last >= told:
                break
        saver.kill()
        rest = [int(line) for line in saver.stdout if line.strip().isdecimal()]
        saver.stdout.close()
        saver.wait()
        reading = read_settings(file)
        assert not reading.problems
        sound, screen = reading.settings.sound, reading.settings.screen
        assert screen.brightness == max(10, sound.volume)
        assert sound.volume in (committed := (rest or [last])[-1], committed + 1)


def test_a_draft_left_by_a_power_cut_is_taken_away(file: Path) -> None:
    draft = file.with_name(".settings.toml.abc.tmp")
    draft.write_text("half")
    os.utime(draft, (0, 0))
    write_safely(file, b"whole")
    assert [found.name for found in file.parent.iterdir()] == ["settings.toml"]


def test_a_file_keeps_its_rights(file: Path) -> None:
    file.write_text("[visit]\n")
    file.chmod(0o600)
    write_safely(file, b"[visit]\n")
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_new_file_keeps_the_one_before_it_aside(file: Path) -> None:
    assert write_new(file, {}) is None
    file.write_text(BY_HAND)
    aside = write_new(file, {})
    assert aside is not None
    assert aside.read_text() == BY_HAND
    assert parsed(file.read_text()) == {"version": 1} | {key.section: {} for key in all_keys()}
