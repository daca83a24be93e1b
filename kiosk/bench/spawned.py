"""Other processes of this kiosk: started, timed and watched from outside. No Qt."""

import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from kiosk.errors import KioskError

SETTLED_SECONDS = 4.0
_PATIENCE_SECONDS = 120


def kiosk_command(arguments: list[str]) -> list[str]:
    """Return the command that starts this very kiosk with `arguments`."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    return [*program, *arguments]


def start(arguments: list[str]) -> subprocess.Popen[bytes]:
    """Start a kiosk, with compiled modules as an installed one has; its result comes through a pipe."""
    package = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(filter(None, (package, os.environ.get("PYTHONPATH"))))
    environment = {**os.environ, "PYTHONPATH": path}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = kiosk_command(arguments)
    return subprocess.Popen(command, stdout=subprocess.PIPE, env=environment)  # noqa: S603  this very program


def result_of(arguments: list[str]) -> bytes:
    """Return what a kiosk with `arguments` prints. Raises KioskError when it fails."""
    with start(arguments) as process:
        try:
            printed, _ = process.communicate(timeout=_PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            raise KioskError("A kiosk did not finish within two minutes. Close other programs and try again.") from None
    if process.returncode:
        raise KioskError("A kiosk could not be started to be measured. Start it without `bench` to see why.")
    return printed


def cold_start(arguments: list[str]) -> float:
    """Return the seconds from asking for a process to its first frame on the screen."""
    asked = time.monotonic_ns()
    return (int(result_of([*arguments, "--first-frame"])) - asked) / 1e9


def idle_share(arguments: list[str], seconds: float) -> float | None:
    """Return the percentage of one processor that a kiosk nobody touches uses; None if unknown."""
    with start(arguments) as process:
        try:
            _let_run(process, SETTLED_SECONDS)
            before, since = processor_seconds(process.pid), time.monotonic()
            _let_run(process, seconds)
            after, until = processor_seconds(process.pid), time.monotonic()
        finally:
            process.kill()
    if before is None or after is None:
        return None
    return round((after - before) / (until - since) * 100, 3)


def memory_of_all_pages(arguments: list[str]) -> float | None:
    """Return the MB of a kiosk that has shown every page; None on systems that do not tell."""
    with start([*arguments, "--visit-all"]) as process:
        try:
            if process.stdout is None or process.stdout.readline() != b"visited\n":
                raise KioskError("The kiosk closed while it was measured. Start it without `bench` to see why.")
            return pss_mb(process.pid)
        finally:
            process.kill()


def _let_run(process: subprocess.Popen[bytes], seconds: float) -> None:
    with suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
        raise KioskError("The kiosk closed while it was measured. Start it without `bench` to see why.")


def processor_seconds(process: int) -> float | None:
    """Return how long all threads of a process have run; None on systems without /proc."""
    threads = Path(f"/proc/{process}/task")
    try:
        return sum(int((t / "schedstat").read_text().split()[0]) for t in threads.iterdir()) / 1e9
    except (OSError, ValueError, IndexError):
        return None


def pss_mb(process: int | str = "self") -> float | None:
    """Return a process's fair share of memory; None on systems that do not tell."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return None
    return next((round(int(x.split()[1]) / 1024, 1) for x in lines if x.startswith("Pss:")), None)
