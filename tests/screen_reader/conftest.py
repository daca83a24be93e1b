"""A real screen (Xvfb), a real session bus, the real accessibility bus, and the kiosk on them."""

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pytest

from kiosk import paths
from tests.screen_reader.bus import ACCESSIBLE, REGISTRY, Bus, Tree
from tests.staff.helpers import Clock, door_at

T = TypeVar("T")
PIN = "24680"
SETTINGS = "[staff]\ntimeout_seconds = 600\n"  # on the bus nobody touches the glass
ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = ("Xvfb", "dbus-daemon")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
HELP = (
    "The tree for screen readers is tested on the real bus. Type: sudo apt-get install --no-install-recommends "
    "xvfb at-spi2-core dbus - then start the tests again."
)


def wait_for(ask: Callable[[], T], what: str, seconds: float = 30.0) -> T:
    """Ask until the answer is true; fails with `what` after a time limit."""
    end = time.monotonic() + seconds
    pause = threading.Event()
    while not (answer := ask()):
        assert time.monotonic() < end, f"waited {seconds} s in vain: {what}"
        pause.wait(0.02)
    return answer


class Desk:
    """Programs that are started one after the other and stopped in the opposite order."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {**os.environ, "XDG_RUNTIME_DIR": str(folder), "QT_QPA_PLATFORM": "xcb"}
        self.programs: list[subprocess.Popen[str]] = []

    def start(self, *command: str, keep: int | None = None) -> "subprocess.Popen[str]":
        """Start a program of this desk; its words go to a file, unless its output is asked for."""
        with (self.folder / f"{Path(command[0]).name}.log").open("a") as log:
            program = subprocess.Popen(  # noqa: S603  programs of this test
                command, cwd=ROOT, env=self.environment, text=True, stderr=log,
                stdout=subprocess.PIPE if keep is None else log, pass_fds=[] if keep is None else [keep],
            )  # fmt: skip
        self.programs.append(program)
        return program

    def screen(self) -> None:
        """Start a screen of 1080 x 1920."""
        answer, ready = os.pipe()
        self.start("Xvfb", "-displayfd", str(ready), "-screen", "0", "1080x1920x24", "-nolisten", "tcp", keep=ready)
        os.close(ready)
        with os.fdopen(answer) as number:
            self.environment["DISPLAY"] = f":{number.readline().strip()}"

    def buses(self) -> str:
        """Start the session bus, which starts the accessibility bus when asked; return the latter's address."""
        session = self.start("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1")
        assert session.stdout is not None
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address = session.stdout.readline().strip()
        self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        with closing(Bus(address)) as bus:
            return str(bus.ask(("org.a11y.Bus", "/org/a11y/bus"), "org.a11y.Bus", "GetAddress"))

    def stop(self) -> None:
        """Stop everything, the last one first."""
        for program in reversed(self.programs):
            program.terminate()
            program.wait(20)
            if program.stdout:
                program.stdout.close()


@pytest.fixture(scope="session")
def clinic(tmp_path_factory: pytest.TempPathFactory, shipped: Path) -> Path:
    """A data folder with the shipped library and staff who have a PIN."""
    data = tmp_path_factory.mktemp("clinic")
    shutil.copy2(paths.library_file(shipped), paths.library_file(data))
    (data / "settings.toml").write_text(SETTINGS, "utf-8")
    door_at(data, Clock()).set_first_pin(PIN)
    return data


@pytest.fixture(scope="session")
def reader(tmp_path_factory: pytest.TempPathFactory, clinic: Path) -> Iterator[Tree]:
    """The kiosk as the accessibility bus has it, on the first screen."""
    if any(shutil.which(program) is None for program in PROGRAMS) or not any(map(os.path.exists, LAUNCHERS)):
        pytest.fail(HELP)
    desk = Desk(tmp_path_factory.mktemp("desk"))
    try:
        desk.screen()
        with closing(Bus(desk.buses())) as bus:
            desk.start(sys.executable, "-m", "kiosk", "--data", str(clinic), "--size", "1080x1920", "--reduced-motion")
            found = wait_for(lambda: bus.ask(REGISTRY, ACCESSIBLE, "GetChildren"), "the kiosk comes to the bus")
            yield Tree(bus, (str(found[0][0]), str(found[0][1])))
    finally:
        desk.stop()
