"""A visit ends: what prints in good health may finish, everything else is taken back."""

from collections.abc import Callable

from kiosk.printing.states import Order
from tests.printing.conftest import Counter
from tests.printing.virtual import PrintService, VirtualPrinter, wait_for

OpenDesk = Callable[..., Counter]


def test_a_cancelled_job_does_not_come_out(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order, print_service: PrintService
) -> None:
    printer.hold()
    counter = open_desk(queue)
    ticket = counter.desk.print(order)
    wait_for(printer.started, "the printer to begin")
    counter.desk.cancel(ticket)
    counter.job_is(ticket, "cancelled", trouble="")
    wait_for(lambda: "processing-to-stop-point" in printer.job_attributes(1), "the printer to hear of it")
    printer.release()
    wait_for(lambda: "job-state (enum) = canceled" in printer.job_attributes(1), "the printer to end it")
    assert printer.came_out() == []
    assert print_service.lp("lpstat", "-o", queue).stdout == ""


def test_orders_wait_for_each_other_and_each_comes_out_once(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order
) -> None:
    printer.hold()
    counter = open_desk(queue)
    tickets = [counter.desk.print(order) for _ in range(3)]
    wait_for(printer.started, "the printer to begin")
    assert [counter.desk.job(ticket).phase for ticket in tickets] == ["printing", "waiting", "waiting"]
    printer.release()
    for ticket in tickets:
        counter.job_is(ticket, "printed")
    assert len(printer.came_out()) == 3


def test_at_the_end_of_a_visit_a_healthy_job_finishes_and_waiting_ones_are_cancelled(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order
) -> None:
    printer.hold()
    counter = open_desk(queue)
    sent, waiting = counter.desk.print(order), counter.desk.print(order)
    wait_for(printer.started, "the printer to begin")
    counter.desk.forget()
    assert counter.desk.job(waiting).phase == "cancelled"
    printer.release()
    counter.job_is(sent, "printed")
    assert len(printer.came_out()) == 1


def test_at_the_end_of_a_visit_a_job_in_trouble_is_cancelled(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order
) -> None:
    printer.hold()
    printer.say("+media-empty")
    counter = open_desk(queue)
    ticket, waiting = counter.desk.print(order), counter.desk.print(order)
    counter.job_is(ticket, "printing", trouble="paper-out")
    counter.job_is(waiting, "waiting", trouble="paper-out")
    counter.desk.forget()
    counter.job_is(ticket, "cancelled")
    counter.job_is(waiting, "cancelled")
    wait_for(lambda: "processing-to-stop-point" in printer.job_attributes(1), "the printer to hear of it")
    printer.release()
    wait_for(lambda: "job-state (enum) = canceled" in printer.job_attributes(1), "the printer to end it")
    assert printer.came_out() == []


def test_a_job_that_runs_into_trouble_after_its_visitor_has_gone_is_cancelled(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order
) -> None:
    printer.hold()
    counter = open_desk(queue, expiry_s=0.3)
    ticket = counter.desk.print(order)
    wait_for(printer.started, "the printer to begin")
    counter.desk.forget()
    printer.say("+media-jam")
    counter.job_is(ticket, "cancelled", trouble="paper-jam")
    printer.release()


def test_a_slow_job_of_an_earlier_visit_does_not_hold_up_the_next(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order
) -> None:
    printer.hold()
    counter = open_desk(queue)
    first = counter.desk.print(order)
    wait_for(printer.started, "the printer to begin")
    counter.desk.forget()
    second = counter.desk.print(order)
    counter.job_is(second, "printing")
    printer.release()
    counter.job_is(first, "printed")
    counter.job_is(second, "printed")
    assert len(printer.came_out()) == 2


def test_nothing_of_a_sheet_is_kept_when_it_is_over(
    open_desk: OpenDesk, queue: str, order: Order, print_service: PrintService
) -> None:
    before = set(print_service.documents())
    counter = open_desk(queue)
    counter.job_is(counter.desk.print(order), "printed")
    wait_for(lambda: not set(print_service.documents()) - before, "CUPS to delete the sheet")
    assert queue not in print_service.lp("lpstat", "-W", "completed", "-o").stdout


def test_listeners_hear_of_every_step_and_a_broken_one_harms_nobody(
    open_desk: OpenDesk, queue: str, order: Order
) -> None:
    counter = open_desk(queue)
    phases: list[str] = []
    tickets: list[int] = []

    def broken() -> None:
        raise RuntimeError

    counter.desk.listen(broken)
    counter.desk.listen(lambda: phases.extend(counter.desk.job(ticket).phase for ticket in tickets))
    tickets.append(counter.desk.print(order))
    counter.job_is(tickets[0], "printed")
    told = list(dict.fromkeys(phases))
    assert told[-1] == "printed"
    assert "printing" in told
