"""A sheet that staff put together for one patient: printed, or left on the screen."""

from tests.staff_screens.nurse import Nurse
from tests.staff_screens.test_quick_print import orders, sent


def put_together(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.open("Menu", "Prepare for a patient")
    nurse.touch("Understanding myeloma")
    nurse.open("Science", "What is myeloma?")
    nurse.open("Questions", "About costs")
    question = nurse.kiosk.shell.staff_model.prepare_model.props.rows[0]["title"]
    nurse.touch(question)
    nurse.until_ready()


def test_it_is_printed_as_one_job_with_a_cover(nurse: Nurse) -> None:
    put_together(nurse)
    assert nurse.sees("3 things, ")
    pages = nurse.kiosk.shell.staff_model.staff_paper.pages
    nurse.touch(f"Print {pages} pages")
    nurse.until_ready()
    assert len(orders(nurse)) == 1
    assert sent(nurse)[0][0] == ("toolkit/sheet-01-understanding-myeloma",)
    assert nurse.sees("The sheet for a patient")


def test_one_tap_leaves_it_on_the_screen_as_the_beginning_of_a_visit(nurse: Nurse) -> None:
    put_together(nurse)
    nurse.open("Español", "18 pt")
    nurse.taps = 0
    nurse.tap("Leave it on the screen")
    assert nurse.taps == 1
    assert nurse.screen == ""
    assert nurse.kiosk.shell.staff_model.entry is None
    visit = nurse.kiosk.shell.visit
    assert (visit.here.screen, visit.language, visit.taking.size) == ("my-sheet", "es", "large")
    assert [item.kind for item in visit.taking.items] == ["guide", "page", "questions"]
    assert len(visit.taking.picks) == 1
    assert nurse.sees("Entender el mieloma")
    assert nurse.audit()[-1] == ("settings", "left")
    nurse.touch("Terminé")
    nurse.settle()
    assert nurse.kiosk.shell.visit == nurse.kiosk.shell.fresh


def test_a_second_touch_takes_a_thing_out_and_nothing_can_be_left_or_printed(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.open("Menu", "Prepare for a patient", "Understanding myeloma", "Understanding myeloma")
    assert nurse.sees("Choose what this person takes home")
    assert not nurse.can_touch("Leave it on the screen")
    assert not nurse.can_touch("Print…")


def test_it_is_gone_when_staff_leave(nurse: Nurse) -> None:
    put_together(nurse)
    nurse.touch("Lock")
    nurse.come_in()
    nurse.open("Menu", "Prepare for a patient")
    assert nurse.sees("Choose what this person takes home")
