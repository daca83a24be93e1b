"""The system libraries that Qt's wheels expect on Linux, and the Debian packages that hold them."""

import ctypes
import shutil

from . import stamps
from .commands import run
from .places import is_linux, is_root
from .trouble import Trouble

# What `readelf -d` shows for Qt Core, Gui, Network, Quick and the platform plugins xcb, wayland and
# offscreen of PySide6 6.12, less what each Python already brings.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}


def fingerprint() -> str:
    """Return what this step depends on: the list itself."""
    return stamps.of_contents([], *LIBRARIES)


def install() -> None:
    """Install the missing libraries, or raise Trouble with the one command to type."""
    if is_linux() and (packages := missing_packages()):
        if shutil.which("apt-get") is None:
            raise Trouble(_unknown_system(packages))
        install_packages(packages, "Qt needs a few system libraries that are not here.")


def install_packages(packages: list[str], why: str) -> None:
    """Install Debian packages as root; raises Trouble with the reason and the command if not."""
    if not is_root() or shutil.which("apt-get") is None:
        command = f"sudo apt-get install {' '.join(packages)}"
        raise Trouble(f"{why} Type: {command} - then start this again.")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "update"], "The list of system packages could not be fetched.", env=quiet)
    run(
        ["apt-get", "install", "--yes", "--no-install-recommends", *packages],
        f"The system packages {' '.join(packages)} could not be installed.",
        env=quiet,
    )


def missing_packages() -> list[str]:
    """Return the Debian packages of the libraries that do not load, in order of name."""
    return sorted({package for name, package in LIBRARIES.items() if not _loads(name)})


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _unknown_system(packages: list[str]) -> str:
    missing = [name for name, package in LIBRARIES.items() if package in packages]
    return (
        "Qt needs system libraries that are not here, and this system has no apt-get. "
        f"Install what holds these files, then start this again: {' '.join(missing)}"
    )
