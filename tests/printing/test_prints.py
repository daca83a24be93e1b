"""What a visitor or the staff order comes out of a real printer as ordered, once, and is told as it is."""

from collections.abc import Callable

from msgspec.structs import replace

from kiosk.printing.states import Order
from tests.printing.conftest import Counter
from tests.printing.virtual import VirtualPrinter

OpenDesk = Callable[..., Counter]


def test_an_order_comes_out_once_and_is_then_called_printed(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order
) -> None:
    printer.count(2)
    counter = open_desk(queue)
    ticket = counter.desk.print(order)
    state = counter.job_is(ticket, "printed")
    assert (state.pages, state.out, state.trouble) == (2, 2, "")
    assert len(printer.came_out()) == 1
    assert len(printer.started()) == 1


def test_the_printer_gets_copies_sides_paper_tray_and_grey_as_ordered(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order
) -> None:
    counter = open_desk(queue)
    full = replace(order, copies=2, sides="long-edge", paper="a4", tray="main", grey=True)
    counter.job_is(counter.desk.print(full), "printed")
    told = printer.job_attributes(1)
    for line in (
        "copies (integer) = 2",
        "sides (keyword) = two-sided-long-edge",
        "print-color-mode (keyword) = monochrome",
        "multiple-document-handling (keyword) = separate-documents-collated-copies",
        "job-name (nameWithoutLanguage) = Sheet ",
    ):
        assert line in told
    assert "media-source=main" in told
    assert "x-dimension=21000 y-dimension=29700" in told
