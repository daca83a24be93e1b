"""What staff can do to the program itself: look at its parts, print a test sheet, change settings, start it again."""

import logging
import subprocess
from collections import deque
from typing import TYPE_CHECKING

import msgspec

from kiosk import paths
from kiosk.errors import KioskError
from kiosk.printing.service import ServiceError
from kiosk.printing.states import Order
from kiosk.printing.system import system_service
from kiosk.settings.schema import Settings
from kiosk.setup import Setup, fresh_visit, keypad, print_rules, quiet_hours, shell_options
from kiosk.speech.narrator import Utterance
from kiosk.staff.sentences import sentence
from kiosk.ui.printing import TITLE
from kiosk.ui.staff.settings_keeper import SettingsKeeper
from kiosk.ui.staff.tools import Checked, Computer, Tools
from kiosk.visit.idle import IdleRule

if TYPE_CHECKING:
    from kiosk.app import Kiosk

LOG_LINES = 40
CHECK_SECONDS = 120
_FORMAT = "%(asctime)s %(levelname)s %(message)s"


class LogTail(logging.Handler):
    """Keeps the newest lines of the log in memory."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.setFormatter(logging.Formatter(_FORMAT))
        self.lines: deque[str] = deque(maxlen=LOG_LINES)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line."""
        self.lines.append(self.format(record).partition("\n")[0])


class Upkeep:
    """Reaches into one open kiosk for its staff screens."""

    def __init__(self, kiosk: "Kiosk", setup: "Setup") -> None:
        self._kiosk = kiosk
        self._setup = setup
        visit = setup.settings.visit
        self._theme = None if setup.theme == visit.theme else setup.theme  # the command line's wins
        self._step = None if setup.text_step == visit.text_step else setup.text_step
        self._tail = LogTail()
        logging.getLogger("kiosk").addHandler(self._tail)
        self.keeper = SettingsKeeper(paths.settings_file(setup.data), setup.managed, must_exist=setup.must_exist)
        self.keeper.listen(self.apply)

    def tools(self) -> Tools:
        """What the staff screens work with."""
        kiosk, setup, staff = self._kiosk, self._setup, self._kiosk.shell.staff_model
        return Tools(
            room=staff.room,
            errands=staff.errands,
            assets=paths.assets_dir(),
            library=lambda: kiosk.library,
            lang=lambda: kiosk.shell.visit.language,
            note=staff.backstage.note,
            settings=self.keeper,
            computer=(setup.open_computer or Upkeep.computer)(self),
            renew=kiosk.renew,
            signed=self._show_signed,
            begin_cleaning=kiosk.guards.cleaning.begin,
            speak=self._speak,
            px_per_mm=kiosk.guards.touch.px_per_mm,
        )

    def computer(self) -> Computer:
        """What reaches outside the interface, on this computer."""
        kiosk = self._kiosk
        return Computer(
            self._examine, self._printers, lambda: tuple(self._tail.lines), self._print_test, kiosk.restart, kiosk.leave
        )

    def close(self) -> None:
        """Keep no more of the log."""
        logging.getLogger("kiosk").removeHandler(self._tail)

    def apply(self, settings: Settings) -> None:
        """Let count at once what can: the rest counts after the next start, as kiosk/ui/staff/settings_page.py says."""
        kiosk, setup = self._kiosk, self._setup
        setup.settings = settings
        setup.theme = self._theme or settings.visit.theme
        setup.text_step = self._step or settings.visit.text_step
        kiosk.printing.rules = print_rules(settings)
        kiosk.idle.change(IdleRule(setup.idle_seconds(), settings.visit.warning_seconds))
        kiosk.guards.rest.hours = quiet_hours(settings)
        kiosk.guards.keypad.keys = keypad(settings)
        kiosk.paper.wipe()
        kiosk.shell.change(shell_options(setup, kiosk.scale), fresh_visit(kiosk.library, setup))

    def _show_signed(self) -> None:
        self._kiosk.paper.wipe()
        self._kiosk.shell.refresh()

    def _speak(self, sentence: str, lang: str) -> bool:
        narrator = self._kiosk.shell.reader.narrator
        if not narrator.speaks(lang):
            return False
        self._kiosk.shell.reader.stop()
        narrator.say(Utterance(sentence, lang, volume=self._setup.settings.sound.volume / 100))
        return True

    def _examine(self, lang: str) -> tuple[Checked, ...]:
        """Ask a second program to look, so that nothing it does can hurt this one. Raises KioskError."""
        setup = self._setup
        places = ["--content", str(setup.content), "--data", str(setup.data)]
        command = [*paths.itself(), "doctor", "--json", "--lang", lang, *places]
        if setup.must_exist and setup.managed is not None:
            command += ["--managed", str(setup.managed)]
        try:
            done = subprocess.run(command, capture_output=True, timeout=CHECK_SECONDS, check=False)  # noqa: S603  ours
            return msgspec.json.decode(done.stdout, type=_Doctored).findings
        except (OSError, subprocess.TimeoutExpired, msgspec.DecodeError) as error:
            raise KioskError(sentence("parts-not-looked-at", error=type(error).__name__)) from error

    def _printers(self) -> tuple[str, ...]:
        try:
            return tuple(reading.name for reading in system_service().printers())
        except ServiceError:
            return ()  # the screen says what to do

    def _print_test(self, lang: str) -> None:
        from kiosk.toolkit.test_sheet import test_document  # noqa: PLC0415  only here
        from kiosk.toolkit.typesetter import Typesetter  # noqa: PLC0415

        settings = self._setup.settings
        document = test_document(settings.clinic.name, lang, settings.printing.paper, self._setup.today())
        typeset = Typesetter(paths.assets_dir()).typeset(document)
        if not self._kiosk.printing.has_printer():
            raise KioskError(sentence("print-not-set"))
        self._kiosk.printing.desk().print(Order(typeset.pdf, typeset.pages, TITLE, paper=settings.printing.paper))


class _Doctored(msgspec.Struct):
    findings: tuple[Checked, ...]
