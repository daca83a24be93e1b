"""What is wrong with a printer is told while it is so, and nobody's sheet comes out for a stranger."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from kiosk.printing.cups import Cups
from kiosk.printing.service import ServiceError
from kiosk.printing.states import Order, Trouble
from tests.printing.conftest import Counter
from tests.printing.virtual import PrintService, VirtualPrinter, wait_for

OpenDesk = Callable[..., Counter]


@pytest.mark.parametrize(
    ("reason", "trouble"),
    [
        ("media-empty", "paper-out"),
        ("media-needed", "paper-out"),
        ("media-jam", "paper-jam"),
        ("cover-open", "door-open"),
        ("toner-empty", "toner-out"),
        ("marker-supply-empty", "toner-out"),
    ],
)
def test_a_trouble_is_told_and_the_sheet_comes_out_when_it_is_mended(  # noqa: PLR0913, PLR0917  real parts
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order, reason: str, trouble: Trouble
) -> None:
    printer.hold()
    printer.say(f"+{reason}")
    counter = open_desk(queue)
    ticket = counter.desk.print(order)
    counter.job_is(ticket, "printing", trouble=trouble)
    assert counter.desk.printer().trouble == trouble
    printer.say(f"-{reason}")
    counter.job_is(ticket, "printing", trouble="")
    printer.release()
    counter.job_is(ticket, "printed", trouble="")
    assert len(printer.came_out()) == 1


def test_low_toner_is_a_warning_that_stops_nothing(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order
) -> None:
    printer.say("+toner-low")
    counter = open_desk(queue)
    counter.job_is(counter.desk.print(order), "printed", trouble="")
    wait_for(lambda: counter.desk.printer().low, "the printer to be low")


def test_a_printer_that_is_switched_off_in_mid_job_is_never_said_to_have_printed(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order, print_service: PrintService
) -> None:
    printer.hold()
    counter = open_desk(queue, expiry_s=1.0)
    ticket = counter.desk.print(order)
    wait_for(printer.started, "the printer to begin")
    printer.program.stop()
    counter.job_is(ticket, "unsure", "cancelled", trouble="offline")  # CUPS may call it done
    assert print_service.lp("lpstat", "-o", queue).stdout == ""
    printer.release()


def test_an_order_for_a_printer_that_is_off_never_comes_out_the_next_morning(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order
) -> None:
    printer.program.stop()
    counter = open_desk(queue, expiry_s=0.5)
    expired = counter.desk.print(order)
    counter.job_is(expired, "cancelled", trouble="offline")
    printer.program.start()
    printer.wait()
    counter.job_is(counter.desk.print(order), "printed")
    assert len(printer.started()) == 1


def test_a_paused_printer_is_told_and_the_sheet_comes_out_when_it_goes_on(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order, print_service: PrintService
) -> None:
    print_service.do("cupsdisable", queue)
    counter = open_desk(queue)
    ticket = counter.desk.print(order)
    counter.job_is(ticket, "printing", trouble="paused")
    print_service.do("cupsenable", queue)
    counter.job_is(ticket, "printed", trouble="")
    assert len(printer.came_out()) == 1


def test_a_printer_that_takes_no_jobs_refuses(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order, print_service: PrintService
) -> None:
    print_service.do("cupsreject", queue)
    counter = open_desk(queue)
    counter.job_is(counter.desk.print(order), "failed", trouble="refused")
    wait_for(lambda: counter.desk.printer().trouble == "paused", "the printer to be paused")
    assert printer.started() == []


def test_done_at_cups_is_not_printed_while_the_printer_waits_for_paper(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order, print_service: PrintService
) -> None:
    print_service.do("lpadmin", "-p", queue, "-v", f"{printer.uri}?waitjob=false")  # done when the data has gone
    printer.hold()
    printer.say("+media-empty")
    counter = open_desk(queue, expiry_s=0.5)
    ticket = counter.desk.print(order)
    counter.job_is(ticket, "printing", trouble="paper-out")
    counter.job_is(ticket, "cancelled", trouble="paper-out")
    printer.release()
    wait_for(lambda: "job-state (enum) = canceled" in printer.job_attributes(1), "the printer to end it")
    assert printer.came_out() == []


def test_done_with_an_empty_tray_is_not_called_printed(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order
) -> None:
    printer.say("+media-empty")  # and yet the printer calls the job done
    counter = open_desk(queue)
    counter.job_is(counter.desk.print(order), "unsure", trouble="paper-out")


def test_fewer_pages_than_ordered_are_not_called_printed(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order
) -> None:
    printer.count(1)
    counter = open_desk(queue)
    state = counter.job_is(counter.desk.print(order), "unsure")
    assert (state.out, state.pages, state.trouble) == (1, 2, "")


def test_a_printer_that_is_not_there_is_missing_and_no_other_one_prints(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order
) -> None:
    counter = open_desk(f"{queue}-gone")
    counter.job_is(counter.desk.print(order), "failed", trouble="missing")
    wait_for(lambda: counter.desk.printer().trouble == "missing", "the printer to be missing")
    assert printer.started() == []


def test_without_a_print_service_an_order_fails_at_once(open_desk: OpenDesk, order: Order) -> None:
    counter = open_desk("Kiosk", service=Cups("127.0.0.1:1"))
    counter.job_is(counter.desk.print(order), "failed", trouble="no-service")
    wait_for(lambda: counter.desk.printer().trouble == "no-service", "the service to be missed")


def test_what_cannot_be_printed_fails(open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order) -> None:
    counter = open_desk(queue)
    counter.job_is(counter.desk.print(replace(order, pdf=b"no pdf")), "failed", trouble="refused")
    assert printer.came_out() == []


def test_the_printer_is_kept_fresh_while_somebody_looks(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter
) -> None:
    counter = open_desk(queue)
    counter.desk.watch(True)  # noqa: FBT003  a switch
    wait_for(lambda: counter.desk.printer().trouble == "", "the printer to be well")
    printer.program.stop()
    wait_for(lambda: counter.desk.printer().trouble == "offline", "the printer to be offline")
    printer.program.start()
    wait_for(lambda: counter.desk.printer().trouble == "", "the printer to be well again")


def test_libcups_that_is_not_installed_is_a_plain_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.printing import libcups  # noqa: PLC0415  its cache is emptied here

    libcups.library.cache_clear()
    monkeypatch.setattr(libcups, "LIBRARY", "libcups-of-nobody.so.2")
    with pytest.raises(ServiceError, match="print service of this computer does not answer") as told:
        Cups().printers()
    assert told.value.trouble == "no-service"
    libcups.library.cache_clear()
