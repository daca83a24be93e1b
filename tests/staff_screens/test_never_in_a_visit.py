"""Staff screens and a patient's visit never stand on the glass together, whatever ends or begins."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.staff_screens.nurse import Nurse


def staff_words(nurse: Nurse) -> list[str]:
    return [name for name in nurse.names() if name.startswith("Staff")]


def test_knocking_ends_the_visit_that_was_there(nurse: Nurse) -> None:
    nurse.touch("Español")
    nurse.kiosk.shell.setQuery("dolor")
    combined = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(nurse.window, Qt.Key.Key_S, combined)
    nurse.settle()
    assert nurse.screen == "setup"
    assert nurse.sees("Elija un PIN para el personal")
    visit = nurse.kiosk.shell.visit
    assert (visit.here.screen, visit.query, visit.back) == ("attract", "", ())


def test_nothing_of_the_first_screen_can_be_touched_or_read_behind_the_staff_side(nurse: Nurse) -> None:
    nurse.come_in()
    assert not nurse.sees("Touch your language")
    assert nurse.names().count("English") == 1  # the language of paper
    assert nurse.kiosk.shell.visit.here.screen == "attract"


def test_done_closes_nothing_half(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.touch("Lock")
    nurse.touch("English")
    assert not staff_words(nurse)
    nurse.touch("I’m done")  # noqa: RUF001  the words on the button
    assert not staff_words(nurse)
    assert nurse.screen == ""


def test_a_visit_that_begins_by_itself_closes_the_staff_side(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.kiosk.shell.chooseLanguage("en")
    nurse.settle()
    assert nurse.screen == ""
    assert nurse.kiosk.shell.staff_model.entry is None
    assert not staff_words(nurse)
    assert nurse.audit()[-1] == ("settings", "left")


def test_a_restart_opens_the_first_screen(open_kiosk: Callable[..., Nurse]) -> None:
    nurse = open_kiosk()
    nurse.come_in()
    nurse = open_kiosk()
    assert nurse.screen == ""
    assert nurse.sees("Touch your language")


def test_a_wish_from_nobody_opens_nothing(nurse: Nurse) -> None:
    staff = nurse.kiosk.shell.staff_model
    for screen in ("quick", "menu", "settings", "care"):
        staff.open(screen)
    staff.quick_model.print()
    assert nurse.screen == ""
    assert not staff.staff_jobs.property("list")
