"""Real printing on one machine and only there: a message bus, Avahi, CUPS and virtual IPP printers on loopback."""

import fcntl
import os
import shutil
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

PROGRAMS = ("avahi-daemon", "cupsd", "dbus-daemon", "dbus-send", "ippeveprinter", "ipptool", "lpadmin")
HELP = (
    "Printing is tested with real parts. Type: sudo apt-get install --no-install-recommends cups cups-client "
    "cups-ipp-utils avahi-daemon dbus - then start the tests again."
)
_PATH = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin"])
_ALONE = Path("/tmp/kiosk-virtual-printing.lock")  # noqa: S108  one for all runs on this machine
_ROOT_ONLY = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]

_BUS = """<busconfig><type>system</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/><allow user="*"/>
</policy></busconfig>"""
_AVAHI = """[server]
allow-interfaces=lo
use-ipv6=no
[publish]
publish-workstation=no
publish-hinfo=no
"""
_CUPSD = """Listen 127.0.0.1:{port}
Browsing No
DefaultAuthType None
WebInterface No
<Location />
Order allow,deny
Allow 127.0.0.1
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""
_CUPS_FILES = """User nobody
Group nogroup
SystemGroup nogroup
ServerRoot {folder}/root
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
Sandboxing relaxed
"""
#: The inside of a printer: it says what it is told to, waits while it is held, and lets the sheets out unless the
#: printer was told to stop in the meantime.
_INSIDE = """#!/bin/sh
cd '{folder}' || exit 1
env | grep '^IPP_' > "started/$IPP_JOB_ID"
say() {{ [ -e say ] && mv say said && cat said >&2; return 0; }}
say
while [ -e hold ]; do sleep 0.03; say; done
ipptool -tv -d "job=$IPP_JOB_ID" "$IPP_JOB_PRINTER_URI" job.test | grep -q processing-to-stop-point && exit 0
cp "$1" "out/$IPP_JOB_ID.pdf"
[ -e count ] && echo "ATTR: job-impressions-completed=$(cat count)" >&2
exit 0
"""
_JOB_TEST = """{
 OPERATION Get-Job-Attributes
 GROUP operation-attributes-tag
 ATTR charset attributes-charset utf-8
 ATTR language attributes-natural-language en
 ATTR uri printer-uri $uri
 ATTR integer job-id $job
 ATTR keyword requested-attributes all
}
"""


def wait_for(ask: Callable[[], T], what: str, seconds: float = 30.0) -> T:
    """Ask until the answer is true; fails with `what` after a time limit."""
    end = time.monotonic() + seconds
    pause = threading.Event()
    while not (answer := ask()):
        assert time.monotonic() < end, f"Waited {seconds} s in vain: {what}"
        pause.wait(0.02)
    return answer


def missing_programs() -> list[str]:
    return [program for program in PROGRAMS if shutil.which(program, path=_PATH) is None]


class Program:
    """A program that runs until it is stopped; its words go to a file."""

    def __init__(self, folder: Path, command: list[str], environment: dict[str, str] | None = None) -> None:
        self.log = folder / f"{Path(command[0]).name}.log"
        self._command = command
        self._environment = os.environ | {"PATH": _PATH, "LC_ALL": "C"} | (environment or {})
        self.start()

    def start(self) -> None:
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603  programs of this test
                self._command, stdout=log, stderr=log, env=self._environment, start_new_session=True
            )

    def alive(self) -> bool:
        assert self._process.poll() is None, (
            f"{self._command[0]} ended: {self.log.read_text('utf-8', 'replace')[-900:]}"
        )
        return True

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        if self._process.poll() is None:
            self._process.send_signal(how)
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(5)


@contextmanager
def alone() -> Iterator[None]:
    """Hold the only place on this machine where Avahi may run."""
    with _ALONE.open("a") as lock:

        def held() -> bool:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
            return True

        wait_for(held, "another run of these tests on this machine did not end", 300)
        yield


@contextmanager
def bus(folder: Path) -> Iterator[dict[str, str]]:
    """Run a bus and Avahi on loopback where the system has none; yields the environment that leads to them."""
    if _avahi_answers({}):
        yield {}
        return
    assert os.geteuid() == 0, f"{HELP} (Avahi does not run: only root may start one of its own.)"
    with alone():
        yield from _own_bus(folder)


def _own_bus(folder: Path) -> Iterator[dict[str, str]]:
    environment = {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder}/bus"}
    (folder / "bus.conf").write_text(_BUS.format(socket=folder / "bus"), "utf-8")
    (folder / "avahi.conf").write_text(_AVAHI, "utf-8")
    messages = Program(folder, ["dbus-daemon", f"--config-file={folder}/bus.conf", "--nofork", "--nopidfile"])
    try:
        wait_for(lambda: messages.alive() and (folder / "bus").exists(), "dbus-daemon did not start")
        options = ["--no-rlimits", "--no-chroot", "--no-drop-root"]
        avahi = Program(folder, ["avahi-daemon", "-f", f"{folder}/avahi.conf", *options], environment)
        try:
            wait_for(lambda: avahi.alive() and _avahi_answers(environment), "avahi-daemon did not start")
            yield environment
        finally:
            avahi.stop()
    finally:
        messages.stop()


def _avahi_answers(environment: dict[str, str]) -> bool:
    question = "--system --print-reply --dest=org.freedesktop.Avahi / org.freedesktop.Avahi.Server.GetState"
    return "int32 2" in run(["dbus-send", *question.split()], environment).stdout


def run(command: list[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    surroundings = os.environ | {"PATH": _PATH, "LC_ALL": "C"} | environment
    return subprocess.run(  # noqa: S603  programs of this test
        command, capture_output=True, text=True, check=False, env=surroundings, timeout=30
    )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class PrintService:
    """A CUPS of our own, without rights, on loopback."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        for name in ("root", "spool", "cache", "state", "log"):
            (folder / name).mkdir(parents=True)
            (folder / name).chmod(0o777)
        folder.chmod(0o755)
        self.folder = folder
        self.server = f"127.0.0.1:{free_port()}"
        (folder / "cupsd.conf").write_text(_CUPSD.format(port=self.server.partition(":")[2]), "utf-8")
        (folder / "cups-files.conf").write_text(_CUPS_FILES.format(folder=folder), "utf-8")
        rights = _ROOT_ONLY if os.geteuid() == 0 else []
        files = ["-c", f"{folder}/cupsd.conf", "-s", f"{folder}/cups-files.conf"]
        self.program = Program(folder, [*rights, "cupsd", "-f", *files], environment)
        self.wait()

    def wait(self) -> None:
        wait_for(lambda: self.program.alive() and self.lp("lpstat", "-r").stdout.count("is running"), "no cupsd")

    def stop(self) -> None:
        self.program.stop()

    def start(self) -> None:
        self.program.start()
        self.wait()

    def lp(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run one of CUPS's own commands against this service."""
        return run(list(command), {"CUPS_SERVER": self.server})

    def add(self, name: str, uri: str) -> None:
        """Set up a queue; CUPS goes on asking the printer for a while after lpadmin has returned."""
        self.do("lpadmin", "-p", name, "-E", "-v", uri, "-m", "everywhere")
        wait_for((self.folder / "root" / "ppd" / f"{name}.ppd").exists, f"the queue {name} was not made")

    def do(self, *command: str) -> None:
        """Run a command that has to work."""
        done = self.lp(*command)
        assert done.returncode == 0, done.stderr

    def documents(self) -> list[Path]:
        """Return the sheets that CUPS keeps at the moment."""
        return [file for file in (self.folder / "spool").glob("d*") if file.is_file()]


class VirtualPrinter:
    """A printer whose trays, doors and switch are ours."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        for name in ("spool", "started", "out"):
            (folder / name).mkdir(parents=True)
        self.folder = folder
        port = free_port()
        self.uri = f"ipp://localhost:{port}/ipp/print"
        inside = folder / "inside"
        inside.write_text(_INSIDE.format(folder=folder), "utf-8")
        inside.chmod(0o755)
        (folder / "job.test").write_text(_JOB_TEST, "utf-8")
        options = ["-2", "-s", "20,10", "-r", "off", "-f", "application/pdf", "-M", "Test", "-m", "Kiosk"]
        place = ["-p", str(port), "-n", "localhost", "-d", f"{folder}/spool", "-c", str(inside)]
        self.program = Program(folder, ["ippeveprinter", *place, *options, f"kiosk-{port}"], environment)
        self.wait()

    def wait(self) -> None:
        question = ["ipptool", "-q", self.uri, "get-printer-attributes.test"]
        wait_for(lambda: self.program.alive() and run(question, {}).returncode == 0, "the printer did not start")

    def say(self, *reasons: str) -> None:
        """Let the printer report such as "+media-empty" or "-media-empty", at its next or present job."""
        fresh = self.folder / "say.new"
        fresh.write_text("".join(f"STATE: {reason}\n" for reason in reasons), "utf-8")
        fresh.rename(self.folder / "say")

    def count(self, pages: int) -> None:
        """Let the printer count so many pages of each job; without this it counts none."""
        (self.folder / "count").write_text(str(pages), "utf-8")

    def hold(self) -> None:
        """Let no sheet out until `release`."""
        (self.folder / "hold").touch()

    def release(self) -> None:
        (self.folder / "hold").unlink()

    def started(self) -> list[dict[str, str]]:
        """Return the IPP attributes of each job that the printer began, oldest first."""
        files = sorted((self.folder / "started").iterdir(), key=lambda file: int(file.name))
        lines = [file.read_text("utf-8").splitlines() for file in files]
        return [dict(line.partition("=")[::2] for line in job) for job in lines]

    def came_out(self) -> list[Path]:
        """Return the sheets that lie in the output tray."""
        return sorted((self.folder / "out").iterdir())

    def job_attributes(self, job: int) -> str:
        """Return what the printer itself says of one of its jobs."""
        return run(["ipptool", "-tv", "-d", f"job={job}", self.uri, str(self.folder / "job.test")], {}).stdout
