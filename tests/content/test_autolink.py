"""The first use of a glossary word is linked, if its author did not."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.autolink import glossary_words, link_first_uses
from kiosk.content.model import Page, Paragraph, Run, Term
from kiosk.content.parse import PageDraft

Parse = Callable[[str], PageDraft]

WORDS = glossary_words(
    [
        Term("cell", "Cell", "m", forms=("cells",)),
        Term("plasma-cell", "Plasma cell", "m", forms=("plasma cells",)),
        Term("crab", "CRAB", "m"),
    ]
)


def links(parse: Parse, body: str) -> list[tuple[str, str]]:
    draft = parse(body)
    assert draft.page
    page: Page = link_first_uses(draft.page, WORDS)
    return [
        (run.text, run.link) for block in page.blocks if isinstance(block, Paragraph) for run in block.runs if run.link
    ]


def test_the_longest_word_wins_and_only_its_first_use_is_linked(parse: Parse) -> None:
    found = links(parse, "Plasma cells are cells. Cells and plasma cells grow.")
    assert found == [("Plasma cells", "term:plasma-cell"), ("cells", "term:cell")]


def test_a_word_that_its_author_linked_anywhere_is_left_alone(parse: Parse) -> None:
    assert links(parse, "A cell.\n\nThe [cells](term:cell).") == [("cells", "term:cell")]


def test_an_acronym_is_linked_only_as_it_is_written(parse: Parse) -> None:
    assert links(parse, "A crab and a CRAB.") == [("CRAB", "term:crab")]


def test_no_link_is_made_inside_a_link_a_heading_or_a_longer_word(parse: Parse) -> None:
    assert links(parse, "## Cell\n\nSee [a cell](org:x), cellular, cell-like.") == [("a cell", "org:x")]


def test_text_stays_the_same_around_a_new_link(parse: Parse) -> None:
    draft = parse("One **cell** here.")
    assert draft.page
    (block,) = link_first_uses(draft.page, WORDS).blocks
    assert isinstance(block, Paragraph)
    assert block.runs == (Run("One "), Run("cell", strong=True, link="term:cell"), Run(" here."))


@given(st.lists(st.sampled_from(["cell", "Cells", "plasma ", "CRAB", " ", "-", ".", "é", "a"]), max_size=30))
def test_new_links_never_change_the_words(parts: list[str]) -> None:
    text = "".join(parts)
    page = Page("a/b", "en", "t", "s", (Paragraph((Run(text),)),))
    (block,) = link_first_uses(page, WORDS).blocks
    assert isinstance(block, Paragraph)
    assert "".join(run.text for run in block.runs) == text
    linked = [run.link for run in block.runs if run.link]
    assert len(linked) == len(set(linked))
