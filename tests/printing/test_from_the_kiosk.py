"""From the shelf to real paper: a visitor prints a guide on the virtual printer, and is told the truth of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.printing.cups import Cups
from kiosk.printing.desk import Desk, DeskOptions
from kiosk.setup import Setup
from tests.printing.virtual import PrintService, VirtualPrinter
from tests.visitor import Visitor, wait_for


@pytest.fixture
def visitor(print_service: PrintService, queue: str, shipped: Path, tmp_path: Path) -> Iterator[Visitor]:
    """Somebody in front of a kiosk with a printer."""
    options = DeskOptions(tmp_path / "printing.json", queue, poll_s=0.1)
    setup = Setup(
        paths.shipped_content_dir(),
        shipped,
        size=(1080, 1920),
        motion=False,
        open_desk=lambda _: Desk(Cups(print_service.server), options),
    )
    with Kiosk(setup) as kiosk:
        visitor = Visitor(kiosk)
        visitor.start_again()
        yield visitor


def until(visitor: Visitor, there: Callable[[], bool]) -> None:
    """Let the kiosk follow the printer until something is so."""
    while not there():
        wait_for(visitor.kiosk.printing.changed)
    visitor.settle()


def is_ready(visitor: Visitor) -> bool:
    return visitor.kiosk.printing.printer.trouble == ""


def phase_of(visitor: Visitor) -> str:
    job = visitor.kiosk.printing.job
    return job.phase if job else ""


def test_a_guide_comes_out_as_it_was_shown_and_is_then_said_to_be_printed(
    visitor: Visitor, printer: VirtualPrinter
) -> None:
    visitor.open("Toolkit…", "My care team")
    until(visitor, lambda: is_ready(visitor))
    assert visitor.sees("Printer ready")
    shown = PdfDocument(visitor.kiosk.paper.sheets.pdf)
    visitor.touch("Print…")
    assert not visitor.sees("Printed.")
    until(visitor, lambda: phase_of(visitor) in {"printed", "unsure", "failed"})
    assert phase_of(visitor) == "printed"
    assert visitor.sees("Printed. Take your pages from the printer.")
    (paper,) = printer.came_out()
    printed = PdfDocument(paper)
    assert len(printed) == len(shown)
    texts = [
        {page.get_textpage().get_text_range().strip() for page in document} for document in (shown, printed)
    ]  # CUPS hands them over last page first where sheets come out face up
    assert texts[0] == texts[1]


def test_an_empty_tray_is_said_and_the_pages_come_when_it_is_filled(visitor: Visitor, printer: VirtualPrinter) -> None:
    printer.hold()
    printer.say("+media-empty")
    visitor.open("Toolkit…", "My care team", "Print…")
    until(visitor, lambda: visitor.kiosk.printing.job is not None and visitor.kiosk.printing.job.trouble == "paper-out")
    assert visitor.sees("The printer is out of paper. Please tell the staff.")
    assert not visitor.sees("Printed.")
    printer.say("-media-empty")
    printer.release()
    until(visitor, lambda: phase_of(visitor) in {"printed", "unsure", "failed"})
    assert phase_of(visitor) == "printed"
