"""What stands on paper is derived, not typed: blocks, cards to cut out, voluntary numbers, two languages."""

from collections.abc import Iterator
from datetime import date

import pytest

from kiosk.content.library import Library
from kiosk.content.model import Block, Heading, Paragraph, Reveal, Run
from kiosk.errors import PageMissing
from kiosk.toolkit.document import derive_document
from kiosk.toolkit.options import Clinic, PrintOptions
from kiosk.toolkit.parts import ContactsPart, PagePart, QuestionsPart, Request, TermsPart
from kiosk.toolkit.print_arrange import arrange
from kiosk.toolkit.print_context import PrintContext
from kiosk.toolkit.print_model import (
    Box,
    Card,
    Cards,
    Cut,
    Grid,
    Lines,
    NewPage,
    Node,
    Printout,
    Section,
    Ticks,
    Voice,
    Words,
)
from kiosk.toolkit.print_model import Heading as HeadingNode
from kiosk.toolkit.words import paper_words
from tests.toolkit.conftest import TODAY
from tests.toolkit.paper_text import printout

NOBODY = Clinic()
CLINIC = Clinic("Example Clinic", "555-0100", "Weekdays 8 to 5", "555-0101", "100.4 F")


def derived(
    library: Library,
    *parts: object,
    languages: tuple[str, ...] = ("en",),
    clinic: Clinic = NOBODY,
    large: bool = False,
) -> Printout:
    request = Request(tuple(parts))  # type: ignore[arg-type]
    return printout(
        derive_document(library, request, PrintOptions(languages, "large" if large else "normal"), clinic, TODAY)
    )


def page_of(library: Library, page: str, **how: object) -> Section:
    return derived(library, PagePart(page), **how).sections[0]  # type: ignore[arg-type]


def text(words: Words) -> str:
    return "".join(run.text for voice in words for run in voice.runs)


def every(value: object, kind: type[Node]) -> Iterator[Node]:
    if isinstance(value, kind):
        yield value
    if isinstance(value, tuple):
        for inner in value:
            yield from every(inner, kind)
    elif isinstance(value, Node):
        for name in value.__struct_fields__:
            yield from every(getattr(value, name), kind)


def context(library: Library) -> PrintContext:
    return PrintContext(library, "en", paper_words("en"))


def test_every_page_of_the_library_can_be_derived(library: Library) -> None:
    for lang in ("en", "es"):
        for page in library.page_ids(lang):
            if library.page(lang, page).id != "toolkit/sheet-18-poster":
                assert page_of(library, page, languages=(lang,)).title


def test_a_sheet_says_what_it_is_for_once(library: Library) -> None:
    section = page_of(library, "toolkit/sheet-04-questions-for-my-visit")
    assert text(section.purpose).startswith("Mark what to ask.")
    assert "Use this sheet to pick your questions" in text(section.purpose)
    assert "Use this sheet" not in "".join(text((v,)) for v in every(section.nodes, Voice))  # type: ignore[arg-type]


def test_a_line_with_a_label_of_its_own_is_one_row(library: Library) -> None:
    section = page_of(library, "toolkit/sheet-16-second-opinion")
    first = next(node for node in section.nodes if isinstance(node, Lines))
    assert (text(first.label), first.rows, first.blank) == ("Date and time", (), 1)


def test_a_grid_to_write_in_has_its_empty_rows(library: Library) -> None:
    grids = [g for g in every(page_of(library, "toolkit/sheet-05-my-care-team").nodes, Grid) if isinstance(g, Grid)]
    written = next(grid for grid in grids if grid.written)
    assert (len(written.rows), written.blank, len(written.weights)) == (10, 2, 3)


def test_wide_tables_become_cards_at_large_size_only(library: Library) -> None:
    sheet = "toolkit/sheet-03-treatments-at-a-glance"
    normal = [
        grid for grid in every(page_of(library, sheet).nodes, Grid) if isinstance(grid, Grid) and not grid.written
    ]
    large = page_of(library, sheet, large=True).nodes
    assert max(len(grid.header) for grid in normal) == 3
    assert all(len(g.header) < 3 for g in every(large, Grid) if isinstance(g, Grid) and not g.written)
    assert any("Proteasome inhibitors" in text(card.title) for card in every(large, Card) if isinstance(card, Card))


def test_cards_of_the_sheet_when_to_call_are_framed_to_cut(library: Library) -> None:
    for lang, names in (
        ("en", ["Fridge card", "Wallet card"]),
        ("es", ["Tarjeta para el refrigerador", "Tarjeta para la cartera"]),
    ):
        cuts = [
            c for c in page_of(library, "toolkit/sheet-09-when-to-call", languages=(lang,)).nodes if isinstance(c, Cut)
        ]
        assert [text(cut.title) for cut in cuts] == names


def test_a_sign_on_a_card_stands_alone_unless_it_means_911(library: Library) -> None:
    fridge = next(c for c in page_of(library, "toolkit/sheet-09-when-to-call").nodes if isinstance(c, Cut))
    said = " ".join(text((v,)) for v in every(fridge, Voice) if isinstance(v, Voice))
    assert "spinal cord compression" in said  # what to do, because it is for 911
    assert "An infection can get worse within hours" not in said


def test_cards_to_cut_out_come_after_everything_that_is_kept(library: Library) -> None:
    nodes = page_of(library, "toolkit/sheet-09-when-to-call").nodes
    assert [isinstance(node, Cut) for node in nodes] == [False] * (len(nodes) - 2) + [True] * 2


def test_a_paragraph_for_the_screen_is_not_printed(library: Library) -> None:
    for lang, touch in (("en", "touch"), ("es", "toque")):
        for page in ("science/treatment-considerations", "science/commonly-used-terms", "about/sources"):
            nodes = page_of(library, page, languages=(lang,)).nodes
            said = " ".join(text((v,)) for v in every(nodes, Voice) if isinstance(v, Voice))
            assert touch not in said.lower()


def test_a_part_that_is_only_for_the_screen_leaves_no_heading(library: Library) -> None:
    blocks = (Heading("How to touch", 2), Paragraph((Run("Touch."),), screen_only=True), Heading("after", 2))
    assert [text(n.words) for n in arrange(blocks, context(library), cards=False) if isinstance(n, HeadingNode)] == [
        "after"
    ]


def test_that_numbers_may_have_changed_is_said_once(library: Library) -> None:
    groups = [node for node in page_of(library, "toolkit/sheet-13-finding-support").nodes if isinstance(node, Cards)]
    assert len(groups) > 3
    assert [bool(group.note) for group in groups] == [False] * (len(groups) - 1) + [True]


def test_the_consent_form_starts_a_page(library: Library) -> None:
    for lang in ("en", "es"):
        nodes = page_of(library, "toolkit/sheet-17-share-your-story", languages=(lang,)).nodes
        place = next(number for number, node in enumerate(nodes) if isinstance(node, NewPage))
        assert isinstance(nodes[place + 1], HeadingNode)


def test_numbers_about_survival_come_last_on_a_page_of_their_own(library: Library) -> None:
    section = page_of(library, "science/stages-and-risk")
    place = next(number for number, node in enumerate(section.nodes) if isinstance(node, NewPage))
    before = " ".join(text((v,)) for v in every(section.nodes[:place], Voice) if isinstance(v, Voice))
    after = section.nodes[place + 1]
    assert isinstance(after, HeadingNode)
    assert text(after.words) == "Only if you want to know"
    assert "62 in 100" not in before


def test_the_main_points_of_a_page_hold_no_voluntary_numbers(library: Library) -> None:
    said = derived(library, PagePart("science/stages-and-risk", recap=True))
    words = " ".join(text((v,)) for v in every(said.sections, Voice) if isinstance(v, Voice))
    assert "62 in 100" not in words
    assert any(isinstance(box, Box) and box.tone == "recap" for box in every(said.sections, Box))


def test_no_level_of_heading_is_skipped(library: Library) -> None:
    blocks: tuple[Block, ...] = (Heading("a", 3), Heading("b", 3), Heading("c", 2), Heading("d", 3))
    levels = [node.level for node in arrange(blocks, context(library), cards=False) if isinstance(node, HeadingNode)]
    assert levels == [2, 3, 2, 3]


def test_a_reveal_inside_is_still_last(library: Library) -> None:
    blocks = (Reveal("Numbers?", (Heading("inside", 3),)), Heading("after", 2))
    kinds = [type(node).__name__ for node in arrange(blocks, context(library), cards=False)]
    assert kinds == ["Heading", "NewPage", "Heading", "Para", "Heading", "Heading"]


def test_two_languages_stand_place_by_place_and_a_form_is_printed_once(library: Library) -> None:
    sheet = "toolkit/sheet-04-questions-for-my-visit"
    both, own = page_of(library, sheet, languages=("es", "en")), page_of(library, sheet, languages=("es",))
    assert len(both.nodes) == len(own.nodes)
    assert [voice.lang for voice in both.title] == ["es", "en"]
    ticks = next(node for node in both.nodes if isinstance(node, Ticks))
    assert all([voice.lang for voice in item] == ["es", "en"] for item in ticks.items)


@pytest.mark.parametrize("sheet", range(1, 18))
def test_all_sheets_of_two_languages_have_the_same_places(library: Library, sheet: int) -> None:
    page = next(name for name in library.page_ids("en") if name.startswith(f"toolkit/sheet-{sheet:02}-"))
    both, own = page_of(library, page, languages=("es", "en")), page_of(library, page, languages=("es",))
    assert [type(node) for node in both.nodes] == [type(node) for node in own.nodes]


def test_a_clinic_that_is_set_stands_in_the_foot_and_one_that_is_not_gets_lines(library: Library) -> None:
    page = "toolkit/sheet-04-questions-for-my-visit"
    unset, known = page_of(library, page).foot, page_of(library, page, clinic=CLINIC).foot
    assert [text(words) for words in unset.blanks] == ["Phone", "After hours"]
    assert not known.blanks
    assert [text(line.words) for line in known.clinic] == ["555-0100", "Weekdays 8 to 5", "555-0101", "100.4 F"]


def test_the_foot_says_that_nobody_has_checked_the_page_yet(library: Library) -> None:
    english = [text(note) for note in page_of(library, "science/what-is-myeloma").foot.notes]
    assert english == [
        "This page is for learning. It does not replace your care team\u2019s advice.",
        "Not yet checked by a clinician",
        "Version 2026.11, November 26, 2026",
    ]


def test_the_square_code_opens_a_source_and_says_which(library: Library) -> None:
    foot = page_of(library, "science/what-is-myeloma").foot
    assert foot.code_url in {source.url for source in foot.sources}
    assert foot.code_alt.endswith(foot.code_url.removeprefix("https://www.").rstrip("/"))


def test_my_sheet_is_one_document_with_a_cover(library: Library) -> None:
    parts = (
        PagePart("science/what-is-myeloma", recap=True),
        PagePart("equity/race", recap=True),
        PagePart("toolkit/sheet-09-when-to-call"),
        QuestionsPart(("q-at_diagnosis-01",), ("Can I keep my dog?",), 2),
        TermsPart(("anemia",)),
        ContactsPart(("imf",)),
    )
    request = Request(parts, cover=True)
    document = derive_document(library, request, PrintOptions(("es", "en")), CLINIC, date(2026, 12, 1))
    titles = [text(section.title[:1]) for section in printout(document).sections]
    assert titles == [
        "Para mi próxima visita",
        "Lo más importante",
        "Cuándo llamar",
        "Mis hojas",
    ]
    assert document.title == "Para mi próxima visita"


def test_a_visitors_own_words_are_printed_as_they_wrote_them(library: Library) -> None:
    mine = '#set page(); <b> "why?" [1] $x$'
    section = derived(library, QuestionsPart(own=(mine,))).sections[0]
    ticks = next(node for node in section.nodes if isinstance(node, Ticks))
    assert text(ticks.items[0]) == mine


def test_contacts_show_a_phone_only_when_a_source_confirmed_it(library: Library) -> None:
    cards = next(n for n in derived(library, ContactsPart(("mmrf", "imf"))).sections[0].nodes if isinstance(n, Cards))
    phones = [any(line.icon == "phone" for line in card.lines) for card in cards.cards]
    assert phones == [False, True]


def test_a_page_that_is_not_there_is_said(library: Library) -> None:
    with pytest.raises(PageMissing):
        derived(library, PagePart("no/page"))


def test_a_range_of_numbers_keeps_its_order_between_words_from_right_to_left(library: Library) -> None:
    arabic = PrintContext(library, "ar", paper_words("ar"), rtl=True)
    runs = arabic.words((Run("بين 120-129 و"),))[0].runs
    assert [(run.text, run.ltr) for run in runs] == [("بين ", False), ("120-129", True), (" و", False)]
