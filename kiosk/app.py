"""The one place that knows everybody: it builds the rooms, opens them in order and closes them in order."""

import argparse
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from datetime import time as time_of_day
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, cast

import shiboken6
from PySide6.QtCore import SIGNAL, QCoreApplication, QObject, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine, QQmlImageProviderBase

from kiosk import log, paths
from kiosk.content.library import Library
from kiosk.errors import KioskError, UsageError
from kiosk.i18n.translations import Translations
from kiosk.leaving import Leaving
from kiosk.memory import Memory
from kiosk.remembering import RememberedFile
from kiosk.renewal import Renewal, open_library
from kiosk.screen_scale import DESIGN_PX_PER_MM, LAPTOP_SCALE, Scale, scale_for
from kiosk.settings.read import load_settings
from kiosk.settings.schema import Settings
from kiosk.speech.narrator import narrator
from kiosk.toolkit.options import Clinic, Reviewed
from kiosk.toolkit.parts import Request
from kiosk.ui.guards import GuardRule, Guards
from kiosk.ui.hand_out import Handing
from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.laptop import LaptopFile
from kiosk.ui.laptop_mode import LaptopMode
from kiosk.ui.paper import Paper
from kiosk.ui.press import Press, Source
from kiosk.ui.printing import Desk, Printing, PrintRules
from kiosk.ui.shell import Shell, ShellOptions, read_tokens
from kiosk.ui.staff.staffing import PaperRules, Staffing
from kiosk.ui.tally import Tally
from kiosk.visit.comfort import Comfort
from kiosk.visit.idle import IdleRule
from kiosk.visit.quiet import REST_SECONDS, QuietHours
from kiosk.visit.state import VOLUMES, Place, ThemeName, Visit, Voice

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.ui.staff.tools import Computer, Tools
    from kiosk.upkeep import Upkeep

PORTRAIT = (1080, 1920)
JOURNAL = "print-journal.json"
FACES = ("AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-Bold", "Lucide")
RTL_FACES = ("NotoSansArabic-Regular", "NotoSansArabic-Bold")
TIDY_MS = 800
TIDY_ROUNDS = 4
"""The engine lets go of the last visitor's words little by little."""
VISIT_MS = 80
FAMILY = "Atkinson Hyperlegible Next"
RTL_FAMILY = "Noto Sans Arabic"


@dataclass
class Setup:
    """How this start is to look: from the options, with the defaults of the library and the screen."""

    content: Path
    data: Path
    lang: str | None = None
    theme: ThemeName = "light"
    text_step: float = 1.0
    size: tuple[int, int] | None = None
    fullscreen: bool | None = None
    motion: bool = True
    idle: int | None = None
    voice: str = ""
    locked: bool | None = None
    touch_aids: bool = True
    laptop: bool = False
    follows_system: bool = False
    forgetful: bool = False
    settings: Settings = field(default_factory=Settings)
    clock: Callable[[], float] = time.monotonic
    open_desk: Callable[[Self], Desk] | None = None
    staffing: Callable[[Self], Staffing] | None = None
    managed: Path | None = None
    must_exist: bool = False
    open_computer: "Callable[[Upkeep], Computer] | None" = None

    def today(self) -> date:
        """The day that paper carries."""
        return date.today()  # noqa: DTZ011  the clinic's own day

    def idle_seconds(self) -> int:
        """Quiet seconds before the warning: as chosen, else the usual ones on a kiosk and none in a window."""
        if self.idle is not None:
            return self.idle
        return self.settings.visit.idle_seconds if self.fullscreen else 0

    def guards(self, unit: float) -> GuardRule:
        """Return what stands between a hand and the window, where a design pixel is `unit` device pixels."""
        return GuardRule(
            px_per_mm=unit * DESIGN_PX_PER_MM,
            locked=bool(self.fullscreen) if self.locked is None else self.locked,
            touch_aids=self.touch_aids,
            rest=REST_SECONDS if self.idle_seconds() else 0,
            hours=quiet_hours(self.settings),
        )

    @classmethod
    def of(cls, options: argparse.Namespace) -> Self:
        """Read the settings, and the common options of the command line, which win."""
        data, managed = paths.data_dir(options.data), paths.managed_file(options.managed)
        must_exist = options.managed is not None
        reading = load_settings(paths.settings_file(data), managed, must_exist=must_exist)
        settings = reading.settings
        decided = options.theme or "visit.theme" in {**reading.own, **reading.locked}
        return cls(
            content=paths.content_dir(options.content),
            data=data,
            lang=options.lang,
            theme=options.theme or settings.visit.theme,
            text_step=options.text_step or settings.visit.text_step,
            size=options.size,
            fullscreen=options.fullscreen,
            motion=not options.reduced_motion,
            idle=options.idle,
            touch_aids=not options.no_touch_aids,
            laptop=not options.fullscreen,
            follows_system=not decided,
            settings=settings,
            managed=managed,
            must_exist=must_exist,
        )


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


class Kiosk:
    """An open kiosk: library, shell, engine and window. Use it as a context manager."""

    def __init__(self, setup: Setup) -> None:
        self.memory = Memory()
        self._words_left = 0
        self.app = application()
        self.library = open_library(setup.content, setup.data)
        load_faces(FACES)
        if any(language.direction == "rtl" for language in self.library.manifest.languages):
            load_faces(RTL_FACES)
            QFont.insertSubstitutions(FAMILY, [RTL_FAMILY])
        self.app.setFont(QFont(FAMILY))
        self.scale = scale_for(
            setup.size,
            self.app.primaryScreen(),
            fullscreen=bool(setup.fullscreen),
            correction=setup.settings.screen.mm_correction,
        )
        self.translations = Translations(self.app)
        self._setup = setup
        self._renewals: list[Renewal] = []
        self.wants_restart = False
        self.paper = Paper(
            lambda: Press(lambda: paper_clinic(setup.settings), setup.today, self._reviews), self._attach
        )
        self.printing = Printing(lambda: (setup.open_desk or _desk)(setup), print_rules(setup.settings))
        self.shell = Shell(
            self.library,
            fresh_visit(self.library, setup),
            shell_options(setup, self.scale),
            self.translations.install,
            narrator(setup.voice, tuple(language.id for language in self.library.manifest.languages)),
            Handing(self.paper, self.printing, setup.data),
            (setup.staffing or staffing)(setup),
        )
        self.laptop = self._laptop(setup) if setup.laptop else None
        self.idle = IdleWatch(
            IdleRule(setup.idle_seconds(), setup.settings.visit.warning_seconds),
            setup.clock,
            lambda: self.shell.visit.here.screen != "attract",
            self.shell.done,
        )
        self.shell.screenChanged.connect(self.idle.follow)
        self.shell.reader.heard.connect(self.idle.note)
        self.idle.keyed.connect(self.shell.reader.key)
        self.idle.scrolled.connect(self.shell.reader.stop)
        staff = self.shell.staff_model
        self.staff_watch = IdleWatch(
            IdleRule(staff.staffing.timeout_seconds, 0), setup.clock, staff.is_open, staff.time_out
        )
        staff.screenChanged.connect(self.staff_watch.follow)
        staff.touched.connect(self.staff_watch.note)
        staff.make_tools = self._tools
        self.tally: Tally | None = None
        self._upkeep: Upkeep | None = None
        self.guards = Guards(self.shell, setup.guards(self.scale.unit), setup.clock)
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
        staff = self.shell.staff_model
        self.tally = Tally(self.shell, staff.room.counts, staff.errands.send)

    def renew(self) -> None:
        """Look at the content folders again, and show what has changed when it is whole."""
        for renewal in self._renewals:
            renewal.stop()
        self._renewals = [Renewal(self.library, self._setup.content, self._setup.data, self.show_library)]
        self._renewals[0].start()

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

    def _reviews(self, source: Source, request: Request, languages: tuple[str, ...]) -> dict[str, Reviewed]:
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
        for renewal in self._renewals:
            renewal.stop()
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


def fresh_visit(library: Library, setup: Setup) -> Visit:
    """Return the state that a visit starts from and returns to. Raises UsageError for an unknown language."""
    known = [language.id for language in library.manifest.languages]
    if setup.lang and setup.lang not in known:
        msg = f"The library has no language '{setup.lang}'; it has {', '.join(known)}."
        raise UsageError(msg)
    wanted = [language for language in setup.settings.visit.languages if language in known]
    language = setup.lang or (wanted[0] if wanted else library.manifest.default_language)
    loudness = setup.settings.sound.volume / 100
    nearest = min(range(len(VOLUMES)), key=lambda place: abs(VOLUMES[place] - loudness))
    voice = Voice(volume=nearest)
    screen = setup.settings.screen
    comfort = Comfort(reach=screen.reach == "on", left=screen.hand == "left")
    return Visit(language, setup.theme, setup.text_step, Place("attract"), voice=voice, comfort=comfort)


def quiet_hours(settings: Settings) -> QuietHours:
    """Return when the screen is to be dark: from the settings, never where no hours are set."""
    screen = settings.screen
    start, end = (time_of_day.fromisoformat(text or "00:00") for text in (screen.quiet_from, screen.quiet_to))
    return QuietHours(start, end, screen.holidays, "off")


def key_file(settings: Settings) -> Path | None:
    """Return the file that ends a kiosk when it appears, if the settings name one."""
    name = settings.kiosk.exit_key_file
    return Path(name) if name else None


def paper_clinic(settings: Settings) -> Clinic:
    """Return what stands in the clinic block of every sheet."""
    clinic = settings.clinic
    logo = Path(clinic.logo) if clinic.logo else None
    return Clinic(clinic.name, clinic.phone, clinic.hours, clinic.after_hours, clinic.fever_limit, logo)


def print_rules(settings: Settings) -> PrintRules:
    """Return how a visitor may print."""
    printing = settings.printing
    return PrintRules(printing.patient_pages, printing.paper, bool(printing.printer))


def staffing(setup: Setup) -> Staffing:
    """Return what the staff side needs to know of this kiosk."""
    staff, printing = setup.settings.staff, setup.settings.printing
    return Staffing(
        setup.data,
        setup.content,
        print_pin=staff.print_pin,
        timeout_seconds=staff.timeout_seconds,
        paper=PaperRules(printing.paper, printing.size, printing.sides != "one"),
    )


def _desk(setup: Setup) -> Desk:
    """Open the desk at this system's printers, as the settings say."""
    from kiosk.printing.desk import DeskOptions  # noqa: PLC0415  not needed to open the kiosk
    from kiosk.printing.system import make_desk  # noqa: PLC0415

    rules = setup.settings.printing
    expiry = rules.job_expiry_minutes * 60.0
    options = DeskOptions(
        setup.data / JOURNAL, rules.printer, rules.tray, rules.sides, rules.grey, expiry, ask_printer=rules.ask_printer
    )
    return make_desk(options)


def shell_options(setup: Setup, scale: Scale) -> ShellOptions:
    """Return what the shell needs to know of this start."""
    return ShellOptions(
        tokens=read_tokens(paths.assets_dir()),
        unit=scale.unit,
        minimum_text=scale.minimum_text,
        motion=setup.motion,
        clinic=setup.settings.clinic.name,
        languages=setup.settings.visit.languages,
        themes=setup.settings.visit.themes,
        discreet=setup.settings.visit.discreet,
        ask_words=setup.settings.clinic.ask_words,
        brightness=setup.settings.screen.brightness,
        kiosk=bool(setup.fullscreen),
        assets=paths.assets_dir(),
    )


def after_first_frame(window: QWindow, then: Callable[[], None]) -> None:
    """Call `then` once, in the interface's thread, when the first frame is on the screen."""

    def once() -> None:
        QObject.disconnect(window, swapped, once)
        QTimer.singleShot(0, window, then)

    swapped = SIGNAL("frameSwapped()")
    QObject.connect(window, swapped, once)


def run(options: argparse.Namespace) -> int:
    """Open the kiosk for visitors; returns the exit code when its window is closed."""
    log.start()
    page, first_frame = options.smoke, options.first_frame
    prepare_qt(offscreen=bool(page))
    setup = Setup.of(options)
    settle_own(setup)
    with Kiosk(setup) as kiosk:
        renewal = Renewal(kiosk.library, setup.content, setup.data, kiosk.show_library)
        if first_frame:
            after_first_frame(kiosk.window, lambda: _report_first_frame(kiosk.app))
        elif options.visit_all:
            after_first_frame(kiosk.window, lambda: _visit_all(kiosk))
        elif page:
            after_first_frame(kiosk.window, lambda: _smoke(kiosk, page))
        else:
            after_first_frame(kiosk.window, renewal.start)
            kiosk.count()
            if setup.fullscreen:
                after_first_frame(kiosk.window, kiosk.shell.staff_model.begin_setup)
        leaving = Leaving(kiosk.leave, key_file(setup.settings))
        leaving.listen()
        code = kiosk.app.exec()
        leaving.close()
        renewal.stop()
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
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, *sys.argv[1:]] if frozen else [sys.executable, "-m", "kiosk", *sys.argv[1:]]
    os.execv(sys.executable, command)  # noqa: S606  our own program, our own options


def _report_first_frame(app: QGuiApplication) -> None:
    sys.stdout.write(f"{time.monotonic_ns()}\n")
    sys.stdout.flush()
    app.quit()


def _visit_all(kiosk: Kiosk) -> None:
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
        QTimer.singleShot(TIDY_MS * 2, kiosk.window, lambda: sys.stdout.write("visited\n") and sys.stdout.flush())

    turn.timeout.connect(go_on)
    turn.start()


def _smoke(kiosk: Kiosk, page: str) -> None:
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
