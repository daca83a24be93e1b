"""Packs, favourites, what was printed last, and what staff type."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.content.library import Library
from kiosk.errors import StaffError
from kiosk.staff.packs import LAST_USED, MOST_PACKS, Packs, PrintChoice
from kiosk.staff.quick import Quick, read_quick

ONE, TWO, THREE = "toolkit/sheet-01", "toolkit/sheet-02", "toolkit/own-3"


@pytest.fixture
def packs(tmp_path: Path) -> Packs:
    return Packs(tmp_path)


def test_own_packs_are_saved_changed_and_removed(packs: Packs, tmp_path: Path) -> None:
    first = packs.save("  Monday\n group ", [ONE, TWO, ONE])
    assert (first.title, first.pages) == ("Monday group", (ONE, TWO))
    second = packs.save("Transplant", [THREE])
    changed = packs.save("Monday group", [TWO], first.id)
    assert packs.own() == (changed, second)
    packs.remove(first.id)
    packs.remove(first.id)
    packs.close()
    assert Packs(tmp_path).own() == (second,)
    with pytest.raises(StaffError, match="removed meanwhile"):
        packs.save("Monday group", [TWO], first.id)
    assert packs.save("Next", [ONE]).id not in {first.id, second.id}


@pytest.mark.parametrize(
    ("title", "pages", "says"),
    [
        ("", [ONE], "a name"),
        ("x" * 61, [ONE], "a name"),
        ("bell \x07", [ONE], "a name"),
        ("None", [], "1 to 20 sheets"),
        ("Many", [f"toolkit/{n}" for n in range(21)], "1 to 20 sheets"),
        ("Odd", ["../../etc/passwd"], "1 to 20 sheets"),
        ("taken", [ONE], "Another pack"),
    ],
)
def test_a_pack_that_makes_no_sense_is_refused(packs: Packs, title: str, pages: list[str], says: str) -> None:
    packs.save("Taken", [ONE])
    with pytest.raises(StaffError, match=says):
        packs.save(title, pages)
    assert [pack.title for pack in packs.own()] == ["Taken"]


def test_there_is_a_limit(packs: Packs) -> None:
    for number in range(MOST_PACKS):
        packs.save(f"Pack {number}", [ONE])
    with pytest.raises(StaffError, match="Remove one first"):
        packs.save("One more", [ONE])


def test_favourites_keep_the_order_of_their_stars(packs: Packs) -> None:
    for page in (TWO, ONE, TWO, THREE):
        packs.set_favourite(page, on=True)
    packs.set_favourite(ONE, on=False)
    assert packs.favourites() == (TWO, THREE)


def test_what_was_printed_and_how_is_remembered(packs: Packs, tmp_path: Path) -> None:
    assert packs.choice() is None
    packs.printed([ONE, TWO], PrintChoice(("es", "en"), "large", "a4", 3))
    packs.printed([THREE, ONE], PrintChoice(("en",), copies=99))
    assert packs.last_used() == (ONE, THREE, TWO)
    assert Packs(tmp_path).choice() == PrintChoice(("en",), "normal", "letter", 50)
    packs.printed([f"toolkit/{n}" for n in range(30)], PrintChoice(("en",)))
    assert len(packs.last_used()) == LAST_USED
    assert packs.last_used()[0] == "toolkit/29"


def test_the_shipped_packs_are_there_in_both_languages(shipped: Path) -> None:
    library = Library.open(paths.library_file(shipped))
    found = {pack.id: pack for pack in library.packs()}
    library.close()
    assert list(found) == ["newly-diagnosed", "relapse", "care-partner"]
    assert all({"en", "es"} <= pack.titles.keys() for pack in found.values())
    assert all("toolkit/sheet-09-when-to-call" in pack.pages for pack in found.values())


@pytest.mark.parametrize(
    ("text", "quick"),
    [
        ("14", Quick(14)),
        (" 14 2 L ", Quick(14, 2, "large")),
        ("14 2", Quick(14, 2)),
        ("14L", Quick(14, 1, "large")),
        ("14 n", Quick(14, 1, "normal")),
        ("14x3", Quick(14, 3)),
        ("14,3,L", None),
        ("14 0", None),
        ("14 51", None),
        ("", None),
        ("L", None),
        ("fourteen", None),
    ],
)
def test_what_staff_type(text: str, quick: Quick | None) -> None:
    assert read_quick(text) == quick


@given(st.text(max_size=20))
def test_anything_typed_is_a_print_or_nothing(text: str) -> None:
    quick = read_quick(text)
    assert quick is None or (quick.number >= 0 and 1 <= quick.copies <= 50)
