"""What each screen and each sheet shows, derived from the visit and the library."""

import pytest

from kiosk.content.library import Library
from kiosk.ui import screens
from kiosk.ui.sheets import derive_sheet
from kiosk.visit.state import Place, Sheet, Visit

WHAT = "basics/what-is-diabetes"


def at(page: str, lang: str = "en") -> Visit:
    """A visit on a page."""
    return Visit(lang, here=Place("page", page))


# Languages


def test_every_language_is_offered_in_its_own_script(library: Library) -> None:
    options = screens.derive_languages(library)
    assert [(o.id, o.name, o.rtl) for o in options] == [
        ("en", "English", False),
        ("fr", "Français", False),
        ("ar", "العربية", True),
    ]


# Home


def test_home_has_a_door_for_each_folder_of_pages(library: Library) -> None:
    home = screens.derive_home(library, "en")
    assert [(d["name"], d["hue"]) for d in home.doors] == [("Basics", "science"), ("Living", "community")]


def test_home_offers_the_small_doors_of_the_library(library: Library) -> None:
    titles = [action["title"] for action in screens.derive_home(library, "en").actions]
    assert titles == ["About this kiosk"]


def test_home_says_where_to_look_when_it_cannot_wait(library: Library) -> None:
    assert screens.derive_home(library, "en").urgent["page"] == WHAT


def test_home_leads_nowhere_that_does_not_exist_in_the_language(library: Library) -> None:
    for lang in ("en", "fr", "ar"):
        home = screens.derive_home(library, lang)
        for action in [*home.actions, home.urgent]:
            assert library.has_page(lang, action["page"])


# Where the visitor is


def test_the_header_names_the_door_of_the_page(library: Library) -> None:
    place = screens.derive_place(library, at(WHAT))
    assert (place.name, place.icon, place.hue) == ("Basics", "microscope", "science")


def test_the_header_names_a_page_outside_the_doors_too(library: Library) -> None:
    place = screens.derive_place(library, at("about/index"))
    assert place.name
    assert place.hue == "plain"


@pytest.mark.parametrize("screen", ["attract", "home"])
def test_the_header_names_no_place_on_the_first_screens(library: Library, screen: str) -> None:
    place = screens.derive_place(library, Visit("en", here=Place(screen)))  # type: ignore[arg-type]
    assert place == screens.PlaceProps()


# A door


def test_a_door_lists_its_pages_in_their_order(library: Library) -> None:
    section, rows = screens.derive_section(library, Visit("en", here=Place("section", "basics")), "en")
    assert [card["id"] for card in section.cards] == [WHAT, "basics/words"]
    assert [row.kind for row in rows] == ["paragraph"]


def test_a_door_lists_only_pages_of_the_language(library: Library) -> None:
    section, _ = screens.derive_section(library, Visit("fr", here=Place("section", "living")), "fr")
    assert section.cards == []


# A page


def test_a_page_asks_its_question_or_else_tells_what_it_is_about(library: Library) -> None:
    props, _ = screens.derive_page(library, at(WHAT), "en")
    assert (props.title, props.hook) == ("What is diabetes?", "Too much sugar in the blood.")


def test_a_page_nobody_checked_names_no_reviewer(library: Library) -> None:
    props, _ = screens.derive_page(library, at(WHAT), "en")
    assert (props.reviewer, props.reviewed, props.written) == ("", "", "2026-11-26")


def test_a_page_names_its_sources_and_what_to_read_next(library: Library) -> None:
    props, _ = screens.derive_page(library, at(WHAT), "en")
    assert props.sources == [
        {"organisation": "World Health Organization", "title": "Diabetes fact sheet", "year": "2024"}
    ]
    assert [card["id"] for card in props.related] == ["basics/words"]


def test_a_page_with_a_picture_in_its_first_rows_needs_no_second_one(library: Library) -> None:
    props, rows = screens.derive_page(library, at(WHAT), "en")
    assert "steps" in [row.kind for row in rows[:3]]
    assert props.picture == ""


@pytest.mark.parametrize("lang", ["fr", "ar"])
def test_a_page_a_language_lacks_says_so_and_shows_nothing_else(library: Library, lang: str) -> None:
    props, rows = screens.derive_page(library, at("living/eating", lang), lang)
    assert props == screens.PageProps(id="living/eating", missing=True)
    assert rows == ()


def test_a_choice_on_a_page_is_found_again_on_that_page_only(library: Library) -> None:
    from kiosk.visit.state import Choose, step  # noqa: PLC0415  only this test plays a visit

    _, rows = screens.derive_page(library, at(WHAT), "en")
    steps = next(row for row in rows if row.kind == "steps")
    visit = step(at(WHAT), Choose(steps.key, 1), Visit("en"))
    _, chosen = screens.derive_page(library, visit, "en")
    assert [row.choice for row in chosen if row.kind == "steps"] == [1]
    assert all(row.choice == -1 for row in chosen if row.kind != "steps")


# Sheets


def test_a_word_tells_its_meaning_and_its_name_in_the_other_languages(library: Library) -> None:
    word = derive_sheet(library, "fr", Sheet("term", "insulin"))
    assert word["meaning"]
    twins = {twin["lang"]: twin["text"] for twin in word["twins"]}
    assert twins["en"] == "Insulin (English)"
    assert "العربية" in twins["ar"]


def test_a_word_tells_how_to_say_it_and_what_to_ask(library: Library) -> None:
    word = derive_sheet(library, "en", Sheet("term", "insulin"))
    assert (word["say"], word["heard"], word["ask"]) == (
        "IN-suh-lin",
        "You need more insulin.",
        "How do I take it?",
    )
    assert word["seeAlso"] == [{"id": "glucose", "term": "Glucose"}]
    assert word["source"] == "World Health Organization, 2024"


def test_a_number_tells_what_was_found_when_and_by_whom(library: Library) -> None:
    fact = derive_sheet(library, "en", Sheet("fact", "d-01"))
    assert fact["claim"].startswith("About 14 in 100")
    assert fact["year"] == "2022"
    assert [source["organisation"] for source in fact["sources"]] == ["World Health Organization"]


def test_a_treatment_tells_how_it_works_and_what_is_in_it(library: Library) -> None:
    treatment = derive_sheet(library, "en", Sheet("treatment", "shots"))
    assert treatment["how"] == "It gives back what is missing."
    assert [m["name"] for m in treatment["medicines"]] == ["insulin"]


def test_a_helper_has_a_sheet_of_its_own(library: Library) -> None:
    assert derive_sheet(library, "en", Sheet("org", "helpline"))["phone"] == "555-0100"


@pytest.mark.parametrize("kind", ["term", "fact", "treatment", "org"])
def test_a_sheet_of_something_that_is_gone_is_empty(library: Library, kind: str) -> None:
    assert derive_sheet(library, "en", Sheet(kind, "gone")) == {}  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["", "text", "language"])
def test_sheets_of_the_program_itself_need_no_words_of_the_library(library: Library, kind: str) -> None:
    assert derive_sheet(library, "en", Sheet(kind)) == {}  # type: ignore[arg-type]
