"""The file as a printer, and the journal: whole or not at all, and never a word too many."""

import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.printing.journal import Entry, Journal
from kiosk.printing.readings import Handle
from kiosk.printing.service import ServiceError
from kiosk.printing.states import Order
from kiosk.printing.to_file import write_pdf
from tests.printing.conftest import Counter
from tests.printing.virtual import PrintService, VirtualPrinter, wait_for

OpenDesk = Callable[..., Counter]


def test_a_sheet_goes_to_a_file_while_the_printer_is_busy(
    open_desk: OpenDesk, queue: str, printer: VirtualPrinter, order: Order, tmp_path: Path
) -> None:
    printer.hold()
    counter = open_desk(queue)
    paper = counter.desk.print(order)
    wait_for(printer.started, "the printer to begin")
    ticket = counter.desk.print(replace(order, to_file=tmp_path / "new" / "sheet.pdf"))
    counter.job_is(ticket, "printed")
    assert (tmp_path / "new" / "sheet.pdf").read_bytes() == order.pdf
    assert counter.desk.job(paper).phase == "printing"
    printer.release()


def test_a_folder_gets_a_new_name_each_time_and_no_file_is_lost(order: Order, tmp_path: Path) -> None:
    first = write_pdf(order.pdf, tmp_path, "My sheet: 1/2")
    second = write_pdf(b"other", tmp_path, "My sheet: 1/2")
    assert [first.name, second.name] == ["My sheet 12.pdf", "My sheet 12 2.pdf"]
    assert first.read_bytes() == order.pdf
    assert sorted(tmp_path.iterdir()) == sorted([first, second])


def test_a_full_disk_is_told_and_leaves_the_old_file(full_disk: Path) -> None:
    old = full_disk / "old.pdf"
    old.touch()
    with pytest.raises(ServiceError, match="no space left") as told:
        write_pdf(bytes(100_000), old, "Sheet")
    assert told.value.trouble == "disk-full"
    assert old.read_bytes() == b""
    assert not list(full_disk.glob(".*"))


def test_a_full_disk_is_told_at_the_desk(
    open_desk: OpenDesk, print_service: PrintService, order: Order, full_disk: Path
) -> None:
    del print_service
    counter = open_desk("none")
    big = replace(order, pdf=bytes(100_000), to_file=full_disk)
    counter.job_is(counter.desk.print(big), "failed", trouble="disk-full")


def test_a_place_that_cannot_be_written_to_is_refused(order: Order, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ServiceError) as told:
        write_pdf(order.pdf, tmp_path / "file" / "sheet.pdf", "Sheet")
    assert told.value.trouble == "refused"


def test_the_journal_holds_only_numbers_and_names_of_machines(tmp_path: Path) -> None:
    file = tmp_path / "data" / "printing.json"
    journal = Journal(file)
    journal.put(Entry(7, "sent", Handle("Front desk", 12, "a1b2c3")))
    expected = b'[{"ticket":7,"stage":"sent","handle":{"printer":"Front desk","job":12,"key":"a1b2c3"}}]'
    assert file.read_bytes() == expected
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert Journal(file).entries() == journal.entries()
    assert Journal(file).last_ticket() == 7
    journal.drop(7)
    assert Journal(file).entries() == ()


def test_a_broken_journal_is_an_empty_one(tmp_path: Path) -> None:
    file = tmp_path / "printing.json"
    file.write_bytes(b'[{"ticket":')
    assert Journal(file).entries() == ()


def test_a_journal_on_a_full_disk_stays_as_it_was(full_disk: Path) -> None:
    journal = Journal(full_disk / "printing.json")
    with pytest.raises(OSError, match=r"No space left|too large"):
        journal.put(Entry(1, "opening"))
    assert journal.entries() == ()
    assert not list(full_disk.glob("printing*"))
