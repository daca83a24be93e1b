"""What My sheet shows and what it becomes on paper."""

import pytest
from msgspec.structs import replace

from kiosk.content.library import Library
from kiosk.toolkit.parts import PagePart, QuestionsPart, Request, TermsPart
from kiosk.ui.my_sheet import counted_parts, derive_my_sheet, key, request, titles
from kiosk.ui.screens import derive_place
from kiosk.visit.state import Place, Visit
from kiosk.visit.taking import Item, ItemKind, Taking

PAGE = Item("page", "basics/what-is-diabetes")
POINTS = Item("recap", "basics/what-is-diabetes")
QUESTIONS = Item("questions")


def term_of(library: Library, number: int = 0) -> Item:
    return Item("term", library.terms("en")[number].id)


def shown(library: Library, taking: Taking, lang: str = "en") -> list[dict[str, object]]:
    visit = Visit(lang, here=Place("my-sheet"), taking=taking)
    return derive_my_sheet(library, visit).things


def test_an_empty_sheet_shows_nothing_and_prints_nothing(library: Library) -> None:
    assert shown(library, Taking()) == []
    assert request(Taking(), library, "en") == Request((), cover=True)


def test_everything_is_printed_in_the_visitors_order_with_a_cover(library: Library) -> None:
    taking = Taking((QUESTIONS, PAGE, term_of(library)), picks=("q-1",), own=("May I swim?",), blank=2)
    assert request(taking, library, "en") == Request(
        (
            QuestionsPart(("q-1",), ("May I swim?",), 2),
            PagePart("basics/what-is-diabetes"),
            TermsPart((library.terms("en")[0].id,)),
        ),
        cover=True,
    )


def test_only_the_main_points_of_a_page_can_be_printed(library: Library) -> None:
    assert request(Taking((POINTS,)), library, "en").parts == (PagePart("basics/what-is-diabetes", recap=True),)


def test_words_side_by_side_become_one_part_and_words_apart_do_not(library: Library) -> None:
    one, two = term_of(library, 0), term_of(library, 1)
    together = request(Taking((one, two, PAGE)), library, "en").parts
    assert together == (TermsPart((one.id, two.id)), PagePart(PAGE.id))
    apart = request(Taking((one, PAGE, two)), library, "en").parts
    assert apart == (TermsPart((one.id,)), PagePart(PAGE.id), TermsPart((two.id,)))


def test_two_pages_side_by_side_stay_two(library: Library) -> None:
    other = Item("page", "living/eating")
    assert request(Taking((PAGE, other)), library, "en").parts == (PagePart(PAGE.id), PagePart(other.id))


@pytest.mark.parametrize("kind", ["page", "recap", "guide", "term", "org"])
def test_what_the_library_does_not_have_is_shown_as_missing_and_not_printed(library: Library, kind: ItemKind) -> None:
    gone = Item(kind, "not/there")
    assert [thing["missing"] for thing in shown(library, Taking((gone,)))] == [True]
    assert counted_parts(Taking((gone,)), library, "en") == {}
    assert request(Taking((gone, PAGE)), library, "en").parts == (PagePart(PAGE.id),)


def test_a_page_of_another_language_keeps_its_title(library: Library) -> None:
    only_english = Item("page", "living/eating")
    assert not library.has_page("fr", only_english.id)
    [thing] = shown(library, Taking((only_english,)), "fr")
    assert (thing["title"], thing["missing"]) == (library.page("en", only_english.id).title, True)


def test_titles_and_sizes_are_those_of_the_language(library: Library) -> None:
    taking = Taking((PAGE, POINTS, term_of(library), QUESTIONS), own=("One?", "Two?"))
    for lang in ("en", "fr", "ar"):
        page, points, term, questions = shown(library, taking, lang)
        assert page["title"] == points["title"] == library.page(lang, PAGE.id).title
        assert page["hue"] == "science"
        assert (term["hue"], questions["hue"], questions["count"]) == ("science", "toolkit", 2)


def test_pages_main_points_and_questions_are_counted_each_alone(library: Library) -> None:
    taking = Taking((PAGE, term_of(library), QUESTIONS), own=("One?",))
    assert counted_parts(taking, library, "en") == {
        key(PAGE): PagePart(PAGE.id),
        key(QUESTIONS): QuestionsPart((), ("One?",)),
    }


def test_what_can_be_told_to_somebody_else_are_the_titles(library: Library) -> None:
    visit = Visit("en", here=Place("my-sheet"), taking=Taking((PAGE, QUESTIONS, Item("term", "gone")), own=("One?",)))
    assert titles(library, visit) == [library.page("en", PAGE.id).title]


def test_on_other_screens_only_what_is_on_it_is_known(library: Library) -> None:
    visit = Visit("en", here=Place("page", PAGE.id), taking=Taking((PAGE,)))
    props = derive_my_sheet(library, visit)
    assert (props.keys, props.things) == ([key(PAGE)], [])


def test_the_header_carries_the_hue_of_the_toolkit_and_no_name(library: Library) -> None:
    visit = Visit("en", here=Place("my-sheet"))
    assert derive_place(library, visit).hue == "toolkit"
    assert derive_place(library, replace(visit, here=Place("questions", "#list"))).icon == "circle-help"
    asked = derive_place(library, replace(visit, here=Place("questions", "basics/what-is-diabetes#own")))
    assert asked == derive_place(library, replace(visit, here=Place("page", "basics/what-is-diabetes")))
