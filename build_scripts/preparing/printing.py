"""CUPS: its library to print with, and for the tests a print service and virtual printers of our own."""

import ctypes
import os
import shutil

from . import stamps
from .places import is_linux
from .system_libraries import install_packages
from .trouble import Trouble

LIBRARIES = {"libcups.so.2": "libcups2"}
PROGRAMS = {
    "avahi-daemon": "avahi-daemon",
    "cupsd": "cups",
    "dbus-daemon": "dbus",
    "ippeveprinter": "cups-ipp-utils",
    "ipptool": "cups-ipp-utils",
    "lpadmin": "cups-client",
}
_PLACES = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin"])
_WHY = "The kiosk works, but it cannot print: CUPS's library is not here."
_WHY_TESTS = "Printing is tested with a print service and virtual printers, and some of it is not here."


def fingerprint() -> str:
    """Return what printing depends on."""
    return stamps.of_contents([], *LIBRARIES)


def install() -> None:
    """Install CUPS's library as root; raises Trouble with the one command to type if not."""
    _install(missing_libraries(), _WHY)


def fingerprint_of_tests() -> str:
    """Return what the tests of printing depend on."""
    return stamps.of_contents([], *LIBRARIES, *PROGRAMS)


def install_for_tests() -> None:
    """Install what the tests of printing start, as root; raises Trouble with the one command to type if not."""
    _install(sorted({*missing_libraries(), *missing_programs()}), _WHY_TESTS)


def missing_libraries() -> list[str]:
    """Return the Debian packages of the libraries that do not load, in order of name."""
    return sorted(package for library, package in LIBRARIES.items() if not _loads(library))


def missing_programs() -> list[str]:
    """Return the Debian packages of the programs that are not here, in order of name."""
    return sorted({package for program, package in PROGRAMS.items() if shutil.which(program, path=_PLACES) is None})


def _install(packages: list[str], why: str) -> None:
    if not is_linux() or not packages:
        return
    if shutil.which("apt-get") is None:
        raise Trouble(f"{why} Install what Debian calls {' '.join(packages)}, then start this again.")
    install_packages(packages, why)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
