"""Where the kiosk finds its content and keeps its data, on each system."""

import os
import sys
from pathlib import Path

_APP = "kiosk"


def shipped_content_dir() -> Path:
    """The content folder that came with the program (beside the package, also in a bundle)."""
    return Path(__file__).resolve().parent.parent / "content"


def default_data_dir() -> Path:
    """The folder for the compiled library, settings and state; not created here."""
    if sys.platform == "win32":
        base = Path(os.environ.get("PROGRAMDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / _APP


def content_dir(chosen: Path | None) -> Path:
    """The content folder to use: the one `chosen` on the command line, else the shipped one."""
    return chosen.resolve() if chosen else shipped_content_dir()


def data_dir(chosen: Path | None) -> Path:
    """The data folder to use: the one `chosen` on the command line, else the usual one."""
    return chosen.resolve() if chosen else default_data_dir()


def settings_file(data: Path) -> Path:
    """The kiosk's own settings inside the data folder."""
    return data / "settings.toml"


def managed_file(chosen: Path | None) -> Path:
    """The settings that IT decides for all kiosks: the file `chosen` on the command line, else the usual one."""
    if chosen:
        return chosen.resolve()
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA") or r"C:\ProgramData") / _APP / "managed.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support") / _APP / "managed.toml"
    return Path("/etc") / _APP / "settings.toml"


def library_file(data: Path) -> Path:
    """The compiled library inside the data folder."""
    return data / "library.sqlite"


def own_content_dir(data: Path) -> Path:
    """The clinic's own pages, contacts and sign-offs inside the data folder, where no update touches them."""
    return data / "own"


def itself() -> list[str]:
    """The command that starts this program once more, as a bundle or with this Python."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]


def assets_dir() -> Path:
    """The folder of fonts, tokens and the program's own pictures."""
    return Path(__file__).resolve().parent.parent / "assets"


def qml_dir() -> Path:
    """The import path that holds the QML modules `Kiosk.*`."""
    return Path(__file__).resolve().parent / "ui" / "qml"


def translations_dir() -> Path:
    """The folder of compiled interface translations (`kiosk_xx.qm`)."""
    return Path(__file__).resolve().parent / "i18n"


def shipped_library() -> Path:
    """The compiled library that a bundle brings along; absent when run from source."""
    return Path(__file__).resolve().parent.parent / "library.sqlite"
