"""Broken, old, newer, empty, read-only and full: one sentence, set aside and not deleted, and the kiosk goes on."""

import os
import sqlite3
import tempfile
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.errors import StateError
from kiosk.staff.sentences import Sentence
from kiosk.staff.shape import Shape
from kiosk.staff.state_file import StateFile
from tests.staff.helpers import without_rights

FIRST = "CREATE TABLE notes (text TEXT NOT NULL) STRICT;"
SECOND = """
ALTER TABLE notes ADD COLUMN colour TEXT NOT NULL DEFAULT 'red';
CREATE TRIGGER no_blue BEFORE INSERT ON notes WHEN new.colour = 'blue' BEGIN
    SELECT raise(ABORT, 'no blue; not ever');
END;
"""
OLD = Shape("notes", Sentence("what-counts"), (FIRST,))
NEW = Shape("notes", Sentence("what-counts"), (FIRST, SECOND))

Break = Callable[[Path], object]


def texts(file: StateFile) -> list[str]:
    return [row[0] for row in file.read("SELECT text FROM notes ORDER BY rowid")]


def add(file: StateFile, text: str) -> None:
    file.write(lambda run: run("INSERT INTO notes (text) VALUES (?)", text))


def filled(folder: Path, shape: Shape = OLD) -> Path:
    file = StateFile(folder, shape)
    add(file, "one")
    add(file, "two")
    file.close()
    return file.file


def run_sql(script: str) -> Break:
    def run(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(script)

    return run


def test_nothing_is_made_before_it_is_asked_for(tmp_path: Path) -> None:
    file = StateFile(tmp_path / "data", OLD)
    assert not (tmp_path / "data").exists()
    assert texts(file) == []
    assert file.file.exists()


@pytest.mark.parametrize("suffix", ["", "-wal"])
def test_other_accounts_of_the_computer_cannot_read_it(tmp_path: Path, suffix: str) -> None:
    file = StateFile(tmp_path, OLD)
    add(file, "one")
    assert Path(f"{file.file}{suffix}").stat().st_mode & 0o077 == (0 if os.name == "posix" else 0o066)
    file.close()


def test_what_was_written_is_there_for_the_next_start(tmp_path: Path) -> None:
    filled(tmp_path)
    assert texts(StateFile(tmp_path, OLD)) == ["one", "two"]
    with closing(sqlite3.connect(tmp_path / "notes.sqlite")) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    file = StateFile(tmp_path, OLD)
    assert file.read("PRAGMA synchronous") == [(2,)]


def test_a_write_that_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    file = StateFile(tmp_path, OLD)

    def half(run: Callable[..., object]) -> None:
        run("INSERT INTO notes VALUES ('half')")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        file.write(half)
    assert texts(file) == []
    add(file, "whole")
    assert texts(file) == ["whole"]


def test_an_older_file_is_brought_up_to_date_with_all_it_holds(tmp_path: Path) -> None:
    filled(tmp_path)
    file = StateFile(tmp_path, NEW)
    assert file.read("SELECT text, colour FROM notes") == [("one", "red"), ("two", "red")]
    assert file.notice is None
    file.close()
    assert StateFile(tmp_path, NEW).read("SELECT count(*) FROM notes") == [(2,)]


def test_an_upgrade_that_fails_changes_nothing(tmp_path: Path) -> None:
    path = filled(tmp_path)
    broken = Shape(
        "notes",
        Sentence("what-counts"),
        (FIRST, "CREATE TABLE more (a TEXT) STRICT;\nCREATE TABLE more (a TEXT) STRICT;"),
    )
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        with pytest.raises(sqlite3.OperationalError, match="already exists"):
            broken.upgrade(connection, 1)
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert texts(StateFile(tmp_path, OLD)) == ["one", "two"]


UNUSABLE: dict[str, Break] = {
    "empty": lambda path: path.write_bytes(b""),
    "rubbish": lambda path: path.write_bytes(b"rubbish" * 1000),
    "cut short": lambda path: path.write_bytes(path.read_bytes()[: len(path.read_bytes()) // 2]),
    "a hole in the middle": lambda path: path.write_bytes(path.read_bytes()[:4096] + b"\xff" * 4096),
    "another program's": run_sql("PRAGMA application_id = 7;"),
    "no version": run_sql("PRAGMA user_version = 0;"),
    "other tables": run_sql("DROP TABLE notes; CREATE TABLE notes (text TEXT, more TEXT);"),
    "newer": run_sql("PRAGMA user_version = 99;"),
}


@pytest.mark.parametrize("name", UNUSABLE)
def test_a_file_that_cannot_be_used_is_set_aside_and_the_kiosk_goes_on(tmp_path: Path, name: str) -> None:
    path = filled(tmp_path)
    UNUSABLE[name](path)
    before = path.read_bytes()
    file = StateFile(tmp_path, OLD)
    assert texts(file) == []
    (aside,) = file.set_aside()
    assert aside.read_bytes() == before
    assert aside.name in str(file.notice)
    assert str(file.notice).startswith("The file with the daily counts ")
    assert ("newer version" in str(file.notice)) == (name == "newer")
    add(file, "fresh")
    file.close()
    again = StateFile(tmp_path, OLD)
    assert texts(again) == ["fresh"]
    assert again.notice is None
    path.write_bytes(b"again")
    again.close()
    assert texts(again) == []
    assert len(again.set_aside()) == 2


def test_a_log_without_its_file_is_not_played_into_a_fresh_one(tmp_path: Path) -> None:
    first = StateFile(tmp_path, OLD)
    add(first, "old")
    log = (tmp_path / "notes.sqlite-wal").read_bytes()
    assert log
    first.close()
    (tmp_path / "notes.sqlite").unlink()
    (tmp_path / "notes.sqlite-wal").write_bytes(log)
    fresh = StateFile(tmp_path, OLD)
    assert texts(fresh) == []
    add(fresh, "new")
    assert texts(fresh) == ["new"]
    assert fresh.notice is None


def test_a_log_is_set_aside_with_its_file(tmp_path: Path) -> None:
    path = filled(tmp_path)
    path.write_bytes(b"rubbish" * 1000)
    (tmp_path / "notes.sqlite-wal").write_bytes(b"log")
    assert texts(StateFile(tmp_path, OLD)) == []
    assert (tmp_path / "notes.damaged-1.sqlite-wal").read_bytes() == b"log"


def test_damage_that_shows_while_running_is_set_aside_too(tmp_path: Path) -> None:
    file = StateFile(tmp_path, OLD)
    for number in range(200):
        add(file, f"{number} " + "x" * 400)
    file.forget_traces()
    pages = file.file.stat().st_size // 4096
    with file.file.open("rb+") as opened:
        opened.seek(4096)
        opened.write(b"\xff" * 4096 * (pages - 1))
    file.read("PRAGMA shrink_memory")
    add(file, "after")
    assert texts(file)[-1:] == ["after"]
    if file.notice:
        assert len(file.set_aside()) == 1


@given(st.integers(0, 12_000), st.binary(min_size=1, max_size=600))
@example(place=4069, junk=b"\x80")
@example(place=4070, junk=b"\x80")
@settings(max_examples=25)
def test_any_broken_bytes_are_read_or_set_aside(place: int, junk: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        read_broken(filled(Path(folder)), place, junk)


def read_broken(path: Path, place: int, junk: bytes) -> None:
    data = bytearray(path.read_bytes())
    data[place : place + len(junk)] = junk
    path.write_bytes(bytes(data))
    file = StateFile(path.parent, OLD)
    known = texts(file)
    add(file, "after")
    assert texts(file)[-1] == "after"
    assert known == [] or len(known) == 2
    file.close()


def test_a_full_disk_changes_nothing_and_is_over_when_there_is_room(tmp_path: Path) -> None:
    filled(tmp_path)
    file = StateFile(tmp_path, OLD)
    (pages,) = file.read("PRAGMA page_count")[0]
    file.read(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StateError, match="disk is full") as told:
        add(file, "x" * 20_000)
    assert str(tmp_path) in str(told.value)
    assert texts(file) == ["one", "two"]
    file.read("PRAGMA max_page_count = 100000")
    add(file, "three")
    assert texts(file) == ["one", "two", "three"]
    assert file.set_aside() == ()


def test_a_read_only_folder_can_be_read_and_says_that_it_cannot_be_written(tmp_path: Path) -> None:
    path = filled(tmp_path / "data")
    file = StateFile(path.parent, OLD)
    with without_rights(path.parent):
        assert texts(file) == ["one", "two"]
        with pytest.raises(StateError, match="write-protected"):
            add(file, "three")
        assert texts(file) == ["one", "two"]
    add(file, "three")
    assert texts(file) == ["one", "two", "three"]
    assert file.notice is None


def test_a_read_only_folder_without_a_file_says_so(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    file = StateFile(tmp_path / "data", OLD)
    with without_rights(tmp_path / "data"):
        with pytest.raises(StateError):
            texts(file)
        with pytest.raises(StateError):
            add(file, "one")
    add(file, "one")


def test_a_broken_file_in_a_read_only_folder_stays_where_it_is(tmp_path: Path) -> None:
    path = filled(tmp_path / "data")
    path.write_bytes(b"rubbish" * 1000)
    with without_rights(tmp_path / "data"), pytest.raises(StateError):
        texts(StateFile(tmp_path / "data", OLD))
    assert path.read_bytes() == b"rubbish" * 1000


def test_a_folder_that_is_a_file_says_so(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    with pytest.raises(StateError):
        add(StateFile(tmp_path / "data", OLD), "one")


def test_a_file_in_use_by_another_program_is_not_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.staff.state_file._BUSY_SECONDS", 0.01)
    path = filled(tmp_path)
    file = StateFile(tmp_path, OLD)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StateError):
            add(file, "three")
        assert texts(file) == ["one", "two"]
    add(file, "three")
    assert file.set_aside() == ()


def test_threads_take_turns(tmp_path: Path) -> None:
    file = StateFile(tmp_path, OLD)

    def add_ten() -> None:
        for _ in range(10):
            add(file, "x")

    threads = [threading.Thread(target=add_ten) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(texts(file)) == 40
