"""The clinic's own pages: what sticks hold, and what staff typed, as files that pass the gates."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.library import Library
from kiosk.staff.own_content import OwnContent
from kiosk.ui.staff import own
from tests.content.helpers import DIABETES

TODAY = date(2026, 12, 1)


def test_a_stick_is_looked_over_at_its_top(tmp_path: Path) -> None:
    (tmp_path / "parking.md").write_text("x")
    (tmp_path / "photo.jpg").write_text("x")
    (tmp_path / "pages" / "en").mkdir(parents=True)
    (tmp_path / "pages" / "en" / "own-bus.md").write_text("x")
    (tmp_path / "empty").mkdir()
    (tmp_path / ".hidden.md").write_text("x")
    assert [(one.name, one.is_folder) for one in own.candidates((tmp_path,))] == [
        ("pages", True),
        ("parking.md", False),
    ]
    assert own.candidates((tmp_path / "pulled out",)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Park behind the house.",
        "Ask for [Ana] *today* <b>now</b> # one",
        "- no list\n+ no list\n1. no list",
        "a/b: c_d",
    ],
)
def test_what_staff_type_is_text_and_nothing_else(tmp_path: Path, text: str) -> None:
    content = OwnContent(DIABETES, tmp_path, lambda: TODAY)
    page = tmp_path / "where-to-park.md"
    page.write_text(own.typed_page("Where to park", text, TODAY))
    proposal = content.install(page, "en", "living")
    assert proposal.files == ("en/living/own-where-to-park.md",)
    assert [(file.title, file.problems) for file in content.files()] == [("Where to park", ())]


def test_a_contact_is_listed_once_and_shown_on_its_page(tmp_path: Path) -> None:
    listed = own.with_contact("", "River Group", "Talks on Mondays", "555-0100", "")
    listed = own.with_contact(listed, "River Group", "Talks on Tuesdays", "555-0100", "9 to 5")
    listed = own.with_contact(listed, "Desk", "Free parking", "", "")
    source = tmp_path / "new"
    (source / "en" / "living").mkdir(parents=True)
    (source / own.ORGANISATIONS).write_text(listed)
    page = own.contacts_page(listed, "Help near you", "People near this clinic who can help.", TODAY)
    (source / "en" / "living" / "own-local-support.md").write_text(page)
    content = OwnContent(DIABETES, tmp_path / "data", lambda: TODAY)
    assert content.propose(source).problems == ()
    assert listed.count("own-river-group") == 1
    assert "Tuesdays" in listed


def test_names_of_files_are_plain() -> None:
    assert own.slug("Dónde estacionar (¡gratis!)") == "donde-estacionar-gratis"
    assert own.slug("???") == "page"
    assert [own.kind_of(path) for path in ("en/x/own-a.md", "en/stories/own-b.md", "own-c.svg", "facts.yaml")] == [
        "page",
        "story",
        "picture",
        "list",
    ]


def test_doors_are_named_in_the_language_of_the_screen(library: Library) -> None:
    assert [door["id"] for door in own.doors_of(library, "es")] == [door.id for door in library.manifest.doors]
