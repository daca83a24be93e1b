"""The file of a laptop: whole or not at all; damaged, it is a sentence in the log and a fresh start."""

import logging
import os
from pathlib import Path

import pytest

from kiosk.remembering import FILE, RememberedFile
from kiosk.visit.remembered import KeptPlace, Remembered, WindowShape

KEPT = Remembered(
    asked=True,
    on=True,
    language="es",
    theme="contrast",
    text_step=1.25,
    place=KeptPlace("page", "science/what-is-myeloma", 0.5),
    bookmarks=("equity/income",),
    window=WindowShape(10, 20, 1200, 700),
)


def test_what_is_saved_is_there_the_next_time(tmp_path: Path) -> None:
    assert RememberedFile(tmp_path).save(KEPT)
    assert RememberedFile(tmp_path).load() == KEPT
    assert [file.name for file in tmp_path.iterdir()] == [FILE]


def test_without_a_file_nothing_is_kept_and_nothing_is_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert RememberedFile(tmp_path / "nowhere").load() == Remembered()
    assert not caplog.records


DAMAGE = {
    "empty": b"",
    "cut off": b'{"on": true, "language": "e',
    "zeros": b"\0" * 300,
    "not text": b"\xff\xfe\x00bookmarks",
    "a list": b"[1, 2]",
    "a wrong kind": b'{"on": "yes"}',
    "from later": b'{"version": 2, "on": true}',
    "a wrong theme": b'{"on": true, "theme": "pink"}',
    "a scroll out of range": b'{"on": true, "place": {"screen": "page", "page": "a/b", "scroll": 7}}',
    "a screen of own words": b'{"on": true, "place": {"screen": "search", "page": "a"}}',
    "a window without size": b'{"on": true, "window": {"x": 0, "y": 0, "width": 0, "height": 5}}',
    "too many bookmarks": b'{"on": true, "bookmarks": [' + b",".join([b'"a/b"'] * 99) + b"]}",
    "a flood": b'{"on": true, "language": "' + b"x" * 200_000 + b'"}',
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_file_is_a_sentence_and_a_fresh_start(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, damage: bytes
) -> None:
    (tmp_path / FILE).write_bytes(damage)
    memory = RememberedFile(tmp_path)
    with caplog.at_level(logging.WARNING, "kiosk"):
        assert memory.load() == Remembered()
    assert len(caplog.records) == 1
    assert "cannot be read" in caplog.text
    assert memory.save(KEPT)
    assert RememberedFile(tmp_path).load() == KEPT


def test_every_cut_of_the_file_is_the_old_state_or_a_fresh_one(tmp_path: Path) -> None:
    RememberedFile(tmp_path).save(KEPT)
    whole = (tmp_path / FILE).read_bytes()
    for length in range(len(whole)):
        (tmp_path / FILE).write_bytes(whole[:length])
        assert RememberedFile(tmp_path).load() == Remembered()


def test_a_folder_in_its_place_does_no_harm(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / FILE).mkdir()
    memory = RememberedFile(tmp_path)
    assert memory.load() == Remembered()
    assert not memory.save(KEPT)
    assert not memory.erase()
    assert "cannot be written" in caplog.text
    assert "cannot be erased" in caplog.text


def test_what_cannot_be_saved_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = RememberedFile(tmp_path)
    memory.save(Remembered(asked=True))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        assert not memory.save(KEPT)
    assert RememberedFile(tmp_path).load() == Remembered(asked=True)
    assert memory.save(KEPT)
    assert RememberedFile(tmp_path).load() == KEPT


def test_erasing_leaves_no_file(tmp_path: Path) -> None:
    memory = RememberedFile(tmp_path)
    memory.save(KEPT)
    assert memory.erase()
    assert not list(tmp_path.iterdir())
    assert memory.erase()
    assert memory.save(KEPT)
    assert RememberedFile(tmp_path).load() == KEPT


def test_without_a_folder_nothing_outlives_the_program() -> None:
    memory = RememberedFile(None)
    assert memory.save(KEPT)
    assert memory.load() == Remembered()
    assert memory.erase()
