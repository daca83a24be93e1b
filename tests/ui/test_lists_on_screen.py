"""What the lists of the library show a visitor: only what a source confirmed, with its year."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import citing
from kiosk.content.library import Library
from kiosk.content.model import Action, ActionItem, Contacts, Organisation, Questions, Run, Stat, Treatments, Urgent
from kiosk.ui import lists

ORG = Organisation(
    id="line",
    name="A line",
    what_they_offer="Answers",
    phone="555-0100",
    verified_in_source=True,
    hours="9 to 5",
    as_of="seen 2024, again 2025-03",
)


def test_a_phone_number_that_a_source_confirmed_is_shown() -> None:
    assert lists.contact(ORG)["phone"] == "555-0100"


@given(st.text(min_size=1), st.text(min_size=1))
def test_a_phone_number_no_source_confirmed_is_never_shown(phone: str, hours: str) -> None:
    shown = lists.contact(Organisation("line", "A line", "Answers", phone=phone, hours=hours))
    assert shown["phone"] == ""
    assert shown["hours"] == ""


@pytest.mark.parametrize("hours", ["not confirmed", "no confirmado: llame", "sin confirmar"])
def test_hours_nobody_confirmed_are_left_out(hours: str) -> None:
    assert lists.contact(Organisation("l", "L", "x", verified_in_source=True, hours=hours))["hours"] == ""


def test_remarks_for_the_clinic_are_not_shown_to_visitors() -> None:
    own = Organisation(
        "own", "Your own clinic", "Help", website="(clinic adds)", languages="(clinic adds)", as_of="2026"
    )
    shown = lists.contact(own)
    assert (shown["website"], shown["languages"], shown["year"]) == ("", "", "")


def test_a_contact_tells_the_last_year_it_was_seen() -> None:
    assert lists.contact(ORG)["year"] == "2025"


def test_a_contact_without_a_year_claims_none() -> None:
    assert lists.contact(Organisation("l", "L", "x", as_of="not known"))["year"] == ""


@pytest.mark.parametrize(
    ("as_of", "shown"),
    [
        ("2022", "2022"),
        ("cases of 2022", "2022"),
        ("2011 to 2016", "2011-2016"),
        ("published 2020, data of 2020", "2020"),
        ("2009, 2012 and 2017", "2009-2017"),
        ("no year", "no year"),
        ("", ""),
        ("1899 and 2150", "1899 and 2150"),
    ],
)
def test_years_are_shown_as_short_as_they_can_be(as_of: str, shown: str) -> None:
    assert citing.years(as_of) == shown


def test_organisations_that_do_not_exist_are_passed_over(library: Library) -> None:
    shown = lists.contacts(Contacts(("helpline", "nobody")), library, "en")
    assert [org["name"] for org in shown["orgs"]] == ["Sugar Helpline"]


def test_contacts_keep_the_order_of_the_page(library: Library) -> None:
    shown = lists.contacts(Contacts(("helpline", "helpline")), library, "en")
    assert [org["id"] for org in shown["orgs"]] == ["helpline", "helpline"]


def test_a_thing_to_do_names_who_helps(library: Library) -> None:
    block = Action((ActionItem("Call", (Run("Ask."),), "helpline"), ActionItem("Rest")))
    with_help, alone = lists.actions(block, library, "en")["items"]
    assert with_help["org"]["name"] == "Sugar Helpline"
    assert alone["org"] == {}


def test_signs_that_cannot_wait_say_what_to_do(library: Library) -> None:
    (sign,) = lists.urgent(Urgent(signs=("u-low", "gone")), library, "en")["signs"]
    assert (sign["sign"], sign["do"]) == ("You shake and sweat", "Eat sugar and call")


def test_questions_come_by_moment_in_the_order_of_the_page(library: Library) -> None:
    shown = lists.questions(Questions(("gone", "first")), library, "en")
    assert shown["moments"] == [
        {"id": "first", "title": "At the start", "questions": [{"id": "q-1", "text": "Which kind do I have?"}]}
    ]


def test_a_treatment_card_names_its_medicines(library: Library) -> None:
    (card,) = lists.treatments(Treatments(("shots", "gone")), library, "en")["cards"]
    assert (card["name"], card["names"]) == ("Insulin shots", "insulin")


def test_a_number_carries_its_year_and_its_source(library: Library) -> None:
    shown = lists.stat(Stat("14 in 100", (), "d-01"), library, "en")
    assert (shown["year"], shown["organisation"]) == ("2022", "World Health Organization")


def test_a_number_whose_fact_is_gone_claims_no_source(library: Library) -> None:
    shown = lists.stat(Stat("14 in 100", (), "gone"), library, "en")
    assert (shown["year"], shown["organisation"]) == ("", "")


@pytest.mark.parametrize("lang", ["en", "fr", "ar"])
def test_every_word_of_the_glossary_stands_under_its_letter(library: Library, lang: str) -> None:
    letters = lists.glossary(library, lang)["letters"]
    words = [term["id"] for letter in letters for term in letter["terms"]]
    assert words == [term.id for term in library.terms(lang)]
    assert len({letter["letter"] for letter in letters}) == len(letters)


def test_accents_do_not_make_a_letter_of_their_own(library: Library) -> None:
    for letter in lists.glossary(library, "fr")["letters"]:
        assert letter["letter"] in "ABCDEFGHIJKLMNOPQRSTUVWXYZ#"


def test_a_picture_the_library_does_not_have_is_left_out(library: Library) -> None:
    assert lists.picture(library, "gone") == lists.picture(library, "") == ""
    assert lists.picture(library, "drop").endswith("/drop.svg")
