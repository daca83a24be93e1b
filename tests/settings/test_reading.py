"""Reading settings never fails: what is wrong is told, with line and range, and the last good values stay."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings.keys import all_keys
from kiosk.settings.problems import Problem
from kiosk.settings.read import Reading, load_settings, own_copy, read_settings
from kiosk.settings.render import rendered
from kiosk.settings.schema import Settings
from kiosk.settings.source import LARGEST
from kiosk.settings.upgrade import VERSION

SEEDS = 200
GOOD = '[clinic]\nname = "North Clinic"\n\n[visit]\nidle_seconds = 240\n'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def read(file: Path, text: str | bytes) -> Reading:
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return load_settings(file)


def sentences(reading: Reading) -> list[str]:
    return [problem.sentence() for problem in reading.problems]


def test_without_a_file_the_usual_values_run_and_nothing_is_wrong(file: Path) -> None:
    reading = load_settings(file)
    assert reading.settings == Settings()
    assert reading.origin == "defaults"
    assert not reading.problems
    assert not list(file.parent.iterdir())


def test_a_good_file_is_used_and_copied(file: Path) -> None:
    reading = read(file, GOOD)
    assert reading.settings.clinic.name == "North Clinic"
    assert reading.settings.visit.idle_seconds == 240
    assert reading.settings.visit.warning_seconds == 30
    assert reading.origin == "file"
    assert not reading.problems
    assert own_copy(file).read_bytes() == file.read_bytes()


def test_every_problem_is_told_at_once_with_line_range_and_reason(file: Path) -> None:
    text = '[visit]\nidle_seconds = 5\nidel_seconds = 90\n\n[screen]\nbrightness = "full"\n[screan]\nhand = "left"\n'
    reading = read(file, text)
    assert [(problem.line, problem.code) for problem in reading.problems] == [
        (2, "value"),
        (3, "near"),
        (6, "value"),
        (7, "near"),
    ]
    assert sentences(reading)[0] == (
        "visit.idle_seconds cannot be 5. Use a whole number from 60 to 1800 (seconds). "
        "After so long without a touch, the kiosk asks if somebody is still there."
    )
    assert "Did you mean visit.idle_seconds?" in sentences(reading)[1]
    assert 'cannot be "full"' in sentences(reading)[2]
    assert "Did you mean screen?" in sentences(reading)[3]
    assert str(reading.problems[0]).startswith(f"{file}:2: ")
    assert "no puede ser 5" in reading.problems[0].told("es")


def test_a_wrong_value_keeps_the_last_good_settings(file: Path) -> None:
    read(file, GOOD)
    reading = read(file, GOOD.replace("240", "5").replace("North", "South"))
    assert reading.origin == "last-good"
    assert reading.settings.visit.idle_seconds == 240
    assert reading.settings.clinic.name == "North Clinic"
    assert own_copy(file).read_text() == GOOD


def test_without_a_last_good_copy_the_right_values_stand_and_the_wrong_ones_are_usual(file: Path) -> None:
    reading = read(file, GOOD.replace("240", "5"))
    assert reading.origin == "defaults"
    assert reading.settings.visit.idle_seconds == 180
    assert reading.settings.clinic.name == "North Clinic"
    assert not own_copy(file).exists()


def test_an_unknown_key_is_told_but_the_settings_are_used(file: Path) -> None:
    reading = read(file, GOOD + "\n[weather]\nsun = 1\n")
    assert reading.origin == "file"
    assert reading.settings.visit.idle_seconds == 240
    assert sentences(reading) == [
        "There is no setting weather, so it does nothing. Take it out, or look it up with: kiosk settings"
    ]


def test_a_file_that_was_lost_is_told_and_its_copy_used(file: Path) -> None:
    read(file, GOOD)
    file.unlink()
    reading = load_settings(file)
    assert reading.origin == "last-good"
    assert reading.settings.visit.idle_seconds == 240
    assert "The file is gone." in sentences(reading)[0]


BROKEN: dict[str, tuple[bytes, str, int]] = {
    "empty": (b"", "The file is empty.", 0),
    "blank": (b" \n\n", "The file is empty.", 0),
    "zeros after a power cut": (bytes(4096), "The file is empty.", 0),
    "not TOML": (b"[visit]\nidle_seconds 90\n", "This line cannot be read", 2),
    "cut off": (b'[clinic]\nname = "Nor', "This line cannot be read", 2),
    "twice the same": (b"[visit]\nidle_seconds = 90\nidle_seconds = 90\n", "This line cannot be read", 3),
    "not UTF-8": (b'[clinic]\nname = "Cl\xednica"\n', "The file is not text in UTF-8.", 2),
    "future": (f"version = {VERSION + 1}\n[visit]\n".encode(), "These settings are of a newer kiosk", 1),
    "no version": (b'version = "one"\n', "The version must be a whole number", 1),
    "yes as a version": (b"version = true\n", "The version must be a whole number", 1),
    "version 0": (b"version = 0\n", "The version must be a whole number", 1),
    "too large": (b"#" * (LARGEST + 1), "The file is too large", 0),
    "brackets without end": (b"x = " + b"[" * 20_000, "This line cannot be read", 1),
    "a section that is a number": (b"visit = 5\n", "visit is a section.", 1),
    "half a pair": (b'[screen]\nquiet_from = "21:00"\n', "screen.quiet_from and screen.quiet_to go together.", 2),
    "a theme not offered": (b'[visit]\nthemes = ["dark"]\ntheme = "light"\n', "visit.theme is", 3),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_one_sentence_and_the_last_good_settings(file: Path, name: str) -> None:
    data, sentence, line = BROKEN[name]
    read(file, GOOD)
    reading = read(file, data)
    assert reading.origin == "last-good"
    assert reading.settings.visit.idle_seconds == 240
    assert [problem.line for problem in reading.problems] == [line]
    assert sentences(reading)[0].startswith(sentence)
    for lang in ("en", "es"):
        assert "{" not in reading.problems[0].sentence(lang)


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_on_the_first_start_opens_with_the_usual_values(file: Path, name: str) -> None:
    reading = read(file, BROKEN[name][0])
    assert reading.origin == "defaults"
    assert reading.settings == Settings()
    assert len(reading.problems) == 1


def test_a_file_that_cannot_be_read_is_one_sentence(file: Path) -> None:
    file.mkdir()
    reading = load_settings(file)
    assert reading.settings == Settings()
    assert [problem.code for problem in reading.problems] == ["unreadable"]


def test_a_folder_that_cannot_be_written_is_one_sentence_and_the_settings_are_used(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text(GOOD)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    reading = load_settings(file)
    assert reading.settings.visit.idle_seconds == 240
    sentence = "No copy of these good settings could be kept: Permission denied. "
    assert sentences(reading) == [f"{sentence}Free some space, or let the kiosk write there."]


def test_a_full_disk_is_one_sentence_and_leaves_nothing_behind(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text(GOOD)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    reading = load_settings(file)
    assert reading.origin == "file"
    assert [problem.code for problem in reading.problems] == ["unsaved"]
    assert [found.name for found in file.parent.iterdir()] == ["settings.toml"]


def test_a_copy_is_not_written_again_while_nothing_changed(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read(file, GOOD)
    monkeypatch.setattr("kiosk.settings.read.write_safely", fail)
    assert not load_settings(file).problems


def fail(*_: object) -> None:
    raise AssertionError("nothing is to be written")


def test_the_file_it_writes_itself_reads_as_the_usual_values(file: Path) -> None:
    for lang in ("en", "es"):
        reading = read(file, rendered({}, lang))
        assert reading.settings == Settings()
        assert not reading.problems


def test_every_line_of_that_file_works_when_its_sign_is_taken_away(file: Path) -> None:
    text = "\n".join(
        line[1:] if line.startswith("#") and not line.startswith("# ") else line for line in rendered({}).split("\n")
    )
    reading = read(file, text)
    assert reading.settings == Settings()
    assert set(reading.own) == {key.id for key in all_keys()}
    assert not reading.problems


def truncated(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def flipped(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def overwritten(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + bytes(min(512, len(data) - start)) + data[start + 512 :]


@pytest.mark.slow
@pytest.mark.parametrize("corrupt", [truncated, flipped, overwritten])
def test_two_hundred_corruptions_each_open_with_good_values(
    file: Path, corrupt: Callable[[bytes, random.Random], bytes]
) -> None:
    good = rendered({"clinic.name": "North Clinic", "visit.idle_seconds": 240, "screen.mm_correction": 1.11}).encode()
    wanted = read(file, good).settings
    fell_back = 0
    for seed in range(SEEDS):
        own_copy(file).write_bytes(good)
        data = corrupt(good, random.Random(seed))  # noqa: S311  not a secret
        reading = read(file, data)
        stops = any(problem.stops for problem in reading.problems)
        assert reading.origin == ("last-good" if stops else "file"), seed
        assert not stops or reading.settings == wanted, seed
        for key in all_keys():
            assert key.kind.read(key.of(reading.settings)) == key.of(reading.settings), seed
        fell_back += stops
    assert fell_back > 0


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_at_all_open_the_kiosk(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    file = tmp_path_factory.mktemp("any") / "settings.toml"
    file.write_bytes(data)
    reading = read_settings(file)
    assert reading.settings is not None
    for problem in reading.problems:
        assert problem.told("es")


def test_a_long_value_is_cut_where_it_is_told(file: Path) -> None:
    problem: Problem = read(file, f'[clinic]\nname = "{"x" * 500}"\n').problems[0]
    assert len(problem.found) < 80
    assert problem.found.endswith("…")
