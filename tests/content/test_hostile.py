"""A hostile or broken file costs one sentence: no crash, no long wait, no way out of the folder."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import budget
from kiosk.content.guard import parse_within_budget
from kiosk.content.located import read_yaml
from kiosk.content.parse import PageDraft, parse_page
from kiosk.content.problems import Problem, ProblemList
from tests.content.helpers import FRONT, only

Check = Callable[[Path], tuple[Problem, ...]]
PAGE = "en/living/eating.md"
HAS_LINKS = hasattr(os, "symlink")


def of_page(problems: tuple[Problem, ...]) -> Problem:
    return only(tuple(problem for problem in problems if problem.file == PAGE))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (FRONT.encode() + b"x" * 1_000_000, "the most is 131,072"),
        (FRONT.encode() + b"[" * 10_000, "nested too deeply"),
        (FRONT.encode() + b"- " * 10_000 + b"x", "nested too deeply"),
        (FRONT.encode() + b"> " * 5_000, "nested too deeply"),
        (FRONT.encode() + b" " * 5_000 + b"x", "nested too deeply"),
        (FRONT.encode() + b"caf\xe9", "not UTF-8"),
        (b"no front matter", "does not start with its front matter"),
        (b"---\ntitle: A", "has no end"),
        (b"---\ntitle: [\n---\n", "cannot be read"),
        (b"---\na: &a [1]\nb: *a\n---\n", "alias"),
        (b"---\ntitle: !!python/object:os.system x\n---\n", "cannot be read"),
        (b"---\n- a\n---\n", "key: value"),
        (b"---\n" + b"[" * 5_000 + b"\n---\n", "nested too deeply"),
        (b"", "does not start with its front matter"),
        (b"\x00" * 2_000, "does not start with its front matter"),
    ],
)
def test_a_hostile_page_is_one_problem(folder: Path, check: Check, data: bytes, says: str) -> None:
    (folder / PAGE).write_bytes(data)
    start = time.monotonic()
    assert says in of_page(check(folder)).what
    assert time.monotonic() - start < 5


@pytest.mark.parametrize("unit", ["live ", ". ", ".", "1", "Aa ", "9,999", "é", "x. "])
def test_a_paragraph_as_long_as_a_book_does_not_hold_up_the_gates(folder: Path, check: Check, unit: str) -> None:
    (folder / PAGE).write_text(FRONT + unit * (120_000 // len(unit)), "utf-8")
    start = time.monotonic()
    check(folder)
    assert time.monotonic() - start < 10


@pytest.mark.skipif(not HAS_LINKS, reason="this system, or this account, cannot make symbolic links")
@pytest.mark.parametrize("name", [PAGE, "pictures/drop.svg", "facts.yaml"])
def test_a_symbolic_link_out_of_the_folder_is_not_followed(
    folder: Path, check: Check, tmp_path: Path, name: str
) -> None:
    secret = tmp_path / f"secret{Path(name).suffix}"
    (folder / name).rename(secret)
    (folder / name).symlink_to(secret)
    problems = [problem for problem in check(folder) if problem.file == name]
    assert "outside of the content folder" in only(tuple(problems)).what


@pytest.mark.skipif(not HAS_LINKS, reason="this system, or this account, cannot make symbolic links")
def test_a_folder_that_links_to_itself_does_not_hang(folder: Path, check: Check) -> None:
    (folder / "en" / "loop").symlink_to(folder / "en", target_is_directory=True)
    assert check(folder) == ()


def test_a_page_outside_of_every_door_is_told(folder: Path, check: Check) -> None:
    (folder / "en" / "garden").mkdir()
    (folder / "en" / "garden" / "roses.md").write_text(FRONT)
    assert "not a door" in only(check(folder)).what


def test_a_list_that_nobody_reads_is_told(folder: Path, check: Check) -> None:
    (folder / "en" / "glosary.yaml").write_text("")
    assert "is not a list of the library" in only(check(folder)).what


def test_text_that_looks_hostile_is_parsed_in_a_process_that_can_be_ended(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(budget, "PLAIN_MARKS", 10)
    body = "a **b** c " * 20
    draft = parse_within_budget(FRONT + body, PAGE, "en", "living/eating")
    assert draft.page
    assert draft == parse_page(FRONT + body, PAGE, "en", "living/eating")


def test_a_page_that_takes_too_long_is_a_problem_and_its_process_is_ended() -> None:
    start = time.monotonic()
    hostile = FRONT + "**a *b " * 17_000
    draft = parse_within_budget(hostile, PAGE, "en", "living/eating", seconds=0.05)
    assert "takes longer than 0.05 seconds" in only(draft.problems).what
    assert time.monotonic() - start < 20


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=400))
def test_no_body_makes_the_parser_fail(body: str) -> None:
    assert isinstance(parse_page(FRONT + body, PAGE, "en", "living/eating"), PageDraft)


PIECES = ["///", "////", " step | A", " part", "\n", "\n\n", "    fact: x", "- a", "**", "[", "](",
")", "|", "|--|", "#", "1. ", "é", "word "]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_no_mix_of_marks_makes_the_parser_fail_or_lose_a_line(body: str) -> None:
    draft = parse_page(FRONT + body, PAGE, "en", "living/eating")
    lines = (FRONT + body).count("\n") + 1
    assert all(1 <= problem.line <= lines for problem in draft.problems), draft.problems
    assert all(1 <= passage.line <= lines for passage in draft.passages)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_no_yaml_makes_the_reader_fail(text: str) -> None:
    problems = ProblemList("a.yaml")
    assert read_yaml(text, problems) is not None or problems.items
