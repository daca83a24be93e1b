"""A print service and printers for every test of this folder, started once."""

import os
import resource
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from io import BytesIO
from itertools import count
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from kiosk.printing.cups import Cups
from kiosk.printing.desk import Desk, DeskOptions
from kiosk.printing.service import Service
from kiosk.printing.states import JobState, Order, Phase
from tests.printing.virtual import HELP, PrintService, VirtualPrinter, bus, missing_programs, run, wait_for

_names = count(1)


@pytest.fixture(scope="session")
def parts() -> Iterator[tuple[Path, dict[str, str]]]:
    """A folder that CUPS may enter, and the environment of the bus."""
    missing = missing_programs()
    assert not missing, f"{HELP} (missing: {', '.join(missing)})"
    folder = Path(tempfile.mkdtemp(prefix="kiosk-printing-"))
    folder.chmod(0o755)
    with bus(folder) as environment:
        yield folder, environment
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def print_service(parts: tuple[Path, dict[str, str]]) -> Iterator[PrintService]:
    folder, environment = parts
    service = PrintService(folder / "cups", environment)
    yield service
    service.stop()


@pytest.fixture
def own_service(parts: tuple[Path, dict[str, str]]) -> Iterator[PrintService]:
    """A print service that a test may stop."""
    folder, environment = parts
    service = PrintService(folder / f"cups-{next(_names)}", environment)
    yield service
    service.stop()


@pytest.fixture
def new_printer(parts: tuple[Path, dict[str, str]]) -> Iterator[Callable[[], VirtualPrinter]]:
    folder, environment = parts
    with ExitStack() as stack:

        def make() -> VirtualPrinter:
            printer = VirtualPrinter(folder / f"printer-{next(_names)}", environment)
            stack.callback(printer.program.stop)
            return printer

        yield make


@pytest.fixture
def printer(new_printer: Callable[[], VirtualPrinter]) -> VirtualPrinter:
    return new_printer()


@pytest.fixture
def queue(print_service: PrintService, printer: VirtualPrinter) -> Iterator[str]:
    """The name of a CUPS queue in front of `printer`."""
    name = f"Kiosk{next(_names)}"
    print_service.add(name, printer.uri)
    yield name
    print_service.do("lpadmin", "-x", name)


class Counter:
    """A desk, and what a visitor in front of it may see."""

    def __init__(self, service: Service, options: DeskOptions) -> None:
        self.desk = Desk(service, options)

    def job_is(self, ticket: int, *phases: Phase, trouble: str | None = None) -> JobState:
        """Wait until a job is in one of these phases, and in this trouble."""

        def there() -> bool:
            state = self.desk.job(ticket)
            return state.phase in phases and trouble in {None, state.trouble}

        try:
            wait_for(there, f"job {ticket} to be {phases} in trouble {trouble!r}")
        except AssertionError as error:
            raise AssertionError(f"{error}; it is {self.desk.job(ticket)}, {self.desk.printer()}") from None
        return self.desk.job(ticket)


@pytest.fixture
def open_desk(print_service: PrintService, tmp_path: Path) -> Iterator[Callable[..., Counter]]:
    """Open desks; they are closed at the end."""
    with ExitStack() as stack:

        def open_one(
            printer: str, *, service: Service | None = None, expiry_s: float = 60.0, journal: Path | None = None
        ) -> Counter:
            options = DeskOptions(journal or tmp_path / "printing.json", printer, expiry_s=expiry_s, poll_s=0.1)
            counter = Counter(service or Cups(print_service.server), options)
            stack.callback(counter.desk.close)
            return counter

        yield open_one


@pytest.fixture(scope="session")
def pdf() -> bytes:
    """Two empty pages."""
    document = PdfDocument.new()
    for _ in range(2):
        document.new_page(612, 792)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


@pytest.fixture
def order(pdf: bytes) -> Order:
    return Order(pdf, 2, "Sheet")


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk without space: a tiny one of its own where we may mount, else a limit on every file."""
    folder = tmp_path / "full"
    folder.mkdir()
    size = f"size={resource.getpagesize() * 2}"
    if os.geteuid() == 0 and run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(folder)], {}).returncode == 0:
        with pytest.raises(OSError, match="No space left"):
            (folder / "filling").write_bytes(bytes(10 * resource.getpagesize()))
        yield folder
        run(["umount", "--lazy", str(folder)], {})
        return
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16, limits[1]))
    yield folder
    resource.setrlimit(resource.RLIMIT_FSIZE, limits)
