"""One visitor's printing: one job at a time, up to the limit, told as it is, and forgotten."""

import pytest

from kiosk.printing.states import JobState, PrinterState
from kiosk.tour.drawn_desk import DrawnDesk
from kiosk.ui.printing import TITLE, Printing, PrintRules

READY = PrinterState("Printer", "")
PDF = b"%PDF-1.7"


@pytest.fixture
def desk() -> DrawnDesk:
    return DrawnDesk(READY)


@pytest.fixture
def printing(desk: DrawnDesk) -> Printing:
    return Printing(lambda: desk, PrintRules(pages=10))


def test_a_sheet_goes_to_the_desk_once_and_names_no_illness(desk: DrawnDesk, printing: Printing) -> None:
    assert printing.request(PDF, 4, 0) == "sent"
    (order,) = desk.orders
    assert (order.pdf, order.pages, order.copies, order.title) == (PDF, 4, 1, TITLE)
    assert "myeloma" not in order.title.lower()


def test_a_second_touch_prints_nothing_while_the_first_job_goes_on(desk: DrawnDesk, printing: Printing) -> None:
    printing.request(PDF, 4, 0)
    assert printing.request(PDF, 4, 0) == "busy"
    assert len(desk.orders) == 1


def test_after_a_failure_a_new_touch_is_a_new_order(desk: DrawnDesk, printing: Printing) -> None:
    printing.request(PDF, 4, 0)
    desk.show(READY, JobState(1, "failed", "refused", 4))
    assert printing.request(PDF, 4, 0) == "sent"
    assert len(desk.orders) == 2


@pytest.mark.parametrize(("printed", "answer"), [(0, "sent"), (6, "sent"), (7, "limit"), (10, "limit")])
def test_a_visitor_prints_up_to_the_limit(printing: Printing, printed: int, answer: str) -> None:
    assert printing.request(PDF, 4, printed) == answer


def test_where_only_staff_print_a_visitor_is_sent_to_them(desk: DrawnDesk) -> None:
    assert Printing(lambda: desk, PrintRules(pages=0)).request(PDF, 1, 0) == "limit"


def test_without_a_printer_nothing_is_ordered(desk: DrawnDesk, printing: Printing) -> None:
    desk.show(PrinterState())
    assert printing.request(PDF, 4, 0) == "no-printer"
    assert desk.orders == []


def test_a_computer_without_a_print_service_has_no_printer_unless_one_was_chosen(desk: DrawnDesk) -> None:
    desk.show(PrinterState("", "no-service"))
    chosen, none = (Printing(lambda: desk, PrintRules(chosen=chosen)) for chosen in (True, False))
    for printing in (chosen, none):
        printing.watch(on=True)
    assert (chosen.has_printer(), none.has_printer()) == (True, False)


def test_pages_count_when_the_printer_has_them_and_only_once(desk: DrawnDesk, printing: Printing) -> None:
    counted: list[int] = []
    printing.on_sent = counted.append
    printing.request(PDF, 4, 0)
    assert counted == []
    for out in (-1, 1, 2):
        desk.show(READY, JobState(1, "printing", pages=4, out=out))
    desk.show(READY, JobState(1, "printed", pages=4, out=4))
    assert counted == [4]


def test_a_job_that_failed_before_it_printed_does_not_count(desk: DrawnDesk, printing: Printing) -> None:
    counted: list[int] = []
    printing.on_sent = counted.append
    printing.request(PDF, 4, 0)
    desk.show(READY, JobState(1, "failed", "offline", 4))
    assert counted == []


def test_only_a_job_that_has_ended_is_dismissed(desk: DrawnDesk, printing: Printing) -> None:
    printing.request(PDF, 4, 0)
    printing.dismiss()
    assert printing.job is not None
    desk.show(READY, JobState(1, "printed", pages=4))
    printing.dismiss()
    assert printing.job is None


def test_a_visit_that_ends_forgets_its_job(desk: DrawnDesk, printing: Printing) -> None:
    printing.request(PDF, 4, 0)
    printing.forget()
    assert printing.job is None
    assert desk.orders == []
    desk.show(READY, JobState(1, "printing", pages=4))
    assert printing.job is None


def test_a_job_is_cancelled_at_the_desk(desk: DrawnDesk, printing: Printing) -> None:
    printing.request(PDF, 4, 0)
    printing.cancel()
    assert desk.cancelled == [1]
    assert printing.job is not None
    assert printing.job.phase == "cancelled"
