"""Sticks are found where the system shows them, and ordinary folders are none."""

import sys
from pathlib import Path

import pytest

from kiosk.staff.sticks import sticks


def test_mounted_folders_are_sticks_and_others_are_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("user/STICK", "user/folder", "DIRECT", "a/b/too-deep"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "file").write_text("")
    (tmp_path / "LINK").symlink_to(tmp_path / "DIRECT")
    mounted = {"STICK", "DIRECT", "too-deep", "LINK"}
    monkeypatch.setattr(Path, "is_mount", lambda self: self.name in mounted)
    found = sticks("linux", [str(tmp_path), str(tmp_path / "none")])
    assert found == (tmp_path / "DIRECT", tmp_path / "user" / "STICK")


def test_a_computer_without_sticks_has_none(tmp_path: Path) -> None:
    assert sticks("linux", [str(tmp_path)]) == ()
    assert isinstance(sticks(sys.platform), tuple)
