"""The voices of read-aloud on Linux: speech-dispatcher with eSpeak NG, and the libraries Qt reaches them by."""

import ctypes
import shutil
from pathlib import Path

from . import stamps
from .places import is_linux
from .system_libraries import install_packages
from .trouble import Trouble

PROGRAMS = {"speech-dispatcher": "speech-dispatcher", "espeak-ng": "espeak-ng"}
LIBRARIES = {"libspeechd.so.2": "libspeechd2", "libpulse.so.0": "libpulse0"}
MODULE = "speech-dispatcher-espeak-ng"
_MODULE_PLACES = ("lib/speech-dispatcher-modules", "libexec/speech-dispatcher-modules")
_WHY = "The kiosk works, but it cannot read aloud: it has no voice yet."


def fingerprint() -> str:
    """Return what this step depends on: the list itself."""
    return stamps.of_contents([], *PROGRAMS, *LIBRARIES, MODULE)


def install() -> None:
    """Install what is missing as root; raises Trouble with the one command to type if not."""
    if not is_linux() or not (packages := missing_packages()):
        return
    if shutil.which("apt-get") is None:
        raise Trouble(f"{_WHY} Install speech-dispatcher and espeak-ng, then start this again.")
    install_packages(packages, _WHY)


def missing_packages() -> list[str]:
    """Return the Debian packages that are not here, in order of name."""
    missing = {package for program, package in PROGRAMS.items() if shutil.which(program) is None}
    missing |= {package for library, package in LIBRARIES.items() if not _loads(library)}
    if not any(list(Path("/usr", place).glob("sd_espeak-ng*")) for place in _MODULE_PLACES):
        missing.add(MODULE)
    return sorted(missing)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
