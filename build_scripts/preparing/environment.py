"""The private Python environment: `.venv` with hash-locked packages and the `kiosk` command."""

import importlib.util
import shutil
import sys
from pathlib import Path

from . import stamps
from .commands import run
from .places import PYTHON, ROOT, VENV, is_root
from .system_libraries import install_packages
from .trouble import Trouble

RUNTIME_LOCK = ROOT / "requirements.lock"
TOOLS_LOCK = ROOT / "requirements-dev.lock"
_NO_VENV = "This Python cannot make a private environment."
_OLDEST_PIP = (22, 3)  # the first that can install into another environment


def python_fingerprint() -> str:
    """Return what the environment depends on: this Python and the folder it is in."""
    return stamps.of_contents([], sys.version, sys.base_prefix, str(ROOT))


def make_python() -> None:
    """Make an empty `.venv`; raises Trouble when this Python cannot, or when it would empty somebody else's."""
    if VENV.is_symlink():
        raise Trouble(
            f"{VENV} leads to another folder, which would be emptied. Remove that link, then start this again."
        )
    if not _has("ensurepip") and is_root() and shutil.which("apt-get"):
        install_packages([_venv_package()], _NO_VENV)
    flags = [] if _has("ensurepip") else ["--without-pip"]
    if flags and not _has_usable_pip():
        command = f"sudo apt-get install {_venv_package()}"
        raise Trouble(f"{_NO_VENV} Type: {command} - then start this again.")
    run(
        [sys.executable, "-m", "venv", "--clear", *flags, VENV],
        "The private Python environment could not be made.",
    )


def lock_fingerprint(lock: Path) -> str:
    """Return what the installed packages depend on."""
    return stamps.of_contents([lock], python_fingerprint())


def install(lock: Path) -> None:
    """Install exactly the files that a lock file names; raises Trouble."""
    run(
        [*_pip(), "install", "--no-deps", "--only-binary", ":all:", "--require-hashes", "-r", lock],
        "The program's parts could not be installed.",
        env={"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"},
    )


def install_kiosk() -> None:
    """Put the `kiosk` command into `.venv`, running from this folder; needs no network."""
    flags = ["--no-deps", "--no-build-isolation", "--no-index"]
    run(
        [*_pip(), "install", *flags, "--editable", ROOT],
        "The kiosk command could not be installed.",
        env={"PIP_DISABLE_PIP_VERSION_CHECK": "1"},
    )


def _pip() -> list[str]:
    """Return how to call pip for `.venv`: its own, or this Python's when it has none."""
    if any(VENV.glob("[Ll]ib*/**/site-packages/pip")):
        return [str(PYTHON), "-m", "pip"]
    return [sys.executable, "-m", "pip", "--python", str(PYTHON)]


def _has(module: str) -> bool:
    """Tell whether this Python has a module, looking at the disk each time."""
    importlib.invalidate_caches()
    return importlib.util.find_spec(module) is not None


def _has_usable_pip() -> bool:
    """Tell whether this Python's own pip can fill an environment that has none."""
    if not _has("pip") or not _has("venv"):
        return False
    from importlib.metadata import version  # noqa: PLC0415 - only on the rare way that needs it

    return tuple(int(part) for part in version("pip").split(".")[:2]) >= _OLDEST_PIP


def _venv_package() -> str:
    """Return the Debian package that gives this Python its venv module."""
    return f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
