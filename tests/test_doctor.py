"""`kiosk doctor` says of each thing whether it is well, in one sentence, and what to do if it is not."""

import json
import os
import shutil
import string
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import chain
from pathlib import Path
from typing import Any, get_args

import pytest

from kiosk import paths
from kiosk.cli import run
from kiosk.doctor import command, computer, glass, printer, program, sound
from kiosk.doctor.finding import LANGUAGES, Check, Finding, State, table
from kiosk.errors import KioskError
from kiosk.printing.readings import PrinterReading
from kiosk.printing.service import ServiceError
from kiosk.printing.states import Trouble
from kiosk.qt_start import application
from kiosk.settings.read import read_settings
from kiosk.speech.asking import System

DIABETES = Path(__file__).resolve().parent / "fixtures" / "diabetes"
NOW = computer.MADE + timedelta(days=30)
Captured = pytest.CaptureFixture[str]


def blanks(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field}


def test_both_languages_have_the_same_words_and_blanks() -> None:
    english, spanish = (table(lang, "FINDINGS") for lang in LANGUAGES)
    assert set(english) == set(spanish)
    for code, sentences in english.items():
        for text, translated in zip(sentences, spanish[code], strict=True):
            assert blanks(text) == blanks(translated), code
            assert bool(text) == bool(translated), code
    for lang in LANGUAGES:
        assert set(table(lang, "CHECKS")) == set(get_args(Check))
        assert set(table(lang, "STATES")) == set(table(lang, "SUMMARY")) == set(get_args(State))


def whole(found: Finding, check: Check, state: State) -> str:
    """Check that a finding can be told in both languages, with what to do unless all is well; return it in English."""
    assert (found.check, found.state) == (check, state)
    for lang in LANGUAGES:
        assert found.says(lang)
        assert "{" not in found.says(lang) + found.todo(lang)
        assert bool(found.todo(lang)) == (state != "ok")
    return found.says()


def test_a_clock_before_the_program_was_made_is_a_problem(tmp_path: Path) -> None:
    said = whole(computer.check_clock(datetime(1970, 1, 1, tzinfo=UTC), tmp_path), "clock", "problem")
    assert "1970-01-01 00:00 (UTC+0000)" in said


def test_a_clock_far_in_the_future_is_a_problem(tmp_path: Path) -> None:
    whole(computer.check_clock(datetime(2099, 1, 1, tzinfo=UTC), tmp_path), "clock", "problem")


def test_a_clock_that_was_set_back_is_noticed_by_the_kiosks_own_files(tmp_path: Path) -> None:
    file = tmp_path / "library.sqlite"
    file.touch()
    os.utime(file, (NOW.timestamp(), NOW.timestamp()))
    whole(computer.check_clock(NOW, tmp_path), "clock", "ok")
    assert str(file) in whole(computer.check_clock(NOW - timedelta(days=2), tmp_path), "clock", "attention")


@pytest.mark.parametrize(("free", "state"), [(0, "problem"), (49, "problem"), (50, "attention"), (500, "ok")])
def test_little_space_is_told_before_it_hurts(free: int, state: State) -> None:
    assert f"{free} MB" in whole(computer.disk_finding(free), "disk", state)


def test_the_disk_of_a_folder_that_is_not_there_yet_is_looked_at(tmp_path: Path) -> None:
    assert computer.check_disk(tmp_path / "a" / "b").check == "disk"


def test_a_data_folder_that_can_be_written_is_left_as_it_was(tmp_path: Path) -> None:
    whole(computer.check_data(tmp_path), "data", "ok")
    assert whole(computer.check_data(tmp_path / "new"), "data", "ok").endswith("it can be.")
    assert not list(tmp_path.iterdir())


def test_a_data_folder_that_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    whole(computer.check_data(blocked), "data", "problem")


@pytest.mark.parametrize(
    ("seen", "correction", "state", "words"),
    [
        (glass.Glass(1080, 1920, 102.5), 1.0, "ok", "268 x 476 mm"),
        (glass.Glass(1080, 1920, 102.5), 1.11, "ok", "by your ruler it is 241 x 429 mm"),
        (glass.Glass(1080, 1920, 0.0), 1.0, "attention", "0 dots an inch"),
        (glass.Glass(1080, 1920, 0.0), 1.2, "ok", "by your ruler"),
        (None, 1.0, "attention", "no display"),
    ],
)
def test_the_screen_is_told_in_true_millimetres(
    seen: glass.Glass | None, correction: float, state: State, words: str
) -> None:
    assert words in whole(glass.check_screen(seen, correction), "screen", state)


def test_touch_screens_are_named() -> None:
    assert "ELO" in whole(glass.check_touch(["ELO", "ILITEK"]), "touch", "ok")
    whole(glass.check_touch([]), "touch", "attention")
    whole(glass.check_touch(None), "touch", "attention")


def test_sound_needs_a_card_or_a_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    cards = tmp_path / "cards"
    cards.write_text("--- no soundcards ---\n")
    whole(sound.check_sound(cards, {})[0], "sound", "attention")
    whole(sound.check_sound(tmp_path / "none", {})[0], "sound", "attention")
    whole(sound.check_sound(cards, {"PULSE_SERVER": "unix:/run/pulse"})[0], "sound", "ok")
    (tmp_path / "pipewire-0").touch()
    whole(sound.check_sound(cards, {"XDG_RUNTIME_DIR": str(tmp_path)})[0], "sound", "ok")
    cards.write_text(" 0 [PCH ]: HDA-Intel - HDA Intel PCH\n")
    whole(sound.check_sound(cards, {})[0], "sound", "ok")
    monkeypatch.setattr("sys.platform", "win32")
    assert not sound.check_sound(cards, {})


def test_each_language_wants_a_voice() -> None:
    system = System(frozenset(("es",)), answered=True)
    spanish, french, _ = sound.check_voices(system, {"es": "Español", "fr": "Français"})
    whole(spanish, "voice", "ok")
    assert "Français" in whole(french, "voice", "attention")


def test_a_voice_service_that_hangs_is_named() -> None:
    (hangs,) = sound.check_voices(System(), {"es": "Español"})
    assert "does not answer" in whole(hangs, "voice", "attention")


@pytest.mark.parametrize(
    ("headphones", "loudspeaker", "state"),
    [(True, True, "ok"), (False, False, "ok"), (None, True, "ok"), (None, False, "attention")],
)
def test_headphones_that_nobody_can_feel_matter_where_only_they_may_speak(
    headphones: bool | None,  # noqa: FBT001
    loudspeaker: bool,  # noqa: FBT001
    state: State,
) -> None:
    *_, found = sound.check_voices(System(frozenset(), headphones, answered=True), {}, loudspeaker=loudspeaker)
    assert "eadphones" in whole(found, "voice", state)


class Shelf:
    """A print service with one printer, in some state, or one that does not answer."""

    def __init__(self, *reasons: str, trouble: Trouble = "") -> None:
        self.reading = PrinterReading("Front", reasons=reasons)
        self.trouble = trouble

    def printers(self) -> tuple[PrinterReading, ...]:
        if self.trouble:
            raise ServiceError(self.trouble)
        return (self.reading,)

    def printer(self, name: str) -> PrinterReading:
        if name != self.reading.name:
            raise ServiceError("missing")
        return self.reading

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  the doctor must not print
        raise AssertionError(f"The doctor looks, and never calls {name}.")


def test_a_printer_is_told_as_it_is() -> None:
    assert "Front is ready" in whole(printer.check_printer(Shelf(), "Front"), "printer", "ok")
    whole(printer.check_printer(Shelf("media-empty-error"), "Front"), "printer", "problem")
    whole(printer.check_printer(Shelf("toner-low-warning"), "Front"), "printer", "attention")
    whole(printer.check_printer(Shelf(trouble="no-service"), "Front"), "printer", "problem")


def test_without_the_chosen_printer_the_others_are_named() -> None:
    missing = printer.check_printer(Shelf(), "Back")
    whole(missing, "printer", "problem")
    assert missing.todo().endswith("Front.")
    unset = printer.check_printer(Shelf(), "")
    whole(unset, "printer", "attention")
    assert unset.todo("es").endswith("Front.")
    nobody = printer.check_printer(Shelf(trouble="no-service"), "")
    whole(nobody, "printer", "attention")
    assert nobody.todo("es").endswith("Conocidas: ninguna.")


@pytest.mark.parametrize("trouble", [trouble for trouble in get_args(Trouble) if trouble])
def test_every_trouble_of_a_printer_has_words(trouble: Trouble) -> None:
    found = Finding("printer", "problem", f"printer-{trouble}", {"name": "Front", "known": "Front"})
    whole(found, "printer", "problem")


def test_settings_are_told_problem_by_problem(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    whole(program.check_settings(read_settings(file), ("en", "es"))[0], "settings", "ok")
    file.write_text("[visit]\nidle_seconds = 5\nidle_secs = 90\n")
    wrong, unknown = program.check_settings(read_settings(file), ("en", "es"))
    assert f"{file}:2" in whole(wrong, "settings", "problem")
    assert f"{file}:3" in whole(unknown, "settings", "attention")
    assert "no puede ser 5" in wrong.says("es")
    file.write_text("[visit]\nidle_seconds = 90\n")
    whole(program.check_settings(read_settings(file), ("en", "es"))[0], "settings", "ok")


def test_a_language_that_the_library_lacks_is_told(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('[visit]\nlanguages = ["es", "fr"]\n')
    reading = read_settings(file)
    assert "offer fr," in whole(program.check_settings(reading, ("en", "es"))[0], "settings", "attention")
    whole(program.check_settings(reading, ())[0], "settings", "ok")


def test_a_library_opens_or_is_made_by_the_next_start(shipped: Path, tmp_path: Path) -> None:
    content = paths.shipped_content_dir()
    found, languages = program.check_compiled([tmp_path / "none", paths.library_file(shipped)], content)
    assert "pages in English, Español" in whole(found, "library", "ok")
    assert languages == {"en": "English", "es": "Español"}
    whole(program.check_compiled([tmp_path / "none"], content)[0], "library", "attention")
    broken = tmp_path / "library.sqlite"
    broken.write_bytes(b"SQLite format 3\0 and nothing")
    whole(program.check_compiled([broken], content)[0], "library", "attention")


def test_content_is_summed_up(tmp_path: Path) -> None:
    today = NOW.date()
    whole(program.check_content(tmp_path / "none", today), "content", "attention")
    folder = tmp_path / "content"
    shutil.copytree(DIABETES, folder)
    whole(program.check_content(folder, today), "content", "ok")
    page = next(folder.glob("en/*/*.md"))
    good = page.read_text("utf-8")
    page.write_text(f"{good}\n{' '.join(['word'] * 40)}.\n", "utf-8")
    whole(program.check_content(folder, today), "content", "attention")
    page.write_text(f"{good}\n[Nowhere](page:no/such).\n", "utf-8")
    assert ": 1." in whole(program.check_content(folder, today), "content", "problem")


def test_typefaces_load_or_the_program_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    application()
    whole(program.check_fonts(), "fonts", "ok")

    def missing(_: tuple[str, ...]) -> None:
        raise KioskError("The typeface X is missing.")

    monkeypatch.setattr(program, "load_faces", missing)
    assert whole(program.check_fonts(), "fonts", "problem") == "The typeface X is missing."


def test_a_check_that_breaks_is_a_finding_and_the_others_go_on(caplog: pytest.LogCaptureFixture) -> None:
    def broken() -> Finding:
        raise RuntimeError("the bus is gone")

    def some() -> Iterator[Finding]:
        yield Finding("voice", "ok", "voice-good", {"language": "en"})

    failed, spoken = chain(command.looked("touch", broken), command.looked("voice", some))
    assert "the bus is gone" in whole(failed, "touch", "attention")
    assert spoken.state == "ok"
    assert "the bus is gone" in caplog.text


def test_the_whole_is_as_bad_as_its_worst_part() -> None:
    good = Finding("clock", "ok", "clock-good", {"now": "now"})
    low = computer.disk_finding(100)
    full = computer.disk_finding(0)
    assert command.worst([good]) == "ok"
    assert command.worst([good, low]) == "attention"
    assert command.worst([good, low, full]) == "problem"
    assert list(command.told((good,), "en"))[-1] == "All is well."
    lines = list(command.told((good, low, full), "es"))
    assert lines[0].startswith("bien ")
    assert lines[2].strip() == "-> Libere espacio; conviene tener 500 MB."
    assert lines[-1] == "Problemas por arreglar: 1. Otras cosas que piden atención: 1."


@pytest.mark.slow
def test_it_looks_at_everything_without_a_display(shipped: Path, capsys: Captured) -> None:
    before = sorted(shipped.iterdir())
    code = run(["doctor", "--json", "--data", str(shipped)])
    said = json.loads(capsys.readouterr().out)
    assert sorted(shipped.iterdir()) == before
    assert code == (said["state"] == "problem")
    found = {finding["check"]: finding for finding in said["findings"]}
    assert set(get_args(Check)) - set(found) <= {"sound"}
    assert not [finding for finding in said["findings"] if finding["code"] == "failed"]
    assert found["screen"]["code"] == "screen-none"
    assert found["library"]["state"] == "ok"
    assert all(finding["todo"] for finding in said["findings"] if finding["state"] != "ok")
