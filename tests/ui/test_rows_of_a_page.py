"""A page as rows: what stands where, under which label, and what stays hidden until it is asked for."""

import re
from pathlib import Path
from typing import Any, get_args

import pytest
from msgspec import Struct

from kiosk import paths
from kiosk.content.library import Library
from kiosk.content.model import (
    Action,
    ActionItem,
    Answer,
    Block,
    Bullets,
    Card,
    Check,
    Checklist,
    Compare,
    Contacts,
    Fill,
    Glossary,
    Heading,
    Heard,
    Page,
    Paragraph,
    Part,
    Picture,
    Questions,
    Reassure,
    Recap,
    Reveal,
    Run,
    Stat,
    Step,
    Steps,
    Table,
    Treatments,
    Urgent,
)
from kiosk.ui.rows import Row, derive_rows

BLOCKS_QML = paths.qml_dir() / "Kiosk" / "Blocks"
TEXT = (Run("Words."),)

SAMPLES: dict[str, Any] = {
    "heading": Heading("A heading"),
    "paragraph": Paragraph(TEXT),
    "bullets": Bullets((TEXT, TEXT)),
    "table": Table((TEXT, TEXT), ((TEXT, TEXT),)),
    "picture": Picture("drop", "A drop of blood", "One drop"),
    "recap": Recap((TEXT,)),
    "steps": Steps((Step("One", "sugar-1", "Sugar", (TEXT,), "sugar"), Step("Two", "sugar-2", "Sugar", (TEXT,)))),
    "compare": Compare((Card("Insulin", (TEXT,), term="insulin"), Card("Glucose", (TEXT,)))),
    "heard": Heard("Your sugar is high.", (TEXT,), "What now?"),
    "action": Action((ActionItem("Call", TEXT, "helpline"),)),
    "reassure": Reassure((TEXT,)),
    "urgent": Urgent((TEXT,), ("u-low",)),
    "reveal": Reveal("Do you want to know?", (Paragraph(TEXT),)),
    "check": Check("Why?", (Answer("So", TEXT, right=True), Answer("No", TEXT))),
    "stat": Stat("14 in 100", TEXT, "d-01", "About", 14, 100),
    "part": Part("Why?", "hand", (Paragraph(TEXT),)),
    "questions": Questions(("first",)),
    "contacts": Contacts(("helpline",)),
    "treatments": Treatments(("shots",)),
    "glossary": Glossary(),
    "fill": Fill("lines", 3),
    "checklist": Checklist((TEXT,)),
}
ALL_KINDS = sorted(kind.__struct_config__.tag for kind in get_args(Block))
LAID_OUT = {"heading", "part"}  # they become the label of the rows that follow
PAPER_ONLY = {"fill"}
DRAWN_KINDS = [kind for kind in ALL_KINDS if kind not in LAID_OUT | PAPER_ONLY]


def rows(library: Library, *blocks: Block, chosen: dict[str, int] | None = None) -> tuple[Row, ...]:
    """Derive the rows of a page made of `blocks`."""
    page = Page("basics/x", "en", "X", "About x.", blocks)
    return derive_rows(page, library, (chosen or {}).get)


# Every kind of block


def test_the_samples_of_this_test_know_every_kind_of_block() -> None:
    assert sorted(SAMPLES) == ALL_KINDS


@pytest.mark.parametrize("kind", DRAWN_KINDS)
def test_each_kind_of_block_becomes_a_row_of_its_kind(library: Library, kind: str) -> None:
    assert [row.kind for row in rows(library, SAMPLES[kind])] == [kind]


@pytest.mark.parametrize("kind", [*DRAWN_KINDS, "heading"])
def test_each_kind_of_row_has_a_delegate_and_a_file(kind: str) -> None:
    chooser = (BLOCKS_QML / "BlockList.qml").read_text("utf-8")
    delegates = dict(re.findall(r'roleValue: "(\w+)"\s*(?:\n\s*)?(\w+) \{', chooser))
    assert kind in delegates, f"BlockList.qml has no DelegateChoice for '{kind}': visitors would see nothing"
    assert (BLOCKS_QML / f"{delegates[kind]}.qml").is_file()
    assert f"{delegates[kind]} 1.0 {delegates[kind]}.qml" in (BLOCKS_QML / "qmldir").read_text("utf-8")


def test_no_delegate_waits_for_a_kind_that_does_not_exist() -> None:
    chooser = (BLOCKS_QML / "BlockList.qml").read_text("utf-8")
    assert sorted(re.findall(r'roleValue: "(\w+)"', chooser)) == sorted([*DRAWN_KINDS, "heading"])


@pytest.mark.parametrize("kind", DRAWN_KINDS)
def test_what_a_row_carries_is_plain_data_that_qml_can_read(library: Library, kind: str) -> None:
    for row in rows(library, SAMPLES[kind]):
        assert_plain(row.data)


def assert_plain(value: object) -> None:
    """Allow text, numbers, and lists and dicts of them; no structs, no tuples, no None."""
    assert not isinstance(value, (Struct, tuple, Path)), value
    match value:
        case dict():
            assert all(isinstance(key, str) for key in value)
            for inner in value.values():
                assert_plain(inner)
        case list():
            for inner in value:
                assert_plain(inner)
        case _:
            assert isinstance(value, (str, int, float, bool)), value


# Labels


def test_a_heading_rides_on_the_row_that_follows_it(library: Library) -> None:
    first, second = rows(library, Heading("What helps", 3), Paragraph(TEXT), Paragraph(TEXT))
    assert (first.label, first.level, first.hang, first.cue) == ("What helps", 3, "section", "What helps")
    assert (second.label, second.hang) == ("", "section")


def test_a_heading_with_nothing_under_it_still_stands_there(library: Library) -> None:
    first, second = rows(library, Heading("One"), Heading("Two"), Paragraph(TEXT))
    assert (first.kind, first.label) == ("heading", "One")
    assert (second.kind, second.label) == ("paragraph", "Two")


def test_a_heading_over_lines_that_are_only_on_paper_is_not_on_the_screen(library: Library) -> None:
    (row,) = rows(library, Paragraph(TEXT), Heading("My notes"), Fill("lines", 3))
    assert row.label == ""


def test_a_part_hangs_its_label_and_icon_on_its_first_row_only(library: Library) -> None:
    part = Part("Why is that?", "circle-help", (Paragraph(TEXT), Bullets((TEXT,))))
    first, second, after = rows(library, part, Paragraph(TEXT))
    assert (first.label, first.icon, first.hang) == ("Why is that?", "circle-help", "part")
    assert (second.label, second.icon, second.hang) == ("", "", "part")
    assert (after.label, after.hang) == ("", "none")


def test_a_heading_inside_a_part_does_not_take_the_rows_out_of_the_part(library: Library) -> None:
    part = Part("Why?", "hand", (Paragraph(TEXT), Heading("More", 3), Paragraph(TEXT)))
    assert [row.hang for row in rows(library, part)] == ["part", "part"]


def test_what_can_only_be_filled_in_on_paper_is_not_on_the_screen(library: Library) -> None:
    assert [row.kind for row in rows(library, Fill("lines", 3), Paragraph(TEXT))] == ["paragraph"]


def test_a_label_waits_for_a_block_that_is_drawn(library: Library) -> None:
    (row,) = rows(library, Heading("My notes"), Fill("lines", 3), Paragraph(TEXT))
    assert row.label == "My notes"


# What stays hidden

HIDDEN = Reveal("Do you want to know?", (Paragraph(TEXT), Stat("14 in 100", TEXT, "d-01")))


@pytest.mark.parametrize("choice", [None, 0], ids=["nothing chosen", "not now"])
def test_hard_numbers_are_not_there_until_they_are_asked_for(library: Library, choice: int | None) -> None:
    chosen = {} if choice is None else {"basics/x#0": choice}
    shown = rows(library, HIDDEN, Paragraph(TEXT), chosen=chosen)
    assert [row.kind for row in shown] == ["reveal", "paragraph"]
    assert "14" not in str(shown[0].data)


def test_tell_me_shows_what_was_hidden_below_the_question(library: Library) -> None:
    shown = rows(library, HIDDEN, Paragraph(TEXT), chosen={"basics/x#0": 1})
    assert [row.kind for row in shown] == ["reveal", "paragraph", "stat", "paragraph"]
    assert shown[0].choice == 1


def test_hidden_blocks_inside_a_part_belong_to_the_part(library: Library) -> None:
    part = Part("The gap", "map-pin", (HIDDEN,))
    shown = rows(library, part, chosen={"basics/x#0.0": 1})
    assert [row.hang for row in shown] == ["part", "part", "part"]
    assert [row.label for row in shown] == ["The gap", "", ""]


def test_revealing_moves_no_other_row_to_another_key(library: Library) -> None:
    before = {row.key for row in rows(library, HIDDEN, Paragraph(TEXT))}
    after = {row.key for row in rows(library, HIDDEN, Paragraph(TEXT), chosen={"basics/x#0": 1})}
    assert before < after


# Keys and choices


def test_each_row_has_a_key_of_its_own(library: Library) -> None:
    blocks = [SAMPLES[kind] for kind in ALL_KINDS] * 2
    keys = [row.key for row in rows(library, *blocks)]
    assert len(set(keys)) == len(keys)


def test_a_row_knows_what_the_visitor_chose_in_it(library: Library) -> None:
    first, second = rows(library, SAMPLES["check"], SAMPLES["check"], chosen={"basics/x#1": 0})
    assert (first.choice, second.choice) == (-1, 0)


def test_a_choice_changes_nothing_but_the_choice(library: Library) -> None:
    (before,) = rows(library, SAMPLES["steps"])
    (after,) = rows(library, SAMPLES["steps"], chosen={"basics/x#0": 1})
    assert before.data == after.data
    assert (before.choice, after.choice) == (-1, 1)


def test_the_same_page_in_two_languages_has_the_same_keys(library: Library) -> None:
    page_keys = [
        [row.key for row in derive_rows(library.page(lang, "basics/what-is-diabetes"), library, lambda _: 1)]
        for lang in ("en", "fr", "ar")
    ]
    assert page_keys[0] == page_keys[1] == page_keys[2]
