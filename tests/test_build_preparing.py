"""Preparing does each step once, again when its inputs change, and fails in plain words."""

import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

import run
from preparing import causes, commands, display, environment, printing, stamps, steps, system_libraries, voices
from preparing.trouble import Trouble


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "venv").mkdir()
    monkeypatch.setattr(stamps, "STAMPS", tmp_path / "venv" / "prepared.json")
    monkeypatch.setattr(steps, "command", lambda _: tmp_path / "venv")
    monkeypatch.setattr(commands, "LOG", tmp_path / "prepare.log")


class Cook:
    """A step that counts how often it was done, and can be told to fail."""

    def __init__(self) -> None:
        self.inputs = "flour"
        self.dishes = 0
        self.trouble: Exception | None = None

    def make(self) -> None:
        if self.trouble:
            raise self.trouble
        self.dishes += 1

    def step(self, *, may_fail: bool = False) -> steps.Step:
        return steps.Step("dish", "Cooking", lambda: self.inputs, self.make, may_fail)


def test_a_second_start_has_nothing_to_do() -> None:
    cook = Cook()
    steps.prepare([cook.step()])
    steps.prepare([cook.step()])
    assert cook.dishes == 1


def test_a_changed_input_is_prepared_again() -> None:
    cook = Cook()
    steps.prepare([cook.step()])
    cook.inputs = "rice"
    steps.prepare([cook.step()])
    assert cook.dishes == 2


def test_a_failed_step_is_tried_again_at_the_next_start() -> None:
    cook = Cook()
    cook.trouble = Trouble("No gas.")
    with pytest.raises(Trouble, match="No gas"):
        steps.prepare([cook.step()])
    cook.trouble = None
    steps.prepare([cook.step()])
    assert cook.dishes == 1


def test_a_step_that_may_fail_is_told_and_passed_over(capsys: pytest.CaptureFixture[str]) -> None:
    cook = Cook()
    cook.trouble = Trouble("A page has a problem.")
    steps.prepare([cook.step(may_fail=True)])
    assert "A page has a problem." in capsys.readouterr().err
    assert stamps.read() == {}


def test_an_error_of_the_disk_becomes_a_sentence() -> None:
    cook = Cook()
    cook.trouble = OSError(28, "No space left on device", "/somewhere")
    with pytest.raises(Trouble, match=r"Cooking did not work: No space left.*/somewhere"):
        steps.prepare([cook.step()])


def test_a_broken_stamp_file_means_that_nothing_is_prepared(tmp_path: Path) -> None:
    (tmp_path / "venv" / "prepared.json").write_text('{"python":')
    assert stamps.read() == {}


def test_a_touched_page_changes_the_fingerprint_and_a_cache_does_not(tmp_path: Path) -> None:
    page = tmp_path / "content" / "page.md"
    page.parent.mkdir()
    page.write_text("# One")
    before = stamps.of_times([page.parent])
    (page.parent / "__pycache__").mkdir()
    assert stamps.of_times([page.parent]) == before
    page.write_text("# Another")
    assert stamps.of_times([page.parent]) != before


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("[Errno 28] No space left on device", "disk is full"),
        ("NewConnectionError: Temporary failure in name resolution", "cannot be reached"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES", "not the one this program was tested with"),
        ("ERROR: No matching distribution found", "no ready-made version"),
        ("something never seen", "It did not work."),
    ],
)
def test_a_known_cause_is_said_plainly(said: str, sentence: str) -> None:
    told = causes.explain(said, "It did not work.")
    assert sentence in told
    assert "prepare.log" in told


def test_a_failed_program_leaves_its_words_in_the_log(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="It did not work"):
        commands.run(["sh", "-c", "echo the cause; exit 3"], "It did not work.")
    assert "the cause\n[3]" in (tmp_path / "prepare.log").read_text("utf-8")


def test_without_root_the_one_command_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "is_linux", lambda: True)
    monkeypatch.setattr(system_libraries, "is_root", lambda: False)
    monkeypatch.setattr(system_libraries, "missing_packages", lambda: ["libegl1", "libgl1"])
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
    with pytest.raises(Trouble, match=r"Type: sudo apt-get install libegl1 libgl1 - then"):
        system_libraries.install()


def test_without_root_the_command_for_voices_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voices, "is_linux", lambda: True)
    monkeypatch.setattr(system_libraries, "is_root", lambda: False)
    monkeypatch.setattr(voices, "missing_packages", lambda: ["espeak-ng", "speech-dispatcher"])
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
    with pytest.raises(Trouble, match=r"no voice yet\. Type: sudo apt-get install espeak-ng speech-dispatcher"):
        voices.install()


def test_a_machine_without_anything_needs_all_packages_of_a_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr(voices, "_loads", lambda _: False)
    monkeypatch.setattr(voices, "_MODULE_PLACES", ())
    assert voices.missing_packages() == [
        "espeak-ng", "libpulse0", "libspeechd2", "speech-dispatcher", "speech-dispatcher-espeak-ng"
    ]  # fmt: skip


def test_a_machine_without_anything_needs_a_print_service_to_test_with(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "is_linux", lambda: True)
    monkeypatch.setattr(printing, "_loads", lambda _: False)
    monkeypatch.setattr(shutil, "which", lambda _, path=None: None if path else "/usr/bin/apt-get")
    monkeypatch.setattr(system_libraries, "is_root", lambda: False)
    needed = "avahi-daemon cups cups-client cups-ipp-utils dbus libcups2"
    with pytest.raises(Trouble, match=rf"virtual printers.*Type: sudo apt-get install {needed} - then"):
        printing.install_for_tests()
    with pytest.raises(Trouble, match=r"cannot print.*Type: sudo apt-get install libcups2 - then"):
        printing.install()


def test_an_environment_that_is_a_link_is_never_emptied(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "kept").touch()
    (tmp_path / ".venv").symlink_to(tmp_path / "other")
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    with pytest.raises(Trouble, match="would be emptied"):
        environment.make_python()
    assert (tmp_path / "other" / "kept").exists()


def test_without_venv_and_root_the_one_command_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "_has", lambda _: False)
    monkeypatch.setattr(environment, "is_root", lambda: False)
    with pytest.raises(Trouble, match=r"Type: sudo apt-get install python3\.\d+-venv"):
        environment.make_python()


@pytest.fixture
def x_server(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "wayland-9"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
        server.listen()
        yield path


def test_a_display_that_answers_is_there(x_server: Path) -> None:
    env = {"WAYLAND_DISPLAY": x_server.name, "XDG_RUNTIME_DIR": str(x_server.parent)}
    assert display.is_there(env)


@pytest.mark.parametrize("env", [{}, {"DISPLAY": ":4711"}, {"WAYLAND_DISPLAY": "wayland-4711"}])
def test_a_display_that_does_not_answer_is_not_there(env: dict[str, str]) -> None:
    assert not display.is_there(env)


def test_without_a_display_the_tour_is_drawn(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(display, "is_there", lambda _: False)
    command, folder, *rest = run.with_a_display_or_a_tour(["--lang", "es"])
    assert (command, rest) == ("tour", ["--lang", "es"])
    assert folder in capsys.readouterr().err


def test_a_command_that_needs_no_display_goes_straight_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(display, "is_there", lambda _: False)
    assert run.with_a_display_or_a_tour(["--lang", "es", "check"]) == ["--lang", "es", "check"]
