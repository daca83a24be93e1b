"""Reach mode brings all controls into the lower 40 % of an upright screen; the left hand has them on its side."""

import pytest

from tests.visitor import Visitor, view_around

PLACES = ["home", "section", "page"]


@pytest.fixture
def seated(visitor: Visitor) -> Visitor:
    """Somebody who sits in front of a high screen."""
    visitor.touch("English")
    visitor.kiosk.shell.adjust("reach", True)  # noqa: FBT003  QML passes by place
    visitor.settle()
    return visitor


def go(visitor: Visitor, place: str) -> None:
    """Open a screen of a kind."""
    if place == "section":
        visitor.kiosk.shell.openDoor("science", 0.0)
    elif place == "page":
        visitor.kiosk.shell.openPage("science/what-is-myeloma", 0.0)
    visitor.settle()


@pytest.mark.parametrize("place", PLACES)
def test_nothing_to_touch_is_above_the_line(seated: Visitor, place: str) -> None:
    go(seated, place)
    line = seated.window.height() * 0.6
    high = [thing.name for thing in seated.things() if thing.pressable and thing.rect.top() < line - 1]
    assert high == []


@pytest.mark.parametrize("place", PLACES)
def test_the_whole_page_passes_through_the_lower_part(seated: Visitor, place: str) -> None:
    go(seated, place)
    view = seated.view()
    line = seated.window.height() * 0.6
    inside = [thing for thing in seated.things() if thing.pressable and view_around(thing.item) is not None]
    assert inside
    for thing in inside:
        down = thing.rect.center().y() - (line + view.height()) / 2
        most = view.property("contentHeight") - view.height()
        view.setProperty("contentY", min(view.property("contentY") + down, most))
        seated.settle()
        assert line <= thing.rect.center().y() <= view.height(), thing.name


def test_a_sheet_stands_low_too(seated: Visitor) -> None:
    seated.touch("Text size")
    line = seated.window.height() * 0.6
    assert seated.find("Done").rect.top() > line
    assert seated.find("Normal").rect.top() > line - 1


def test_the_screen_is_as_before_without_it(seated: Visitor) -> None:
    seated.kiosk.shell.adjust("reach", False)  # noqa: FBT003  QML passes by place
    seated.settle()
    assert seated.find("Español").rect.bottom() < 200
    assert seated.scrolled == 0


def test_the_left_hand_finds_the_bar_the_other_way_round(visitor: Visitor) -> None:
    visitor.touch("English")
    visitor.touch("Science")
    names = ["Back", "Home", "Listen", "Text size", "I’m done"]  # noqa: RUF001  the words on the button
    right = [visitor.find(name).rect.center().x() for name in names]
    assert right == sorted(right)
    visitor.kiosk.shell.adjust("left", True)  # noqa: FBT003  QML passes by place
    visitor.settle()
    left = [visitor.find(name).rect.center().x() for name in names]
    assert left == sorted(left, reverse=True)
    assert visitor.find("More below…").rect.center().x() < visitor.window.width() / 2
    visitor.kiosk.shell.openPage("science/how-myeloma-cells-develop", 0.0)
    visitor.open("Next:…")
    assert visitor.find("Next:…").rect.left() < visitor.find("Step 1").rect.left()
