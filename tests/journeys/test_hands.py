"""Hands that shake, slip, strike twice or rest on the glass still do what they meant."""

import pytest
from PySide6.QtTest import QTest

from tests.hands import at, lift, move, press, second_finger, strike
from tests.visitor import Role, Thing, Visitor

MM = 4  # pixels of a millimetre on this kiosk
LONG_PRESS_MS = 900  # longer than Qt's long press


@pytest.fixture
def home(visitor: Visitor) -> Visitor:
    """A visitor on Home."""
    visitor.touch("English")
    return visitor


def where(visitor: Visitor) -> tuple[str, str]:
    """The screen and page a visitor is on."""
    here = visitor.kiosk.shell.visit.here
    return here.screen, here.page


def test_a_finger_that_slides_off_does_nothing(home: Visitor) -> None:
    door = home.find("Science").rect
    home.press_and_slide(door.center(), at(door.center().x(), door.bottom() + 5 * MM))
    assert where(home) == ("home", "")


def test_nothing_happens_before_the_finger_is_lifted(home: Visitor) -> None:
    door = home.find("Science").rect.center()
    press(home, door)
    home.settle()
    assert where(home) == ("home", "")
    lift(home, door)
    assert where(home) == ("section", "science")


def test_a_touch_between_a_button_and_the_edge_presses_the_button(home: Visitor) -> None:
    button = home.find("Ask a person").rect
    urgent = home.find("Call now…").rect
    home.touch_at(at(button.center().x(), button.bottom() + 1 * MM))
    assert urgent.top() - button.bottom() > 2 * MM
    assert where(home)[0] == "page"


def test_a_touch_far_from_everything_presses_nothing(home: Visitor) -> None:
    title = next(thing for thing in home.things() if thing.role == Role.Heading).rect
    home.touch_at(title.center())
    assert where(home) == ("home", "")


def test_a_scroll_that_begins_beside_a_button_scrolls(home: Visitor) -> None:
    home.kiosk.shell.openPage("science/what-is-myeloma", 0.0)
    home.settle()
    link = next(thing for thing in home.things() if thing.role == Role.Link)
    home.bring_into_view(link)
    start = at(link.rect.center().x(), link.rect.top() - 3 * MM)
    before = home.scrolled
    Visitor.rested += 1
    press(home, start)
    for step in range(1, 6):
        move(home, at(start.x(), start.y() - step * 10 * MM))
        home.frame()
    lift(home, at(start.x(), start.y() - 50 * MM))
    home.settle()
    assert home.kiosk.shell.visit.sheet.kind == ""
    assert home.scrolled > before


def on_first_lines(visitor: Visitor) -> list[tuple[Thing, Thing]]:
    """The links on the first line of their paragraphs."""
    found = visitor.things()
    paragraphs = [thing for thing in found if thing.role == Role.Paragraph]
    return [
        (thing, paragraph)
        for thing in found
        if thing.role == Role.Link
        for paragraph in paragraphs
        if paragraph.rect.contains(thing.rect) and thing.rect.top() - paragraph.rect.top() < 4 * MM
    ]


@pytest.mark.parametrize("page", ["science/what-is-myeloma", "equity/race"])
def test_a_touch_just_above_a_paragraph_opens_the_link_on_its_first_line(home: Visitor, page: str) -> None:
    home.kiosk.shell.openPage(page, 0.0)
    home.settle()
    first = on_first_lines(home)
    assert first
    for number in range(len(first)):
        link, paragraph = on_first_lines(home)[number]
        home.bring_into_view(link)
        href = str(link.item.property("href"))
        home.touch_at(at(link.rect.center().x(), paragraph.rect.top() - 1 * MM))
        visit = home.kiosk.shell.visit
        assert href in (
            f"{visit.sheet.kind}:{visit.sheet.id}",
            f"page:{visit.here.page}",
            f"page:{visit.here.page}/index",
        )
        home.kiosk.shell.openPage(page, 0.0)
        home.kiosk.shell.closeSheet()
        home.settle()


def test_a_double_strike_opens_one_screen_only(home: Visitor) -> None:
    door = home.find("Science").rect.center()
    Visitor.rested += 1
    strike(home, door)
    strike(home, door)
    assert where(home) == ("section", "science")
    strike(home, home.find("Home").rect.center())
    assert where(home) == ("home", ""), "far away, a touch is meant at once"


def test_next_can_be_touched_again_after_half_a_second(home: Visitor) -> None:
    home.kiosk.shell.openPage("science/how-myeloma-cells-develop", 0.0)
    home.settle()
    button = home.find("Next:…")
    home.bring_into_view(button)
    Visitor.rested += 1
    strike(home, button.rect.center())
    assert home.sees("Step 2 of")
    strike(home, home.find("Next:…").rect.center())
    assert home.sees("Step 2 of"), "an echo went on"
    Visitor.rested += 0.5
    strike(home, home.find("Next:…").rect.center())
    assert home.sees("Step 3 of")


def test_other_keys_are_taken_at_once_and_a_double_letter_after_half_a_second(home: Visitor) -> None:
    home.touch("Search A to Z")
    Visitor.rested += 1
    for letter in ("c", "e", "l", "l"):
        strike(home, home.find(letter).rect.center())
    assert home.kiosk.shell.visit.query == "cel"
    Visitor.rested += 0.5
    strike(home, home.find("l").rect.center())
    assert home.kiosk.shell.visit.query == "cell"


def test_a_finger_that_stays_long_still_opens_a_word(home: Visitor) -> None:
    home.kiosk.shell.openPage("science/what-is-myeloma", 0.0)
    home.settle()
    link = next(thing for thing in home.things() if thing.role == Role.Link)
    home.bring_into_view(link)
    Visitor.rested += 1
    press(home, link.rect.center())
    QTest.qWait(LONG_PRESS_MS)
    lift(home, link.rect.center())
    home.settle()
    assert home.kiosk.shell.visit.sheet.kind != ""


def test_a_second_finger_does_nothing_and_the_first_still_acts(home: Visitor) -> None:
    door, other = home.find("Science").rect.center(), home.find("Equity").rect.center()
    Visitor.rested += 1
    press(home, door)
    second_finger(home, other, down=True)
    second_finger(home, other, down=False)
    home.settle()
    assert where(home) == ("home", "")
    lift(home, door)
    home.settle()
    assert where(home) == ("section", "science")


def test_two_fingers_that_part_enlarge_nothing(home: Visitor) -> None:
    home.kiosk.shell.openPage("science/what-is-myeloma", 0.0)
    home.settle()
    before, middle = home.kiosk.shell.visit, at(540, 900)
    press(home, middle)
    second_finger(home, at(560, 920), down=True)
    second_finger(home, at(900, 1400), down=False)
    lift(home, middle)
    home.settle()
    assert home.kiosk.shell.visit == before


def test_a_hand_that_trembles_slides_and_still_presses(home: Visitor) -> None:
    home.kiosk.shell.adjust("steady", True)  # noqa: FBT003  QML passes by place
    home.settle()
    door = home.find("Ask a person").rect
    edge = at(door.center().x(), door.top() + 1 * MM)
    Visitor.rested += 1
    press(home, edge)
    for dy in (3, -4, 2, -3):
        move(home, at(edge.x() + dy, edge.y() + dy * MM))
    lift(home, at(edge.x(), door.top() - 2 * MM))
    home.settle()
    assert where(home)[0] == "page"


def test_the_switches_go_with_the_visit(home: Visitor) -> None:
    home.touch("Text size")
    for name in ("Steady my touch", "All buttons low", "For the left hand", "More space in the text", "Nothing moves"):
        home.touch(name)
        assert name in home.chosen(), name
    comfort = home.kiosk.shell.visit.comfort
    assert comfort.steady
    assert comfort.reach
    assert comfort.left
    assert comfort.spaced
    assert comfort.still
    home.touch("Done")
    home.touch("I’m done")  # noqa: RUF001  the words on the button
    assert home.kiosk.shell.visit == home.kiosk.shell.fresh
    assert not home.kiosk.shell.visit.comfort.steady
