"""In patient mode nothing asks for the network: the kernel ends the process that does."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from checking import no_network

ROOT = Path(__file__).resolve().parent.parent
LAUNCHER = str(no_network.__file__)


def launch(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  its own launcher
        [sys.executable, LAUNCHER, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    "attempt",
    [
        "import socket; socket.socket()",
        "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
        "import subprocess, sys; sys.exit(subprocess.call([sys.executable, '-c', 'import socket; socket.socket()']))",
        "from PySide6.QtNetwork import QTcpServer; QTcpServer().listen()",
    ],
    ids=["python", "datagrams", "a child", "qt"],
)
def test_an_attempt_ends_the_process(attempt: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "attempt.py").write_text(attempt, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert launch("attempt").returncode in (-signal.SIGSYS, 256 - signal.SIGSYS)


def test_the_filter_lets_everything_else_pass(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "harmless.py").write_text("import socket; socket.socket(socket.AF_UNIX)", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert launch("harmless").returncode == 0


def test_there_is_no_interface_to_ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "interfaces.py").write_text("print(open('/proc/net/dev').read())", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    done = launch("interfaces")
    assert done.returncode == 0
    up = {line.split(":")[0].strip() for line in done.stdout.splitlines() if ":" in line}
    assert up <= {"lo"} or no_network.STILL_THERE in done.stderr, up


@pytest.mark.slow
def test_a_tour_of_the_whole_library_makes_no_attempt(tmp_path: Path, shipped: Path) -> None:
    done = launch("kiosk", "tour", str(tmp_path), "--data", str(shipped), "--brief", "--lang", "es")
    assert done.returncode == 0, done.stderr
