"""`kiosk check` and `kiosk build` as an author meets them."""

import json
import shutil
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.content.commands import check as check_command
from tests.content.helpers import TODAY, edit

EATING = "en/living/eating.md"


@pytest.fixture(autouse=True)
def _fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_command, "today", lambda: TODAY)


def test_check_says_nothing_but_the_count_when_all_is_well(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(folder)]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert "fr/living/eating is listed as missing" in said.err
    assert "0 problems." in said.err


def test_check_prints_file_line_gate_what_and_mend(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = edit(folder / EATING, "Eat at", "<b> at")
    assert main(["check", str(folder)]) == 1
    assert capsys.readouterr().out == (
        f"{EATING}:{line}: structure: raw HTML is not allowed. Write it in Markdown, or remove it.\n"
    )


def test_check_speaks_json_to_machines(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(folder / EATING, "Eat at", "<b> at")
    assert main(["check", str(folder), "--json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert [problem["gate"] for problem in said["problems"]] == ["structure"]
    assert said["missing"] == ["fr/living/eating", "ar/living/eating"]


def test_the_report_has_a_line_for_each_page(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(folder), "--report"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 17
    assert "reviewed by" in lines[0]


def test_a_translation_is_marked_as_following_its_source(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(folder / "en/basics/index.md", "Take your time.", "Take time.")
    assert main(["check", str(folder)]) == 1
    pages = [str(folder / lang / "basics/index.md") for lang in ("fr", "ar")]
    assert main(["check", str(folder), "--mark-translated", *pages]) == 0
    capsys.readouterr()
    assert main(["check", str(folder)]) == 0


def test_marking_keeps_the_checker_and_everything_else(folder: Path) -> None:
    page = folder / "fr/basics/index.md"
    edit(page, "checked_by: null, on: null", 'checked_by: "A: B", on: 2026-11-27')
    before = page.read_text("utf-8")
    assert main(["check", str(folder), "--mark-translated", str(page)]) == 0
    assert page.read_text("utf-8") == before


def test_marking_a_source_page_is_wrong_use(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(folder), "--mark-translated", str(folder / EATING)]) == 2
    assert "not a translation" in capsys.readouterr().err


def test_build_writes_a_library(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", str(folder), "-o", str(tmp_path / "a.sqlite")]) == 0
    assert "16 pages" in capsys.readouterr().out


def test_build_goes_to_the_data_folder(folder: Path, tmp_path: Path) -> None:
    assert main(["--content", str(folder), "build", "--data", str(tmp_path / "data")]) == 0
    assert (tmp_path / "data" / "library.sqlite").is_file()


def test_build_with_mistakes_lists_them_and_keeps_the_last_library(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(folder / EATING, "Eat at", "<b> at")
    target = tmp_path / "a.sqlite"
    assert main(["build", str(folder), "-o", str(target)]) == 1
    assert "last good library" in capsys.readouterr().err
    assert not target.exists()
    assert main(["build", str(folder), "-o", str(target), "--draft", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["pages"] == 15


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "--none"],
        ["--theme", "pink"],
        ["--text-step", "3"],
        ["--size", "wide"],
        ["--window", "--fullscreen"],
        ["tour"],
    ],
)
def test_wrong_use_is_exit_code_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "usage" in capsys.readouterr().err


def test_a_missing_folder_is_one_plain_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path / "none")]) == 1
    assert capsys.readouterr().err.startswith("kiosk: There is no content folder")


def test_options_may_stand_before_and_after_the_command() -> None:
    from kiosk.cli import parse  # noqa: PLC0415

    before = parse(["--lang", "es", "--reduced-motion", "tour", "out"])
    after = parse(["tour", "out", "--lang", "es", "--size", "1080x1920"])
    assert (before.lang, before.reduced_motion, before.fullscreen) == ("es", True, None)
    assert (after.lang, after.reduced_motion, after.size) == ("es", False, (1080, 1920))
    assert parse(["--window"]).fullscreen is False
    assert parse(["--text-step", "1.25"]).text_step == 1.25


def test_the_shipped_content_can_be_compiled(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    copy = shutil.copytree(root / "content", tmp_path / "content")
    assert main(["build", str(copy), "-o", str(tmp_path / "a.sqlite")]) == 0
