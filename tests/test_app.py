"""Starting the program where something is missing: one plain sentence, never a crash."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def start(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Start the kiosk in a process of its own, without a display unless `environment` names one."""
    clean = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "kiosk", *arguments]
    return subprocess.run(  # noqa: S603  this very program
        command, cwd=ROOT, env=clean | environment, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_without_a_display_it_says_so_and_what_to_do(tmp_path: Path) -> None:
    done = start("--data", str(tmp_path))
    assert done.returncode == 1
    assert done.stderr.startswith("kiosk: There is no display here.")
    assert done.stderr.count("\n") == 1


def test_an_unknown_language_is_one_sentence_that_names_the_known_ones(tmp_path: Path) -> None:
    done = start("--data", str(tmp_path), "--lang", "xx", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert done.stderr == "kiosk: The library has no language 'xx'; it has en, es.\n"


def test_a_page_that_is_not_there_fails_the_smoke_test(tmp_path: Path) -> None:
    done = start("--data", str(tmp_path), "--smoke", "no/such", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert "There is no page no/such" in done.stderr


def test_a_data_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    done = start("--data", str(blocked / "deeper"), "--first-frame", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert done.stderr.startswith("kiosk: The library cannot be written to")
