"""Page counts are kept between starts, forgotten with their library, and never stop anything."""

from pathlib import Path

import pytest

from kiosk.toolkit.counts import PageCounts
from kiosk.toolkit.options import PrintOptions

NORMAL, LARGE = PrintOptions(("en",)), PrintOptions(("en",), "large")


def test_a_count_is_there_after_a_new_start(tmp_path: Path) -> None:
    PageCounts(tmp_path).put("v1", "a/b", NORMAL, 4)
    again = PageCounts(tmp_path)
    assert (again.get("v1", "a/b", NORMAL), again.get("v1", "a/b", LARGE)) == (4, None)


def test_each_shape_has_its_own_count(tmp_path: Path) -> None:
    counts = PageCounts(tmp_path)
    shapes = [
        NORMAL,
        LARGE,
        PrintOptions(("en", "es")),
        PrintOptions(("en",), paper="a4"),
        PrintOptions(("en",), booklet=True),
    ]
    for pages, options in enumerate(shapes, start=1):
        counts.put("v1", "a/b", options, pages)
    assert [counts.get("v1", "a/b", options) for options in shapes] == [1, 2, 3, 4, 5]


def test_a_new_library_forgets_the_counts_of_the_old_one(tmp_path: Path) -> None:
    counts = PageCounts(tmp_path)
    counts.put("v1", "a/b", NORMAL, 4)
    counts.put("v2", "a/c", NORMAL, 2)
    assert PageCounts(tmp_path).get("v1", "a/b", NORMAL) is None


@pytest.mark.parametrize("damage", [b"", b"{", b'{"a": "x"}', b"[1]", b"\xff\xfe", b'{"v1 a/b en normal letter": -3}'])
def test_a_damaged_file_is_an_empty_cache(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "page-counts.json").write_bytes(damage)
    counts = PageCounts(tmp_path)
    assert counts.get("v1", "a/b", NORMAL) is None
    counts.put("v1", "a/b", NORMAL, 4)
    assert PageCounts(tmp_path).get("v1", "a/b", NORMAL) == 4


def test_a_folder_that_cannot_be_written_only_loses_the_cache(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    counts = PageCounts(tmp_path / "file")
    counts.put("v1", "a/b", NORMAL, 4)
    assert counts.get("v1", "a/b", NORMAL) == 4


def test_other_templates_count_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    PageCounts(tmp_path).put("v1", "a/b", NORMAL, 4)
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "sheet.typ").write_text("#let air = 2", encoding="utf-8")
    monkeypatch.setattr("kiosk.toolkit.templates.TEMPLATES", tmp_path / "templates")
    assert PageCounts(tmp_path).get("v1", "a/b", NORMAL) is None
