"""A screen reader that is started later hears the same as one that was there before."""

from PySide6.QtGui import QAccessible

from tests.visitor import Role, Visitor


def test_choices_keep_their_state_when_a_screen_reader_comes(visitor: Visitor) -> None:
    visitor.open("English", "Text size")
    before = visitor.chosen()
    assert {"Normal", "Light"} <= set(before)
    QAccessible.setActive(False)
    QAccessible.setActive(True)
    visitor.settle()
    assert visitor.chosen() == before
    radios = [thing for thing in visitor.things() if thing.role is Role.RadioButton]
    assert all(thing.interface.state().checkable for thing in radios)
