"""Pages become typed blocks, and every part knows its line."""

from collections.abc import Callable

import pytest

from kiosk.content.model import (
    Action,
    ActionItem,
    Bullets,
    Check,
    Compare,
    Fill,
    Heading,
    Paragraph,
    Part,
    Picture,
    Reveal,
    Run,
    Stat,
    Steps,
    Table,
)
from kiosk.content.parse import PageDraft
from tests.content.helpers import FRONT_LINES, only

Parse = Callable[[str], PageDraft]


def test_a_page_with_raw_html_is_refused_with_its_line(parse: Parse) -> None:
    problem = only(parse("Fine.\n\nNot <script>fine</script>.").problems)
    assert problem.line == FRONT_LINES + 3
    assert "raw HTML" in problem.what


def test_prose_becomes_headings_paragraphs_lists_tables_and_pictures(parse: Parse) -> None:
    body = (
        "## Part\nText right below.\n- one\n- two\n  goes on\n\n"
        '1. first\n\n| A | B |\n|---|---|\n| c | d |\n\n![What it shows](picture:drop "A drop")\n'
    )
    draft = parse(body)
    assert draft.problems == ()
    assert draft.page
    heading, paragraph, bullets, numbered, table, picture = draft.page.blocks
    assert heading == Heading("Part", 2, FRONT_LINES + 1)
    assert paragraph == Paragraph((Run("Text right below."),), FRONT_LINES + 2)
    assert bullets == Bullets(((Run("one"),), (Run("two goes on"),)), line=FRONT_LINES + 3)
    assert isinstance(numbered, Bullets)
    assert numbered.ordered
    assert isinstance(table, Table)
    assert table.rows == (((Run("c"),), (Run("d"),)),)
    assert picture == Picture("drop", "What it shows", "A drop", FRONT_LINES + 13)


def test_runs_carry_bold_and_links_and_lose_line_breaks(parse: Parse) -> None:
    draft = parse("One **bold\nword**, [a *\\*cell](term:cell) and [**Age**](../living/age.md).")
    assert draft.page
    (paragraph,) = draft.page.blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.runs[1] == Run("bold word", strong=True)
    assert paragraph.runs[-2] == Run("Age", strong=True, link="page:living/age")


def test_a_problem_inside_a_nested_block_names_its_own_line(parse: Parse) -> None:
    body = (
        "///// part | Why\n    icon: hand\n\n//// compare\n/// card | One\n\nFine.\n///\n"
        "/// card | Two\n    captions: [a, b]\n\nFirst line,\nsecond with *italics*.\n///\n////\n/////\n"
    )
    problem = only(parse(body).problems)
    assert problem.line == FRONT_LINES + 13
    assert "italics" in problem.what


def test_every_passage_stands_on_the_line_it_names(parse: Parse) -> None:
    body = "Aaa.\n\n/// heard | Bbb\n    ask: Ccc?\n\nDdd\nEee.\n///\n\n- Fff\n- Ggg\n\n| Hhh |\n|---|\n| Iii |\n"
    lines = body.split("\n")
    for passage in parse(body).passages[2:]:
        assert passage.text[:3] in lines[passage.line - FRONT_LINES - 1]
    cells = parse("| A | B |\n|---|---|\n| c | d |\n| e | f |").passages[2:]
    assert [passage.line - FRONT_LINES for passage in cells] == [1, 1, 3, 3, 4, 4]
    (ddd,) = [passage for passage in parse(body).passages if passage.text == "Ddd Eee."]
    assert ddd.line_at(4) == ddd.line + 1


def test_blocks_hold_what_their_authors_wrote(parse: Parse) -> None:
    body = """
///// reveal | Numbers?
/// stat | 6 in 10
    lead: About
    people: 6
    of: 10
    fact: f-1

people live [close](term:x).
///
/////

//// steps
/// step | One
    picture: drop
    alt: A drop
    cue: "yes"

First.

Second.
///
////

/// action | Do this
1. **Call.** They help. [Line](org:line)
2. **Ask [Line](org:line)** for a ride.
3. **Go**
///

/// fill | Notes
    shape: grid
    count: 3
    columns: [Day, Meal]
    rows: [Monday, Tuesday]
///

/// fill
    shape: lines
    rows: [Name, Date]
///
"""
    draft = parse(body)
    assert draft.problems == ()
    assert draft.page
    reveal, steps, action, grid, lines = draft.page.blocks
    assert isinstance(reveal, Reveal)
    assert isinstance(reveal.blocks[0], Stat)
    assert reveal.blocks[0].value == "6 in 10"
    assert isinstance(steps, Steps)
    assert steps.steps[0].cue == "yes"
    assert len(steps.steps[0].paragraphs) == 2
    assert isinstance(action, Action)
    call, ask, go = action.items
    assert (call.title, call.body, call.org) == ("Call.", (Run("They help."),), "line")
    assert (ask.title, ask.org) == ("Ask Line", "line")
    assert go == ActionItem("Go", line=FRONT_LINES + 28)
    assert isinstance(grid, Fill)
    assert (grid.count, grid.columns, grid.rows) == (3, ("Day", "Meal"), ("Monday", "Tuesday"))
    assert isinstance(lines, Fill)
    assert (lines.count, lines.rows) == (2, ("Name", "Date"))


def test_a_paragraph_can_be_for_the_screen_only(parse: Parse) -> None:
    draft = parse("/// screen\nTouch a [cell](term:cell).\n///\n\nRead.")
    assert draft.problems == ()
    assert draft.page
    assert [(b.runs[0].text, b.screen_only) for b in draft.page.blocks if isinstance(b, Paragraph)] == [
        ("Touch a ", True),
        ("Read.", False),
    ]


def test_yes_and_on_are_words_and_not_switches(parse: Parse) -> None:
    draft = parse("/// heard | Hello\n    ask: yes\n\nText.\n///")
    assert draft.problems == ()


@pytest.mark.parametrize(
    ("body", "line", "says"),
    [
        ("/// recap\nNo list.\n///", 2, "text stands inside 'recap'"),
        ("/// step | One\n    picture: a\n\nText.\n///", 1, "outside 'steps'"),
        ("//// steps\n/// recap\n- a\n///\n////", 2, "cannot stand inside 'steps'"),
        ("/// heard\nText.\n///", 1, "needs a title"),
        ("/// glossary | A to Z\n///", 1, "has no title"),
        ("/// recap | **Bold**\n- a\n///", 1, "plain text"),
        ("//// compare\n/// card | One\n\nA.\n///\n////", 1, "holds 1 cards"),
        ("//// check | Why?\n/// answer | A\n\nNo.\n///\n/// answer | B\n\nNo.\n///\n////", 1, "exactly one"),
        ("/// stat | 6\n    people: 9\n    of: 3\n    fact: f\n\nx.\n///", 2, "cannot be drawn"),
        ("/// fill\n    shape: circle\n///", 2, "not a shape"),
        ("/// fill\n    shape: lines\n    count: 1\n    rows: [a, b]\n///", 3, "less than the 2 rows"),
        ("/// reassure\n    \n///", 1, "has no text"),
        ("/// screen\nOne.\n\nTwo.\n///", 1, "two paragraphs"),
        ("/// screen\n- a\n///", 2, "a list stands inside 'screen'"),
        ("/// action\n1. No bold title\n///", 2, "no bold title"),
        ("Text\n\n    indented", 3, "is indented"),
        ("> quoted", 1, "quoted"),
        ("Title\n=====", 2, "rules and underlines"),
        ("a `code` b", 1, "code is not used"),
        ("[x]: http://a.b", 1, "link definitions"),
        ("a\u2028b \ue000", 1, "cannot be shown"),
        ("//// part | A\n    icon: hand\n\ntext\n///", 5, "opened with 4"),
        ("text\n///", 2, "none is open"),
        ("# One", 1, "title of the page"),
        ("#### Four", 1, "level 4"),
        ("| A | B |\n|---|---|\n| a | b | c |", 3, "has 3 cells"),
        ("| A | B |\n|---|---|\n| a | *b* |", 3, "italics"),
        ("| A | |\n|---|---|\n| a | b |", 1, "empty header cell"),
        ("See [this] (term:x).", 0, ""),
        ("See [](term:x).", 1, "has no text"),
    ],
)  # fmt: skip
def test_a_mistake_of_form_is_told_with_its_line(parse: Parse, body: str, line: int, says: str) -> None:
    problems = parse(body).problems
    if not line:
        assert problems == ()
        return
    problem = only(problems)
    assert (problem.line, says in problem.what) == (FRONT_LINES + line, True), str(problem)


def test_cards_and_answers_are_children_of_their_blocks(parse: Parse) -> None:
    body = (
        "//// compare | Two\n/// card | A\n    term: a\n\nText.\n///\n/// card | B\n\nText.\n///\n////\n"
        "//// check | Why?\n/// answer | A\n    right: true\n\nYes.\n///\n/// answer | B\n\nNo.\n///\n////\n"
        "//// part | P\n    icon: hand\n\n/// recap\n- a\n///\n////\n"
    )
    draft = parse(body)
    assert draft.problems == ()
    assert draft.page
    compare, check, part = draft.page.blocks
    assert isinstance(compare, Compare)
    assert [card.title for card in compare.cards] == ["A", "B"]
    assert isinstance(check, Check)
    assert [answer.right for answer in check.answers] == [True, False]
    assert isinstance(part, Part)
    assert part.icon == "hand"
