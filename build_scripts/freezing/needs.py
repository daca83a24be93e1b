"""What PyInstaller wants from the system and Python's wheels do not bring."""

import ctypes
import shutil
import sys
import sysconfig
from pathlib import Path

from preparing.places import is_linux
from preparing.system_libraries import install_packages


def install() -> None:
    """Install binutils and Python as a library where they are missing; raises Trouble."""
    if not is_linux():
        return
    packages = [] if shutil.which("objdump") else ["binutils"]
    if not _has_python_library():
        packages.append(f"libpython{sys.version_info.major}.{sys.version_info.minor}")
    if packages:
        install_packages(packages, "Freezing needs a few system packages that are not here.")


def _has_python_library() -> bool:
    """Tell whether this Python comes with itself as a shared library, where one is expected."""
    name = sysconfig.get_config_var("INSTSONAME")
    if not sysconfig.get_config_var("Py_ENABLE_SHARED"):
        return True
    if Path(sysconfig.get_config_var("LIBDIR"), name).exists():
        return True
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
