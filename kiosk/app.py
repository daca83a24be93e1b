"""The one place that knows everybody: it builds the rooms, opens them in order and closes them in order."""

import argparse
import os
import sys
from types import TracebackType
from typing import TYPE_CHECKING, Self, cast

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QWindow
from PySide6.QtQml import QQmlApplicationEngine, QQmlImageProviderBase

from kiosk import log, paths, plain_imports  # noqa: F401  before all that it spares
from kiosk.content.library import Library
from kiosk.errors import KioskError
from kiosk.i18n.translations import Translations
from kiosk.leaving import Leaving
from kiosk.memory import Memory, settle
from kiosk.probes import after_first_frame, report_first_frame, smoke, visit_all
from kiosk.qt_start import application, prepare_qt, use_faces
from kiosk.remembering import RememberedFile
from kiosk.renewal import Renewal, open_library
from kiosk.screen_scale import LAPTOP_SCALE, PORTRAIT, scale_for
from kiosk.setup import Setup, fresh_visit, key_file, open_desk, paper_clinic, print_rules, shell_options, staffing
from kiosk.speech.narrator import narrator
from kiosk.toolkit.options import Reviewed
from kiosk.toolkit.parts import Request
from kiosk.ui.guards import Guards
from kiosk.ui.hand_out import Handing
from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.laptop import LaptopFile
from kiosk.ui.laptop_mode import LaptopMode
from kiosk.ui.paper import Paper
from kiosk.ui.plugging import Plugging
from kiosk.ui.printing import Printing
from kiosk.ui.shell import Shell
from kiosk.visit.idle import IdleRule

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.toolkit.orders import Source
    from kiosk.ui.press import Press
    from kiosk.ui.staff.tools import Tools
    from kiosk.ui.tally import Tally
    from kiosk.upkeep import Upkeep

TIDY_MS = 800
TIDY_ROUNDS = 4
"""The engine lets go of the last visitor's words little by little."""


class Kiosk:
    """An open kiosk: library, shell, engine and window. Use it as a context manager."""

    def __init__(self, setup: Setup) -> None:
        self.memory = Memory()
        self._words_left = 0
        self.app = application()
        self.library = open_library(setup.content, setup.data)
        use_faces(self.app, rtl=any(language.direction == "rtl" for language in self.library.manifest.languages))
        self.scale = scale_for(
            setup.size,
            self.app.primaryScreen(),
            fullscreen=bool(setup.fullscreen),
            correction=setup.settings.screen.mm_correction,
        )
        self.translations = Translations(self.app)
        self._setup = setup
        self._renewal: Renewal | None = None
        self.wants_restart = False
        self.paper = Paper(self._press, self._attach)
        self.printing = Printing(lambda: (setup.open_desk or open_desk)(setup), print_rules(setup.settings))
        self.shell = Shell(
            self.library,
            fresh_visit(self.library, setup),
            shell_options(setup, self.scale),
            self.translations.install,
            narrator(
                setup.voice,
                tuple(language.id for language in self.library.manifest.languages),
                prefer_headphones=bool(setup.fullscreen),
            ),
            Handing(self.paper, self.printing, setup.data),
            (setup.staffing or staffing)(setup),
        )
        self.laptop = self._laptop(setup) if setup.laptop else None
        self.idle = IdleWatch(
            IdleRule(setup.idle_seconds(), setup.settings.visit.warning_seconds),
            setup.clock,
            lambda: (
                self.shell.visit.here.screen != "attract"
                or (self.shell.visit.voice.by_ear and not self.shell.staff_model.is_open())
            ),
            self.shell.done,
        )
        self.shell.screenChanged.connect(self.idle.follow)
        self.shell.reader.byEarChanged.connect(self.idle.follow)
        self.shell.reader.heard.connect(self.idle.note)
        self.idle.keyed.connect(self.shell.reader.key)
        self.idle.scrolled.connect(self.shell.reader.stop)
        staff = self.shell.staff_model
        self.staff_watch = IdleWatch(
            IdleRule(staff.staffing.timeout_seconds, 0), setup.clock, staff.is_open, staff.time_out
        )
        staff.screenChanged.connect(self.staff_watch.follow)
        staff.screenChanged.connect(self.idle.follow)
        staff.touched.connect(self.staff_watch.note)
        self.shell.reader.heard.connect(self.staff_watch.note)
        staff.make_tools = self._tools
        self.tally: Tally | None = None
        self._upkeep: Upkeep | None = None
        self.guards = Guards(self.shell, setup.guards(self.scale.unit), setup.clock)
        self.plugging = Plugging(self.shell, self.guards.rest.note)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(paths.qml_dir()))
        self.translations.attach(self.engine)
        self.engine.setInitialProperties({"shell": self.shell, "idle": self.idle, **self.guards.for_qml()})
        self.engine.loadFromModule("Kiosk.Pages", "Main")
        self.window = self._window()
        self.guards.watch(self.window)
        self.window.installEventFilter(self.staff_watch)
        self.window.installEventFilter(self.idle)  # last, so first: it sees also what the guards take
        self._tidy = QTimer(self.window, interval=TIDY_MS, singleShot=True)
        self._tidy.timeout.connect(self.tidy)
        self.shell.screenChanged.connect(self._tidy.start)
        self.shell.search_model.changed.connect(self._mind_words)
        self.shell.questions_model.changed.connect(self._mind_words)
        self._show(setup)

    def _laptop(self, setup: Setup) -> LaptopMode:
        file = RememberedFile(None if setup.forgetful else setup.data)
        keeping = LaptopFile(file.load, file.save, file.erase)
        mode = LaptopMode(self.shell, keeping, self.app, follows=setup.follows_system)
        mode.laptop.sought.connect(self._overwrite_words)
        return mode

    def _attach(self, name: str, pictures: QQmlImageProviderBase) -> None:
        self.engine.addImageProvider(name, pictures)

    def _window(self) -> "QQuickWindow":
        """The window of Main.qml. Its Python class is not loaded for visitors: that saves 6 MB and a library."""
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QWindow):
            msg = "The screen could not be drawn. Install the program again; the log has the cause."
            raise KioskError(msg)
        return cast("QQuickWindow", roots[0])

    def _show(self, setup: Setup) -> None:
        width, height = setup.size or self._natural_size()
        self.window.resize(width, height)
        if self.laptop:
            self.laptop.attach(self.window, self.scale.unit / LAPTOP_SCALE, sized=setup.size is not None)
        if setup.fullscreen:
            self.window.showFullScreen()
        elif self.laptop:
            self.laptop.show(self.window)
        else:
            self.window.show()

    def _natural_size(self) -> tuple[int, int]:
        """A window that fits the screen, in the screen's own shape."""
        room = self.app.primaryScreen().availableGeometry()
        wide = room.width() >= room.height()
        wanted = (1366, 768) if wide else PORTRAIT
        return min(wanted[0], room.width()), min(wanted[1], room.height())

    def tidy(self) -> None:
        """Give back what the last screen used, once the new one stands still."""
        self.engine.collectGarbage()
        self.memory.give_back()
        if self._words_left and not self.shell.visit.written:
            self._words_left -= 1
            self.memory.fill()
            self.memory.overwrite(freed=self._words_left > 0)
            if self._words_left:
                self._tidy.start()

    def _mind_words(self) -> None:
        """From a visitor's first letter until they are gone for a while, overwrite what is freed."""
        if self.shell.visit.written:
            self._overwrite_words()

    def _overwrite_words(self) -> None:
        self._words_left = TIDY_ROUNDS
        self.memory.overwrite(freed=True)

    def show_library(self, library: Library) -> None:
        """Show a renewed library and close the old one."""
        old, self.library = self.library, library
        self.shell.show_library(library)
        old.close()

    def count(self) -> None:
        """Count from now on what happens here; tours and measurements are not counted."""
        from kiosk.ui.tally import Tally  # noqa: PLC0415  not needed to open the kiosk

        staff = self.shell.staff_model
        self.tally = Tally(self.shell, staff.room.counts, staff.errands.send)

    def renew(self) -> None:
        """Look at the content folders again, and show what has changed when it is whole."""
        if self._renewal is not None:
            self._renewal.stop()
        self._renewal = Renewal(self.library, self._setup.content, self._setup.data, self.show_library)
        self._renewal.start()

    def restart(self) -> None:
        """End the kiosk, to be started again at once."""
        self.wants_restart = True
        self.leave()

    def _tools(self) -> "Tools":
        """Return what the staff screens work with; made when staff first come."""
        from kiosk.upkeep import Upkeep  # noqa: PLC0415  not needed by visitors

        if self._upkeep is None:
            self._upkeep = Upkeep(self, self._setup)
        return self._upkeep.tools()

    def _press(self) -> "Press":
        """Start what sets paper; called in the thread that makes it."""
        from kiosk.ui.press import Press  # noqa: PLC0415  not needed before there is paper

        setup = self._setup
        return Press(lambda: paper_clinic(setup.settings), setup.today, self._reviews)

    def _reviews(self, source: "Source", request: Request, languages: tuple[str, ...]) -> dict[str, Reviewed]:
        """Return what the clinic signed of the pages that are printed; called in the thread that makes paper."""
        from kiosk.ui.staff.reviews import reviews_of  # noqa: PLC0415  not needed before there is paper

        return reviews_of(self.shell.staff_model.room.signoffs, source, request, languages)

    def leave(self) -> None:
        """End the kiosk, also a locked one."""
        self.guards.lock.engaged = False
        self.app.quit()

    def close(self) -> None:
        """Close the window, then the engine, then what it showed."""
        self.guards.lock.engaged = False
        if self._renewal is not None:
            self._renewal.stop()
        self.window.close()
        if self.laptop:
            self.laptop.close()
        self.shell.reader.narrator.close()
        self.paper.close()
        self.printing.close()
        shiboken6.delete(self.engine)
        if self.tally is not None:
            shiboken6.delete(self.tally)  # its clock must not strike for a kiosk that is gone
        self.shell.staff_model.close()
        if self._upkeep is not None:
            self._upkeep.close()
        shiboken6.delete(self.idle)
        shiboken6.delete(self.staff_watch)
        self.guards.close()
        shiboken6.delete(self.shell)
        shiboken6.delete(self.paper)
        shiboken6.delete(self.printing)
        self.library.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def run(options: argparse.Namespace) -> int:
    """Open the kiosk for visitors; returns the exit code when its window is closed."""
    log.start()
    page, first_frame = options.smoke, options.first_frame
    prepare_qt(offscreen=bool(page))
    setup = Setup.of(options)
    settle_own(setup)
    with Kiosk(setup) as kiosk:
        if first_frame:
            after_first_frame(kiosk.window, lambda: report_first_frame(kiosk.app))
        elif options.visit_all:
            after_first_frame(kiosk.window, lambda: visit_all(kiosk))
        elif page:
            after_first_frame(kiosk.window, lambda: smoke(kiosk, page))
        else:
            after_first_frame(kiosk.window, kiosk.renew)
            after_first_frame(kiosk.window, kiosk.shell.reader.narrator.prepare)
            after_first_frame(kiosk.window, kiosk.count)
            if setup.fullscreen:
                after_first_frame(kiosk.window, kiosk.shell.staff_model.begin_setup)
        after_first_frame(kiosk.window, settle)
        leaving = Leaving(kiosk.leave, key_file(setup.settings))
        leaving.listen()
        code = kiosk.app.exec()
        leaving.close()
    if kiosk.wants_restart:
        start_again()
    return code


def settle_own(setup: Setup) -> None:
    """Finish or undo an installation of the clinic's own pages that the power cut short."""
    if any((setup.data / name).exists() for name in (".own.new", ".own.old")):
        from kiosk.staff.own_content import OwnContent  # noqa: PLC0415  heavy, and hardly ever needed

        OwnContent(setup.content, setup.data, setup.today).settle()


def start_again() -> None:
    """Put a fresh kiosk with the same options in the place of this process."""
    os.execv(sys.executable, [*paths.itself(), *sys.argv[1:]])  # noqa: S606  our own program, our own options
