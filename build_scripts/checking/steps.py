"""The checks of test.py: a name, what it promises, and how to run it."""

import os
import platform
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from preparing.places import PYTHON, ROOT, command

from . import no_network, qml_types, qt_stubs

MOST_PROCESSES = 4
PRINTING = "tests/printing"  # its printer and print service speak over the loopback
QML = ROOT / "kiosk" / "ui" / "qml"


@dataclass(frozen=True)
class Check:
    """One named check; `run` gets pytest's extra arguments and returns an exit code."""

    name: str
    promise: str
    run: Callable[[Sequence[str]], int]


def _tool(*arguments: str | Path) -> int:
    """Run a program of the private environment in the project folder; return its exit code."""
    return subprocess.call([os.fspath(argument) for argument in arguments], cwd=ROOT)


def _format(_: Sequence[str]) -> int:
    return _tool(command("ruff"), "format", "--check", "--output-format", "concise")


def _lint(_: Sequence[str]) -> int:
    return _tool(command("ruff"), "check", "--output-format", "concise")


def _types(_: Sequence[str]) -> int:
    qt_stubs.mend()
    return _tool(command("mypy"), "--strict")


def _arrows(_: Sequence[str]) -> int:
    return _tool(command("lint-imports"), "--no-cache")


def _qml_types(_: Sequence[str]) -> int:
    complaints = qml_types.generate(ROOT / "kiosk" / "ui")
    for complaint in complaints:
        print(complaint)
    return 1 if complaints else 0


def _qml(_: Sequence[str]) -> int:
    files = sorted(QML.rglob("*.qml"))
    if not files:
        print(f"There is no QML below {QML}.")
        return 1
    return _tool(command("pyside6-qmllint"), "-W", "0", "-I", QML, "-I", qml_types.TYPES, *files)


def _content(_: Sequence[str]) -> int:
    return _tool(PYTHON, "-m", "kiosk", "check", ROOT / "content")


def _tests(extra: Sequence[str]) -> int:
    """Where the kernel can end whoever asks for an internet socket, it does: see no_network.py.

    The whole suite takes a process for each core, file by file; a chosen part runs in one, to be looked into.
    """
    extra = extra or [
        "-n",
        str(min(os.cpu_count() or 1, MOST_PROCESSES)),
        "--dist",
        "loadfile",
        "--no-loadscope-reorder",
    ]
    if platform.machine() in no_network.MACHINES and sys.platform.startswith("linux"):
        return _tool(PYTHON, no_network.__file__, "pytest", f"--ignore={PRINTING}", *extra)
    return _tool(PYTHON, "-m", "pytest", f"--ignore={PRINTING}", *extra)


def _printing(_: Sequence[str]) -> int:
    return _tool(PYTHON, "-m", "pytest", PRINTING)


CHECKS = (
    Check("format", "every Python file looks the same", _format),
    Check("lint", "ruff finds nothing", _lint),
    Check("types", "mypy --strict finds nothing", _types),
    Check("arrows", "no room imports what it must not", _arrows),
    Check("qml-types", "Qt's tools understand the Python classes for QML", _qml_types),
    Check("qml", "qmllint finds nothing", _qml),
    Check("content", "every page passes its gates", _content),
    Check("tests", "the test suite passes, with internet sockets forbidden", _tests),
    Check("printing", "a virtual printer on this machine prints, and its troubles are told truthfully", _printing),
)
