"""What the shelf and one guide show, derived from the visit and the library."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk import paths
from kiosk.content.library import Library
from kiosk.ui.guide_screens import TOPIC, derive_guide, derive_shelf
from kiosk.ui.paper_choices import language_choices, names_of, paper_languages, paper_options
from kiosk.visit.state import Choice, Place, Visit
from kiosk.visit.taking import Taking

CARE = "toolkit/sheet-05-my-care-team"


@pytest.fixture(scope="module")
def shelf_library(shipped: Path) -> Iterator[Library]:
    opened = Library.open(paths.library_file(shipped), paths.shipped_content_dir())
    yield opened
    opened.close()


def at_door(lang: str = "en", topic: int = 0) -> Visit:
    chosen = (Choice("toolkit", TOPIC, topic),) if topic else ()
    return Visit(lang, here=Place("section", "toolkit"), choices=chosen)


def at_guide(page: str = CARE, lang: str = "en", taking: Taking | None = None) -> Visit:
    return Visit(lang, here=Place("guide", page), taking=taking or Taking())


# The shelf


def test_all_guides_stand_on_the_shelf_in_order(shelf_library: Library) -> None:
    shelf = derive_shelf(shelf_library, at_door(), "en")
    assert [guide["number"] for guide in shelf.guides] == list(range(1, 19))
    assert shelf.guides[4]["title"] == "My care team"
    assert shelf.guides[4]["hue"] == "community"
    assert all(guide["picture"].startswith("file://") for guide in shelf.guides)


def test_a_topic_shows_its_guides_alone_and_still_says_how_many_there_are(shelf_library: Library) -> None:
    shelf = derive_shelf(shelf_library, at_door(topic=3), "en")
    assert [topic["name"] for topic in shelf.topics if topic["chosen"]] == ["Money"]
    assert [guide["number"] for guide in shelf.guides] == [12, 13]
    assert shelf.total == 18


def test_each_topic_has_guides(shelf_library: Library) -> None:
    topics = derive_shelf(shelf_library, at_door(), "en").topics
    assert all(derive_shelf(shelf_library, at_door(topic=topic["id"]), "en").guides for topic in topics)


def test_a_topic_that_does_not_exist_shows_all(shelf_library: Library) -> None:
    shelf = derive_shelf(shelf_library, at_door(topic=77), "en")
    assert len(shelf.guides) == 18
    assert not any(topic["chosen"] for topic in shelf.topics)


def test_other_doors_have_no_shelf(shelf_library: Library) -> None:
    visit = replace(at_door(), here=Place("section", "science"))
    assert derive_shelf(shelf_library, visit, "en").total == 0


def test_a_library_without_guides_has_no_shelf(library: Library) -> None:
    visit = Visit("en", here=Place("section", "basics"))
    assert derive_shelf(library, visit, "en").total == 0


# One guide


def test_a_guide_says_what_it_is_for(shelf_library: Library) -> None:
    guide = derive_guide(shelf_library, at_guide(lang="es"), "es")
    assert (guide.number, guide.title) == (5, "Mi equipo médico")
    assert guide.summary


def test_a_guide_knows_the_size_that_was_chosen(shelf_library: Library) -> None:
    assert derive_guide(shelf_library, at_guide(taking=Taking(size="large")), "en").large
    assert not derive_guide(shelf_library, at_guide(), "en").large


@pytest.mark.parametrize("page", ["toolkit/sheet-99-none", "toolkit/learn-it", ""])
def test_a_page_that_is_no_guide_is_said_to_be_missing(shelf_library: Library, page: str) -> None:
    assert derive_guide(shelf_library, at_guide(page), "en").missing


# Paper


@pytest.mark.parametrize(
    ("screen", "chosen", "paper"),
    [
        ("en", "", ("en",)),
        ("es", "", ("es",)),
        ("en", "es", ("es",)),
        ("en", "both", ("en", "es")),
        ("es", "both", ("es", "en")),
        ("es", "fr", ("es",)),
    ],
)
def test_paper_is_in_the_language_that_was_chosen(
    shelf_library: Library, screen: str, chosen: str, paper: tuple[str, ...]
) -> None:
    visit = at_guide(lang=screen, taking=Taking(languages=chosen))
    assert paper_languages(visit, shelf_library.manifest) == paper
    assert [c["id"] for c in language_choices(visit, shelf_library.manifest) if c["chosen"]] == [
        "both" if len(paper) > 1 else paper[0]
    ]


def test_languages_are_named_in_their_own_words(shelf_library: Library) -> None:
    assert names_of(("es", "en"), shelf_library.manifest) == "Español + English"


def test_size_and_paper_are_as_chosen(shelf_library: Library) -> None:
    options = paper_options(at_guide(taking=Taking(size="large")), shelf_library.manifest, "a4")
    assert (options.size, options.paper) == ("large", "a4")
