"""`kiosk print --printer` and `--printers` at a real print service."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.printing.virtual import PrintService, VirtualPrinter, wait_for

ROOT = Path(__file__).parents[2]


def kiosk(service: str, data: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603  our own program
        [sys.executable, "-m", "kiosk", "print", *arguments, "--data", str(data)],
        cwd=ROOT,
        env=os.environ | {"CUPS_SERVER": service},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    result, notes = process.communicate(timeout=60)
    return process.returncode, result, notes


def test_a_trouble_is_said_while_it_waits_and_the_end_when_the_pages_came_out(
    print_service: PrintService, queue: str, printer: VirtualPrinter, shipped: Path
) -> None:
    printer.hold()
    printer.say("+media-empty")
    waiting = kiosk(print_service.server, shipped, "1", "--printer", queue)
    assert waiting.stderr is not None
    assert waiting.stderr.readline() == "Waiting: the printer is out of paper.\n"
    printer.say("-media-empty")
    printer.release()
    code, _, notes = ended(waiting)
    assert (code, len(printer.came_out())) == (0, 1), notes
    assert "Printed: " in notes


def test_no_wait_ends_when_the_pages_were_sent(
    print_service: PrintService, queue: str, printer: VirtualPrinter, shipped: Path
) -> None:
    printer.hold()
    code, _, notes = ended(kiosk(print_service.server, shipped, "1", "--printer", queue, "--no-wait"))
    assert (code, "Sent to the printer: " in notes) == (0, True), notes
    printer.release()
    wait_for(printer.came_out, "the sheet")


def test_a_printer_that_is_not_there_prints_nothing(print_service: PrintService, shipped: Path) -> None:
    code, _, notes = ended(kiosk(print_service.server, shipped, "1", "--printer", "Nobody"))
    assert code == 1
    assert "Nothing was printed: there is no such printer." in notes


def test_printers_are_listed_with_their_state(
    print_service: PrintService, queue: str, printer: VirtualPrinter, tmp_path: Path
) -> None:
    code, result, _ = ended(kiosk(print_service.server, tmp_path, "--printers", "--json"))
    row = {"name": queue, "trouble": "", "low": False, "default": False}
    assert (code, row in json.loads(result)["printers"]) == (0, True)
    printer.program.stop()
    code, result, _ = ended(kiosk(print_service.server, tmp_path, "--printers"))
    assert code == 0
    assert f"{queue}  the printer is off or not connected" in result


def test_without_a_print_service_the_list_says_what_to_do(tmp_path: Path) -> None:
    code, _, notes = ended(kiosk("127.0.0.1:1", tmp_path, "--printers"))
    assert code == 1
    assert "The print service of this computer does not answer. Start it" in notes
