"""Qt as the kiosk wants it, before its window: renderer, platform, the one application, the faces."""

import os
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk import paths
from kiosk.errors import KioskError

FACES = ("AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-Bold", "Lucide")
RTL_FACES = ("NotoSansArabic-Regular", "NotoSansArabic-Bold")
FAMILY = "Atkinson Hyperlegible Next"
RTL_FAMILY = "Noto Sans Arabic"


def prepare_qt(*, offscreen: bool = False) -> None:
    """Choose renderer and platform before Qt starts; what the environment already says wins.

    Raises KioskError where there is no screen to show anything on: Qt itself would abort.
    """
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QT_ACCESSIBILITY", "1")
    if offscreen:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform.startswith("linux") and not named:
        msg = "There is no display here. Start it where there is one, or type: kiosk tour FOLDER, to draw every screen."
        raise KioskError(msg)


def application() -> QGuiApplication:
    """Return the one Qt application of this process, with its names set."""
    running = QCoreApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    app = QGuiApplication(["kiosk"])
    app.setApplicationName("kiosk")
    app.setApplicationDisplayName("Kiosk")
    app.setQuitOnLastWindowClosed(True)
    return app


def load_faces(faces: tuple[str, ...]) -> None:
    """Load the bundled faces. Raises KioskError when one is missing: words would look wrong."""
    folder = paths.assets_dir() / "fonts"
    for face in faces:
        if QFontDatabase.addApplicationFont(str(folder / f"{face}.ttf")) < 0:
            msg = f"The typeface {face} is missing from {folder}. Install the program again."
            raise KioskError(msg)


def use_faces(app: QGuiApplication, *, rtl: bool) -> None:
    """Give the application its typeface; with `rtl` the letters of scripts that run from right to left too."""
    load_faces(FACES)
    if rtl:
        load_faces(RTL_FACES)
        QFont.insertSubstitutions(FAMILY, [RTL_FAMILY])
    app.setFont(QFont(FAMILY))
