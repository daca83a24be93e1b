"""Power cuts, restarts of CUPS and full disks: nothing is lost without a word, and nothing is printed twice."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.printing.cups import Cups
from kiosk.printing.journal import Journal
from kiosk.printing.states import Order
from tests.printing.conftest import Counter
from tests.printing.virtual import PrintService, VirtualPrinter, wait_for

OpenDesk = Callable[..., Counter]
KIOSK = Path(__file__).with_name("kiosk_that_dies.py")
ROOT = Path(__file__).parents[2]


def die(service: PrintService, queue: str, folder: Path, pdf: bytes, moment: str) -> Path:
    """Run a kiosk that dies at `moment`; returns the journal it left."""
    journal, sheet = folder / "printing.json", folder / "sheet.pdf"
    sheet.write_bytes(pdf)
    command = [sys.executable, str(KIOSK), service.server, queue, str(journal), str(sheet), moment]
    done = subprocess.run(command, cwd=ROOT, env={"PYTHONPATH": str(ROOT)}, timeout=60, check=False)  # noqa: S603
    assert done.returncode == 9
    assert len(Journal(journal).entries()) == 1
    return journal


def settled(journal: Path) -> bool:
    return not Journal(journal).entries()


def test_a_kiosk_that_dies_before_the_document_went_out_prints_nothing(  # noqa: PLR0913, PLR0917  real parts
    open_desk: OpenDesk,
    queue: str,
    printer: VirtualPrinter,
    print_service: PrintService,
    tmp_path: Path,
    pdf: bytes,
    order: Order,
) -> None:
    journal = die(print_service, queue, tmp_path, pdf, "before")
    counter = open_desk(queue, journal=journal)
    wait_for(lambda: settled(journal), "the job to be cancelled")
    assert print_service.lp("lpstat", "-o", queue).stdout == ""
    counter.job_is(counter.desk.print(order), "printed")
    assert len(printer.came_out()) == 1


@pytest.mark.parametrize("moment", ["after", "later"])
def test_a_kiosk_that_dies_while_it_prints_never_sends_the_sheet_again(  # noqa: PLR0913, PLR0917  real parts
    open_desk: OpenDesk,
    queue: str,
    printer: VirtualPrinter,
    print_service: PrintService,
    tmp_path: Path,
    pdf: bytes,
    moment: str,
) -> None:
    printer.hold()
    journal = die(print_service, queue, tmp_path, pdf, moment)
    wait_for(printer.started, "the printer to begin")
    open_desk(queue, journal=journal)
    if moment == "later":  # it is known that the sheet went out whole, so it may come out
        printer.release()
        wait_for(printer.came_out, "the sheet")
    wait_for(lambda: settled(journal), "the job to be over")
    assert len(printer.started()) == 1
    assert print_service.lp("lpstat", "-o", queue).stdout == ""


def test_a_job_of_a_dead_kiosk_that_is_in_trouble_is_cancelled(  # noqa: PLR0913, PLR0917  real parts
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, print_service: PrintService, tmp_path: Path, pdf: bytes
) -> None:
    printer.hold()
    printer.say("+media-empty")
    journal = die(print_service, queue, tmp_path, pdf, "later")
    open_desk(queue, journal=journal, expiry_s=0.2)
    wait_for(lambda: settled(journal), "the job to be cancelled")
    assert print_service.lp("lpstat", "-o", queue).stdout == ""
    printer.release()


def test_the_number_of_a_job_that_belongs_to_somebody_else_by_now_is_left_alone(
    queue: str, printer: VirtualPrinter, print_service: PrintService, order: Order
) -> None:
    from msgspec.structs import replace  # noqa: PLC0415

    printer.hold()
    cups = Cups(print_service.server)
    handle = cups.open_job(queue, order)
    cups.send(handle, order)
    stranger = replace(handle, key="somebody")
    cups.cancel(stranger)
    assert cups.job(stranger).phase == "gone"
    assert cups.job(handle).phase == "processing"
    cups.cancel(handle)
    printer.release()


def test_a_print_service_that_restarts_in_mid_job_prints_the_sheet_once(
    open_desk: OpenDesk, own_service: PrintService, printer: VirtualPrinter, order: Order
) -> None:
    own_service.add("Kiosk", printer.uri)
    printer.hold()
    counter = open_desk("Kiosk", service=Cups(own_service.server))
    ticket = counter.desk.print(order)
    wait_for(printer.started, "the printer to begin")
    own_service.stop()
    counter.job_is(ticket, "printing", trouble="no-service")
    own_service.start()
    printer.release()
    counter.job_is(ticket, "printed")
    assert len(printer.came_out()) == 1


def test_what_could_not_be_cancelled_is_cancelled_before_anything_else_prints(
    open_desk: OpenDesk, own_service: PrintService, printer: VirtualPrinter, order: Order, tmp_path: Path
) -> None:
    own_service.add("Kiosk", printer.uri)
    printer.hold()
    journal = tmp_path / "printing.json"
    first = open_desk("Kiosk", service=Cups(own_service.server), journal=journal)
    ticket = first.desk.print(order)
    wait_for(printer.started, "the printer to begin")
    own_service.stop()
    first.job_is(ticket, "printing", trouble="no-service")
    first.desk.forget()
    first.job_is(ticket, "unsure", trouble="no-service")
    first.job_is(first.desk.print(order), "failed", trouble="no-service")
    first.desk.close()
    second = open_desk("Kiosk", service=Cups(own_service.server), journal=journal)
    own_service.start()
    wait_for(lambda: settled(journal), "the old job to be cancelled")
    printer.release()
    second.job_is(second.desk.print(order), "printed")
    wait_for(lambda: len(printer.came_out()) == 1, f"one sheet {printer.came_out()} {printer.job_attributes(1)}", 3)
    assert own_service.lp("lpstat", "-o").stdout == ""


def test_a_full_disk_prints_nothing_and_says_so(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order, full_disk: Path
) -> None:
    counter = open_desk(queue, journal=full_disk / "printing.json")
    counter.job_is(counter.desk.print(order), "failed", trouble="disk-full")
    assert printer.started() == []
