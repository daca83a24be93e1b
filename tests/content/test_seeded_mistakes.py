"""Each mistake an author can make gives one line that names the place and the mend."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec import Struct

from kiosk.content.problems import Problem
from tests.content.helpers import edit, only

Check = Callable[[Path], tuple[Problem, ...]]


class Mistake(Struct, frozen=True):
    """Replace `old` by `new` in `file`; the problem is `lines_below` the place of `old`."""

    name: str
    file: str
    old: str
    new: str
    gate: str
    says: str
    lines_below: int = 0


EATING = "en/living/eating.md"
WHAT = "en/basics/what-is-diabetes.md"

MISTAKES = (
    Mistake("raw HTML", EATING, "Eat at", "Eat <b>at</b>", "structure", "raw HTML"),
    Mistake("an HTML entity", EATING, "Eat at", "Eat&nbsp;at", "structure", "entities"),
    Mistake("italics", EATING, "Eat at", "Eat *only* at", "structure", "italics"),
    Mistake("an unknown block", EATING, "/// checklist", "/// todo", "structure", "'todo' is not a"),
    Mistake(
        "an unknown setting", EATING, "    count: 7", "    counts: 7", "structure", "'counts' is not"
    ),
    Mistake(
        "a missing setting", EATING, "    shape: grid\n", "", "structure", "needs 'shape'", -1
    ),
    Mistake("a broken setting", EATING, "count: 7", "count: [7", "structure", "cannot be read"),
    Mistake("a nested list", EATING, "- Walk", "    - Walk", "structure", "inside a list", -1),
    Mistake("a link to no page", EATING, "Eat at", "[Eat](none.md) at", "links", "'living/none' does not"),
    Mistake("a link to no term", EATING, "Eat at", "[Eat](term:none) at", "links", "the term 'none'"),
    Mistake("a link to no fact", EATING, "Eat at", "[Eat](fact:none) at", "links", "the fact 'none'"),
    Mistake("a link out", EATING, "Eat at", "[Eat](https://a.b) at", "links", "leads out of the library"),
    Mistake("a script as link", EATING, "Eat at", "[Eat](javascript:x) at", "links", "leads out of the"),
    Mistake("a link that escapes", EATING, "Eat at", "[Eat](../../x.md) at", "links", "leaves the folder"),
    Mistake(
        "a remote picture",
        EATING,
        "/// checklist",
        "![Food](https://a.b/c.png)\n\n/// checklist",
        "structure",
        "is not one of the library",
    ),
    Mistake(
        "a picture without words",
        EATING,
        "/// checklist",
        "![](picture:drop)\n\n/// checklist",
        "alt",
        "says nothing in words",
    ),
    Mistake("a number without a fact", EATING, "Eat at", "40% do. Eat at", "numbers", "'40%' has no sour"),
    Mistake("a weak fact", EATING, "Eat at", "[Eat](fact:d-02) at", "numbers", "low confidence"),
    Mistake(
        "a long sentence",
        EATING,
        "Eat at the same times.",
        "Eat " + "at the same times and " * 5 + "rest.",
        "length",
        "a sentence has 27 words",
    ),
    Mistake(
        "a long sentence in a list",
        "en/urgent.yaml",
        "You shake and sweat",
        "You shake " + "and sweat " * 10,
        "length",
        "a sentence of 'u-low' has 22 words",
    ),
    Mistake(
        "a title that is too long", EATING, "title: Eating well", "title: " + "Eating well " * 5, "length", "characters"
    ),
    Mistake("a heading that skips", EATING, "Eat at", "### Food\n\nEat at", "structure", "follows no `##`"),
    Mistake("an empty heading", EATING, "Eat at", "## \n\nEat at", "structure", "the heading is empty"),
    Mistake("an unknown key", EATING, "order: 10", "ordr: 10", "structure", "'ordr' is not known"),
    Mistake("a wrong value", EATING, "order: 10", "order: ten", "structure", "expected 'int'"),
    Mistake("a key twice", EATING, "order: 10", "order: 10\norder: 1", "structure", "twice", 1),
    Mistake(
        "a review that is over", EATING, "due: 2027-06-01", "due: 2026-11-27", "review", "was due on"
    ),
    Mistake(
        "a reviewer without a day", EATING, "clinician: null", "clinician: Dr. A", "review", "together"
    ),
    Mistake("no author's day", EATING, "written: 2026-11-26\n", "", "review", "is missing", -99),
    Mistake("an exception of no gate", EATING, "order", "exceptions: {alt: no}\norder", "structure", "no exceptions"),
    Mistake("a block that is not closed", EATING, "Meal]\n///", "Meal]", "structure", "never closed", -3),
    Mistake("a term twice", "en/glossary.yaml", "id: glucose", "id: insulin", "structure", "twice"),
    Mistake(
        "a source that is not there",
        "facts.yaml",
        "[who-2024]",
        "[who-1066]",
        "links",
        "the source 'who-1066'",
    ),
    Mistake(
        "an entry without its translation",
        "fr/urgent.yaml",
        "id: u-low",
        "id: u-high",
        "translation",
        "is not in the list",
    ),
    Mistake("a hue of no door", EATING, "order: 10", "hue: pink\norder: 10", "structure", "'pink' is not a hue"),
    Mistake(
        "a topic without a name", EATING, "order: 10", "topics: [food]\norder: 10", "structure", "'food' has no name"
    ),
    Mistake(
        "a hue out of step", "fr/basics/words.md", "order", "hue: equity\norder", "translation", "`hue` is not the same"
    ),
    Mistake(
        "a translation out of step",
        "fr/basics/index.md",
        "Commencez",
        "## Ici\n\nCommencez",
        "translation",
        "stands here",
    ),
)  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_a_seeded_mistake_gives_one_line_that_names_its_place(folder: Path, check: Check, mistake: Mistake) -> None:
    line = edit(folder / mistake.file, mistake.old, mistake.new)
    told = [problem for problem in check(folder) if problem.file == mistake.file]
    if mistake.name in ("an entry without its translation", "a term twice"):
        told = [problem for problem in told if mistake.says in problem.what]
    problem = only(tuple(told))
    assert problem.gate == mistake.gate
    assert mistake.says in problem.what
    assert problem.line == max(1, line + mistake.lines_below)
    assert problem.mend.endswith((".", "`")), "the mend is a sentence"


def test_the_diabetes_library_has_no_problem(folder: Path, check: Check) -> None:
    assert check(folder) == ()


def test_all_mistakes_are_told_at_once(folder: Path, check: Check) -> None:
    edit(folder / EATING, "Eat at", "<b>Eat</b> *at*")
    edit(folder / WHAT, "fact: d-01", "fact: none")
    (folder / "pictures" / "door-living.svg").unlink()
    gates = {problem.gate for problem in check(folder)}
    assert {"structure", "links", "translation"} <= gates


def test_a_page_that_a_language_lacks_is_a_problem_unless_it_is_listed(folder: Path, check: Check) -> None:
    edit(folder / "library.yaml", "missing: [fr/living/eating, ", "missing: [")
    problem = only(check(folder))
    assert problem.file == "fr/living/eating.md"
    assert problem.gate == "translation"


def test_an_exception_with_a_reason_excuses_the_page_from_its_gate(folder: Path, check: Check) -> None:
    edit(folder / EATING, "Eat at", "40% do. Eat at")
    edit(folder / EATING, "order: 10", "exceptions: {numbers: A rhyme says it.}\norder: 10")
    assert check(folder) == ()


def test_a_changed_source_page_marks_its_translations_as_behind(folder: Path, check: Check) -> None:
    edit(folder / WHAT, "It just happens.", "It happens.")
    problems = check(folder)
    assert [problem.file[:2] for problem in problems] == ["ar", "fr"]
    assert all("changed after this translation" in problem.what for problem in problems)


def test_a_reviewed_source_page_leaves_its_translations_alone(folder: Path, check: Check) -> None:
    edit(folder / WHAT, "{clinician: null, on: null", "{clinician: Dr. A, on: 2026-11-27")
    assert check(folder) == ()


def test_a_fact_used_in_a_translation_needs_its_words_there(folder: Path, check: Check) -> None:
    (folder / "fr" / "facts.yaml").unlink()
    problem = only(check(folder))
    assert problem.file == "fr/basics/what-is-diabetes.md"
    assert "fr/facts.yaml" in problem.mend
