"""The clinic's own folder stands beside the library: same gates, other names, and it never keeps an update back."""

from contextlib import closing
from pathlib import Path

import pytest

from kiosk.content.check.run import check_library, open_folder
from kiosk.content.compile import compile_library
from kiosk.content.freshness import is_stale
from kiosk.content.library import Library
from kiosk.content.problems import Problem
from kiosk.content.search import Search
from tests.content.helpers import DIABETES, TODAY, edit, only

PAGE = """---
title: Where to park
summary: Behind the house.
written: 2026-11-26
review: {clinician: null, on: null, due: 2027-06-01}
---

Park behind the house. Read also [eating well](../living/eating.md).

/// contacts
    orgs: [own-desk]
///

![A map of the yard](picture:own-yard)
"""
DESK = """
- {id: own-desk, name: Front desk, what_they_offer: Free parking cards.}
"""
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
FILE = "en/living/own-parking.md"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    for file, text in ((FILE, PAGE), ("organisations.yaml", DESK), ("pictures/own-yard.svg", SVG)):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(text)
    return folder


def test_own_pages_pass_the_gates_and_stand_beside_the_library(own: Path, tmp_path: Path) -> None:
    assert problems_of(own) == ()
    target = tmp_path / "library.sqlite"
    assert compile_library(DIABETES, target, own=own).written
    with closing(Library.open(target)) as library:
        page = library.page("en", "living/own-parking")
        assert page.file == f"own/{FILE}"
        assert "living/own-parking" in {card.id for card in library.cards("en", "living")}
        assert library.organisation("en", "own-desk")
        assert library.organisation("en", "own-desk") != library.organisation("en", "desk")
        assert library.picture("own-yard") == own.resolve() / "pictures" / "own-yard.svg"
        assert any(hit.page == "living/own-parking" for hit in Search(library).find("parking", "en"))


def test_only_what_changed_in_the_own_folder_is_read_again(own: Path, tmp_path: Path) -> None:
    target = tmp_path / "library.sqlite"
    compile_library(DIABETES, target, own=own)
    assert not is_stale(DIABETES, target, own)
    edit(own / FILE, "Park behind", "You can park behind")
    assert is_stale(DIABETES, target, own)
    assert compile_library(DIABETES, target, own=own).parsed == 1
    assert is_stale(DIABETES, target)
    assert compile_library(DIABETES, target).parsed == 0
    with closing(Library.open(target)) as library:
        assert not library.has_page("en", "living/own-parking")


@pytest.mark.parametrize("break_it", ["[eating well](../living/gone.md)", "<b>eating</b>"])
def test_a_broken_own_page_is_left_out_and_the_update_is_shown(own: Path, tmp_path: Path, break_it: str) -> None:
    target = tmp_path / "library.sqlite"
    edit(own / FILE, "[eating well](../living/eating.md)", break_it)
    result = compile_library(DIABETES, target, own=own)
    assert result.written
    assert only(result.problems).file == f"own/{FILE}"
    with closing(Library.open(target)) as library:
        assert not library.has_page("en", "living/own-parking")
        assert library.has_page("en", "living/eating")


def test_a_page_that_waited_for_its_target_comes_back(own: Path, tmp_path: Path) -> None:
    target = tmp_path / "library.sqlite"
    edit(own / FILE, "living/eating.md", "living/own-bus.md")
    compile_library(DIABETES, target, own=own)
    text = PAGE.replace("../living/eating.md", "own-parking.md").replace("Where to park", "The bus")
    (own / "en/living/own-bus.md").write_text(text)
    assert compile_library(DIABETES, target, own=own).problems == ()
    with closing(Library.open(target)) as library:
        assert {"living/own-parking", "living/own-bus"} <= set(library.page_ids("en"))


def test_names_without_own_are_refused(own: Path) -> None:
    (own / FILE).rename(own / "en/living/eating.md")
    edit(own / "organisations.yaml", "own-desk", "desk")
    told = {problem.what for problem in problems_of(own)}
    assert "the name of a clinic's own file begins with 'own-'" in told
    assert "the id of a clinic's own entry begins with 'own-'" in told


def test_own_names_are_not_for_the_library(folder: Path) -> None:
    (folder / "en/living/own-parking.md").write_text(PAGE)
    problems = check_library(open_folder(folder, TODAY)).problems
    assert any("for a clinic's own files" in problem.what for problem in problems)


def test_words_of_the_first_screen_and_the_glossary_stay_the_librarys(own: Path) -> None:
    (own / "en/glossary.yaml").write_text("- {id: own-x, term: X, meaning: Y.}\n")
    (own / "en/home.yaml").write_text("title: Ours\n")
    assert [problem.file for problem in problems_of(own)] == ["own/en/glossary.yaml", "own/en/home.yaml"]


def test_the_gates_are_the_same(own: Path) -> None:
    edit(own / FILE, "Park behind the house.", "About 40% of us park " + "behind the house " * 8 + "at night.")
    assert {problem.gate for problem in problems_of(own)} >= {"length", "numbers"}


def test_a_page_in_one_language_is_a_note_and_no_problem(own: Path) -> None:
    result = check_library(open_folder(DIABETES, TODAY, own), only_own=True)
    assert {"fr/living/own-parking", "ar/living/own-parking"} <= set(result.missing)
    (own / "fr/living").mkdir(parents=True)
    (own / FILE).rename(own / "fr/living/own-parking.md")
    edit(own / "fr/living/own-parking.md", " Read also [eating well](../living/eating.md).", "")
    gates = {problem.gate for problem in problems_of(own)}
    assert gates <= {"translation"}, problems_of(own)


def problems_of(own: Path) -> tuple[Problem, ...]:
    return check_library(open_folder(DIABETES, TODAY, own), only_own=True).problems
