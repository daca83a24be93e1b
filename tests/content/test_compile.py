"""Compiling: only what changed, whole or not at all, and the last good library stays."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content import compile_page, compile_pages
from kiosk.content.compile import compile_library
from kiosk.content.freshness import is_stale
from kiosk.content.library import Library
from kiosk.errors import ContentError, LibraryError
from tests.content.helpers import edit

PAGES = 16


def rows(file: Path, query: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(file) as connection:
        found = connection.execute(query).fetchall()
    connection.close()
    return found


def test_a_second_compile_reads_nothing_anew(folder: Path, tmp_path: Path) -> None:
    first = compile_library(folder, tmp_path / "a.sqlite")
    second = compile_library(folder, tmp_path / "a.sqlite")
    assert (first.pages, first.parsed, second.parsed) == (PAGES, PAGES, 0)
    assert first.version == second.version


def test_a_changed_page_alone_is_read_anew(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "a.sqlite"
    before = compile_library(folder, target)
    edit(folder / "en/living/eating.md", "Drink water", "Drink tea")
    after = compile_library(folder, target)
    assert after.parsed == 1
    assert after.version != before.version
    assert rows(target, "SELECT count(*) FROM passages WHERE text LIKE '%Drink%'") == [(1,)]
    assert rows(target, "SELECT count(*) FROM passage_index WHERE passage_index MATCH 'water'") == [(0,)]  # fmt: skip
    assert rows(target, "SELECT count(*) FROM passage_index WHERE passage_index MATCH 'tea'") == [(1,)]  # fmt: skip


def test_a_touched_page_is_neither_parsed_nor_rewritten(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.sqlite"
    compile_library(folder, target)
    os.utime(folder / "en/living/eating.md", ns=(1, 1))
    monkeypatch.setattr(compile_page, "parse_within_budget", lambda *_: pytest.fail("parsed"))
    assert compile_library(folder, target).written
    assert not is_stale(folder, target)


def test_a_changed_glossary_links_the_pages_of_its_language_anew(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "a.sqlite"
    compile_library(folder, target)
    edit(folder / "en/glossary.yaml", "[blood sugars]", "[blood sugars, lunch]")
    assert compile_library(folder, target).parsed == 6
    assert "term:glucose" in str(rows(target, "SELECT json FROM pages WHERE id = 'living/eating'"))


def test_a_removed_page_is_gone(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "a.sqlite"
    compile_library(folder, target)
    (folder / "en/living/eating.md").unlink()
    assert compile_library(folder, target).pages == PAGES - 1
    assert rows(target, "SELECT count(*) FROM cards WHERE id = 'living/eating'") == [(0,)]


@pytest.mark.parametrize("mistake", ["<b>", "[x](term:none)"])
def test_a_folder_with_mistakes_does_not_replace_the_last_good_library(
    folder: Path, tmp_path: Path, mistake: str
) -> None:
    target = tmp_path / "a.sqlite"
    good = compile_library(folder, target)
    before = target.read_bytes()
    edit(folder / "en/living/eating.md", "Eat at", f"{mistake} at")
    result = compile_library(folder, target)
    assert not result.written
    assert [problem.file for problem in result.problems] == ["en/living/eating.md"]
    assert target.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["content", "a.sqlite"] or good
    assert not list(tmp_path.glob(".a.sqlite*"))


def test_a_draft_leaves_out_the_page_with_a_mistake(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "a.sqlite"
    edit(folder / "en/living/eating.md", "Eat at", "<b> at")
    result = compile_library(folder, target, strict=False)
    assert (result.written, result.pages) == (True, PAGES - 1)
    assert compile_library(folder, target, strict=False).problems == result.problems


def test_a_hard_sentence_does_not_stop_the_library(folder: Path, tmp_path: Path) -> None:
    edit(folder / "en/living/eating.md", "Eat at", "40% incomprehensibly " * 12 + "Eat at")
    assert compile_library(folder, tmp_path / "a.sqlite").written


def test_an_unsafe_picture_stops_the_library(folder: Path, tmp_path: Path) -> None:
    (folder / "pictures/drop.svg").write_text("<svg><script/></svg>")
    assert not compile_library(folder, tmp_path / "a.sqlite").written


def test_a_crash_while_writing_leaves_the_last_good_library(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.sqlite"
    compile_library(folder, target)
    before = target.read_bytes()
    edit(folder / "en/living/eating.md", "water", "tea")

    def full_disk(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full_disk)
    with pytest.raises(LibraryError, match="No space left"):
        compile_library(folder, target)
    assert target.read_bytes() == before
    assert not list(tmp_path.glob(".a.sqlite*"))


@pytest.mark.parametrize("damage", [b"not a database", b""])
def test_a_damaged_library_is_built_anew(folder: Path, tmp_path: Path, damage: bytes) -> None:
    target = tmp_path / "a.sqlite"
    target.write_bytes(damage)
    assert compile_library(folder, target).parsed == PAGES


def test_many_pages_are_compiled_by_several_processes(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = compile_library(folder, tmp_path / "a.sqlite")
    monkeypatch.setattr(compile_pages, "MANY", 2)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    together = compile_library(folder, tmp_path / "b.sqlite")
    assert (together.version, together.parsed) == (alone.version, alone.parsed)


def test_a_folder_without_a_library_is_a_plain_sentence(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="no content folder"):
        compile_library(tmp_path / "none", tmp_path / "a.sqlite")
    with pytest.raises(ContentError, match=r"no library\.yaml"):
        compile_library(tmp_path, tmp_path / "a.sqlite")


Change = Callable[[Path], object]


@pytest.mark.parametrize(
    "change",
    [
        lambda root: edit(root / "en/living/eating.md", "water", "teas"),
        lambda root: edit(root / "facts.yaml", "2022", "2023"),
        lambda root: (root / "en/living/eating.md").unlink(),
        lambda root: (root / "pictures/new.svg").write_text("<svg/>"),
    ],
)
def test_a_changed_folder_is_stale(folder: Path, tmp_path: Path, change: Change) -> None:
    target = tmp_path / "a.sqlite"
    assert is_stale(folder, target)
    compile_library(folder, target)
    assert not is_stale(folder, target)
    change(folder)
    assert is_stale(folder, target)


def test_a_folder_that_is_gone_leaves_the_library_in_use(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "a.sqlite"
    compile_library(folder, target)
    assert not is_stale(tmp_path / "none", target)


def test_the_words_of_every_block_can_be_searched(compiled: Path) -> None:
    query = "SELECT rowid FROM passage_index WHERE passage_index MATCH '{}'"
    assert rows(compiled, query.format("glycemie")) == []
    assert len(rows(compiled, query.format("piqures"))) == 0
    assert len(rows(compiled, query.format("fievre"))) == 1
    assert len(rows(compiled, query.format("الخروج"))) == 1


def test_a_library_of_another_content_folder_can_be_opened_beside_it(folder: Path, compiled: Path) -> None:
    library = Library.open(compiled, folder)
    assert library.picture("drop") == folder / "pictures/drop.svg"
    library.close()
