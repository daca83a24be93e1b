"""Where things lie in the project, on every operating system."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
LOG = ROOT / "build" / "prepare.log"
STAMPS = VENV / "prepared.json"

_BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
_EXE = ".exe" if os.name == "nt" else ""
PYTHON = _BIN / f"python{_EXE}"


def command(name: str) -> Path:
    """Return the path of a console script of the private environment, such as `kiosk`."""
    return _BIN / f"{name}{_EXE}"


def is_root() -> bool:
    """Tell whether this process may install system packages."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def is_linux() -> bool:
    """Tell whether Qt needs the system libraries and displays of Linux."""
    return sys.platform.startswith("linux")
