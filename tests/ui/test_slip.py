"""The slip for the staff holds what they type, and what they have to find by its name."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.library import Library
from kiosk.staff.quick import Quick, read_quick
from kiosk.toolkit.guides import guides
from kiosk.ui.slip import code_of, derive_slip
from kiosk.visit.state import Place, Visit
from kiosk.visit.taking import Item, PrintSize, Taking


@pytest.fixture(scope="module")
def shelf(shipped: Path) -> Iterator[Library]:
    opened = Library.open(paths.library_file(shipped), paths.shipped_content_dir())
    yield opened
    opened.close()


@pytest.mark.parametrize("size", ["normal", "large"])
@pytest.mark.parametrize(("number", "copies"), [(9, 1), (14, 2), (120, 20)])
def test_what_is_shown_is_what_staff_can_type(number: int, copies: int, size: PrintSize) -> None:
    assert read_quick(code_of(number, size, copies)) == Quick(number, copies, size)


def test_a_guide_is_told_by_its_code_in_the_language_of_the_visitor(shelf: Library) -> None:
    guide = guides(shelf, "es")[2]
    visit = Visit("es", here=Place("guide", guide.id), taking=Taking(size="large"))
    slip = derive_slip(shelf, visit)
    assert slip["guides"] == [{"number": guide.number, "title": guide.title, "code": f"{guide.number} 1 L"}]
    assert (slip["others"], slip["languages"]) == ("", "Español")


def test_on_my_sheet_each_guide_has_its_code_and_the_rest_its_name(shelf: Library) -> None:
    first, second = guides(shelf, "en")[:2]
    page = shelf.page("en", "science/what-is-myeloma")
    items = (Item("guide", second.id), Item("page", page.id), Item("guide", first.id))
    slip = derive_slip(shelf, Visit("en", here=Place("my-sheet"), taking=Taking(items)))
    assert [guide["code"] for guide in slip["guides"]] == [f"{second.number} 1 N", f"{first.number} 1 N"]
    assert slip["others"] == page.title
