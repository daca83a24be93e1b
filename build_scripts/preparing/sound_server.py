"""What the tests of headphones plug them into: a real sound server, without a sound card."""

import shutil

from . import stamps
from .places import is_linux
from .system_libraries import install_packages
from .trouble import Trouble

PROGRAMS = {"pulseaudio": "pulseaudio"}
_WHY = "Headphones are tested with a real sound server, and it is not here."


def fingerprint() -> str:
    """Return what this step depends on: the list itself."""
    return stamps.of_contents([], *PROGRAMS)


def install() -> None:
    """Install what is missing as root; raises Trouble with the one command to type if not."""
    packages = sorted(package for program, package in PROGRAMS.items() if shutil.which(program) is None)
    if not is_linux() or not packages:
        return
    if shutil.which("apt-get") is None:
        raise Trouble(f"{_WHY} Install what Debian calls {' '.join(packages)}, then start this again.")
    install_packages(packages, _WHY)
