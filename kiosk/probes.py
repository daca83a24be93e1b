"""What a measurement or a build asks of an open kiosk, instead of waiting for visitors."""

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import SIGNAL, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

if TYPE_CHECKING:
    from kiosk.app import Kiosk

VISIT_MS = 80
STILL_MS = 1600


def after_first_frame(window: QWindow, then: Callable[[], None]) -> None:
    """Call `then` once, in the interface's thread, when the first frame is on the screen."""

    def once() -> None:
        QObject.disconnect(window, swapped, once)
        QTimer.singleShot(0, window, then)

    swapped = SIGNAL("frameSwapped()")
    QObject.connect(window, swapped, once)


def report_first_frame(app: QGuiApplication) -> None:
    """Say on stdout when the first frame was there, and leave."""
    sys.stdout.write(f"{time.monotonic_ns()}\n")
    sys.stdout.flush()
    app.quit()


def visit_all(kiosk: "Kiosk") -> None:
    """Open every page of every language as a visitor does, say so on stdout, and stand still to be measured."""
    languages = [language.id for language in kiosk.library.manifest.languages]
    left = iter([(lang, page) for lang in languages for page in kiosk.library.screen_ids(lang)])
    turn = QTimer(kiosk.window, interval=VISIT_MS)

    def go_on() -> None:
        lang, page = next(left, ("", ""))
        if page:
            kiosk.shell.chooseLanguage(lang)
            kiosk.shell.openPage(page, 0.0)
            return
        turn.stop()
        QTimer.singleShot(STILL_MS, kiosk.window, lambda: sys.stdout.write("visited\n") and sys.stdout.flush())

    turn.timeout.connect(go_on)
    turn.start()


def smoke(kiosk: "Kiosk", page: str) -> None:
    """Open one page as a visitor does, wait for its frame, leave; exit code 1 when there is no such page."""
    language = kiosk.library.manifest.default_language
    if not kiosk.library.has_page(language, page):
        sys.stderr.write(f"kiosk: There is no page {page} in the language {language}.\n")
        kiosk.app.exit(1)
        return
    kiosk.shell.chooseLanguage(language)
    kiosk.shell.openPage(page, 0.0)
    after_first_frame(kiosk.window, kiosk.app.quit)
    kiosk.window.requestUpdate()
