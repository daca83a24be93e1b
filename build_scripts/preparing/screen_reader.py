"""What the tests of the accessibility bus start: a screen, a message bus, and the bus of screen readers."""

import os
import shutil
from pathlib import Path

from . import stamps
from .places import is_linux
from .system_libraries import install_packages
from .trouble import Trouble

PROGRAMS = {"Xvfb": "xvfb", "dbus-daemon": "dbus"}
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_PLACES = os.pathsep.join([os.environ.get("PATH", ""), "/usr/bin", "/bin"])
_WHY = "What screen readers get is tested on their own bus, and some of it is not here."


def fingerprint() -> str:
    """Return what this step depends on: the lists themselves."""
    return stamps.of_contents([], *PROGRAMS, *LAUNCHERS)


def install() -> None:
    """Install what is missing as root; raises Trouble with the one command to type if not."""
    packages = missing_packages()
    if not is_linux() or not packages:
        return
    if shutil.which("apt-get") is None:
        raise Trouble(f"{_WHY} Install what Debian calls {' '.join(packages)}, then start this again.")
    install_packages(packages, _WHY)


def missing_packages() -> list[str]:
    """Return the Debian packages that are not here, in order of name."""
    missing = {package for program, package in PROGRAMS.items() if shutil.which(program, path=_PLACES) is None}
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        missing.add("at-spi2-core")
    return sorted(missing)
