"""Guides are found by number, name or page, and a name that is not there is answered with the nearest ones."""

import pytest

from kiosk.content.library import Library
from kiosk.errors import UsageError
from kiosk.toolkit.guides import find_guide, guides


def test_guides_are_numbered_in_their_order(library: Library) -> None:
    shelf = guides(library, "en")
    assert [guide.number for guide in shelf] == list(range(1, 19))
    assert shelf[0].slug == "understanding-myeloma"
    assert shelf[8].id == "toolkit/sheet-09-when-to-call"


def test_a_guide_has_what_the_shelf_shows(library: Library) -> None:
    guide = guides(library, "es")[0]
    page = library.page("es", guide.id)
    assert (guide.title, guide.summary) == (page.short or page.title, page.summary)
    assert (guide.hue, guide.topics) == (page.hue, page.topics)


@pytest.mark.parametrize("wanted", ["9", "09", "when-to-call", "When-To-Call", "toolkit/sheet-09-when-to-call"])
def test_a_guide_is_found_by_number_name_or_page(library: Library, wanted: str) -> None:
    assert find_guide(library, "en", wanted).number == 9


def test_a_misspelt_guide_is_answered_with_the_nearest_names(library: Library) -> None:
    with pytest.raises(UsageError, match=r"There is no guide 'wen-to-cal'\. Did you mean: when-to-call"):
        find_guide(library, "en", "wen-to-cal")


def test_a_name_like_no_other_is_answered_with_the_list(library: Library) -> None:
    with pytest.raises(UsageError, match="kiosk print --list"):
        find_guide(library, "en", "xyzzy")
