"""A visit without touch: Tab, arrows, Enter and Escape reach everything, and the focus is always in sight."""

import pytest
from PySide6.QtCore import Qt

from tests.visitor import Role, Visitor, kind_of, rect_of, view_around, visible_items

Key = Qt.Key


@pytest.fixture
def reader(visitor: Visitor) -> Visitor:
    """A visitor who has reached Home with keys."""
    visitor.go_with_keys_to("English")
    visitor.press(Key.Key_Return)
    assert visitor.kiosk.library.home("en").title in visitor.names(Role.Heading)
    return visitor


def in_sight(visitor: Visitor) -> bool:
    """Whether what has the focus can be seen whole (or, if it is taller than the view, its top)."""
    item = visitor.window.activeFocusItem()
    rect = rect_of(item)
    view = view_around(item)
    frame = rect_of(view) if view else rect_of(visitor.window.contentItem())
    tall = rect.height() > frame.height()
    return frame.top() - 1 <= rect.top() and (tall or rect.bottom() <= frame.bottom() + 1)


def ringed(visitor: Visitor) -> bool:
    """Whether a focus ring is drawn around what has the focus."""
    item = visitor.window.activeFocusItem()
    rings = [i for i in visible_items(item) if kind_of(i).startswith("FocusRing")]
    return any(ring.property("shown") for ring in rings)


def test_enter_opens_a_door_and_escape_leads_back(reader: Visitor) -> None:
    reader.go_with_keys_to("Science")
    reader.press(Key.Key_Return)
    assert reader.kiosk.library.page("en", "science/index").title in reader.names(Role.Heading)
    reader.press(Key.Key_Escape)
    assert reader.kiosk.library.home("en").title in reader.names(Role.Heading)


def test_the_space_bar_opens_a_door_too(reader: Visitor) -> None:
    reader.go_with_keys_to("Equity")
    reader.press(Key.Key_Space)
    assert reader.kiosk.library.page("en", "equity/index").title in reader.names(Role.Heading)


def test_arrows_reach_a_door_as_tab_does(reader: Visitor) -> None:
    reader.go_with_keys_to("Community", Key.Key_Down)
    reader.press(Key.Key_Up)
    focused = reader.focused()
    assert focused
    assert focused.name == "Equity"
    reader.press(Key.Key_Right)
    focused = reader.focused()
    assert focused
    assert focused.name == "Community"


def test_a_link_in_the_text_opens_its_word_and_escape_closes_it(reader: Visitor) -> None:
    reader.go_with_keys_to("Science")
    reader.press(Key.Key_Return)
    reader.go_with_keys_to("What is myeloma?")
    reader.press(Key.Key_Return)
    reader.go_with_keys_to("plasma cell")
    assert ringed(reader)
    reader.press(Key.Key_Return)
    word = reader.kiosk.library.term("en", "plasma-cell")
    assert word
    assert word.meaning in reader.names()
    reader.press(Key.Key_Escape)
    assert word.meaning not in reader.names()
    assert reader.kiosk.library.page("en", "science/what-is-myeloma").title in reader.names(Role.Heading)


def test_a_sheet_takes_the_focus_and_keeps_it_off_what_lies_below(reader: Visitor) -> None:
    reader.go_with_keys_to("Text size")
    reader.press(Key.Key_Return)
    focused = reader.focused()
    assert focused
    assert focused.name == "Done"
    reader.go_with_keys_to("Largest")
    reader.press(Key.Key_Return)
    assert reader.kiosk.shell.visit.text_step == 2.0
    met = set()
    for _ in range(20):
        reader.press(Key.Key_Tab)
        focused = reader.focused()
        met.add(focused.name if focused else "")
    assert not met & {"Science", "Equity", "Community", "Toolkit", "Español"}


@pytest.mark.parametrize(
    "page", ["science/what-is-myeloma", "community/finding-support", "science/commonly-used-terms"]
)
def test_the_focus_is_always_in_sight_and_always_marked(reader: Visitor, page: str) -> None:
    reader.kiosk.shell.openPage(page, 0.0)
    reader.settle()
    first = None
    for count in range(120):
        reader.press(Key.Key_Tab)
        focused = reader.focused()
        assert focused, f"after {count} keys the focus is on nothing that has a name"
        assert in_sight(reader), f"“{focused.name}” has the focus and is out of sight"
        assert ringed(reader), f"“{focused.name}” has the focus and no ring"
        if first is None:
            first = focused.item
        elif focused.item == first:
            break
    assert count > 5


def test_keys_reach_every_control_of_a_page(reader: Visitor) -> None:
    reader.kiosk.shell.openPage("science/what-is-myeloma", 0.0)
    reader.settle()
    wanted = {thing.name for thing in reader.things() if thing.pressable and thing.item.isEnabled()}
    met = set()
    for _ in range(120):
        reader.press(Key.Key_Tab)
        focused = reader.focused()
        if focused:
            met.add(focused.name)
    # what comes next below is scrolled to by the focus itself, so its cue changes its name
    assert {name for name in wanted - met if not name.startswith("More below")} == set()


def test_shift_and_tab_go_the_other_way(reader: Visitor) -> None:
    reader.go_with_keys_to("Community")
    reader.press(Key.Key_Tab, shift=True)
    focused = reader.focused()
    assert focused
    assert focused.name == "Equity"


@pytest.mark.parametrize("key", [Key.Key_PageDown, Key.Key_Down], ids=["page down", "arrow down"])
def test_keys_can_read_a_whole_page_without_passing_over_a_line(reader: Visitor, key: Qt.Key) -> None:
    reader.kiosk.shell.openPage("about/privacy", 0.0)
    reader.settle()
    view = reader.view()
    seen = view.height()
    for _ in range(60):
        reader.press(key)
        assert view.property("contentY") <= seen, "the keys jumped over lines"
        seen = max(seen, view.property("contentY") + view.height())
    assert seen >= view.property("contentHeight") - 50


def test_page_up_leads_back_to_the_top(reader: Visitor) -> None:
    reader.kiosk.shell.openPage("science/what-is-myeloma", 0.0)
    reader.settle()
    for _ in range(3):
        reader.press(Key.Key_PageDown)
    assert reader.scrolled > 1000
    for _ in range(4):
        reader.press(Key.Key_PageUp)
    assert reader.scrolled == 0


def test_an_arrow_leads_to_links_one_after_the_other(reader: Visitor) -> None:
    reader.kiosk.shell.openPage("science/what-is-myeloma", 0.0)
    reader.settle()
    links = [thing.name for thing in reader.things() if thing.role == Role.Link]
    met: list[str] = []
    for _ in range(80):
        reader.press(Key.Key_Down)
        focused = reader.focused()
        if focused and focused.role == Role.Link and (not met or met[-1] != focused.name):
            met.append(focused.name)
    assert met[: len(links)] == links


def test_a_visitor_with_keys_can_begin_after_a_visitor_with_a_finger(visitor: Visitor) -> None:
    visitor.open("English", "Science", "I\u2019m done")
    visitor.go_with_keys_to("Español")
    visitor.press(Key.Key_Return)
    assert visitor.kiosk.library.home("es").title in visitor.names(Role.Heading)


@pytest.mark.parametrize(
    ("page", "word"), [("science/what-is-myeloma", "plasma cell"), ("science/commonly-used-terms", "Albumin")]
)
def test_the_focus_returns_to_the_word_when_its_meaning_is_closed(reader: Visitor, page: str, word: str) -> None:
    reader.kiosk.shell.openPage(page, 0.0)
    reader.settle()
    reader.go_with_keys_to(word)
    reader.press(Key.Key_Return)
    focused = reader.focused()
    assert focused
    assert focused.name == "Got it, close"
    assert ringed(reader)
    reader.press(Key.Key_Return)
    focused = reader.focused()
    assert focused
    assert focused.name == word
    assert ringed(reader)


def test_a_finger_leaves_no_ring_behind(reader: Visitor) -> None:
    reader.open("Science", "Text size", "Done", "Home", "Text size", "Done")
    rings = [i for i in visible_items(reader.window.contentItem()) if kind_of(i).startswith("FocusRing")]
    assert not any(ring.property("shown") for ring in rings)


def test_keys_bring_what_is_below_in_a_sheet_into_sight(reader: Visitor) -> None:
    reader.kiosk.shell.setTextStep(2.0)
    reader.kiosk.shell.openPage("science/what-is-myeloma", 0.0)
    reader.kiosk.shell.follow("term:plasma-cell", 0.0)
    reader.settle()
    met = set()
    for _ in range(12):
        reader.press(Key.Key_Tab)
        focused = reader.focused()
        assert focused
        met.add(focused.name)
        assert in_sight(reader), f"“{focused.name}” has the focus and is out of sight"
    assert "Close" in met
    assert len(met) > 3
