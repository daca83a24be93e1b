"""How one start is to look: from settings and options to what each room needs to know, as plain values."""

import argparse
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from datetime import time as time_of_day
from pathlib import Path
from typing import TYPE_CHECKING, Self

from msgspec.structs import asdict

from kiosk import paths
from kiosk.content.library import Library
from kiosk.errors import UsageError
from kiosk.screen_scale import DESIGN_PX_PER_MM, Scale
from kiosk.settings.read import load_settings
from kiosk.settings.schema import Settings
from kiosk.toolkit.options import Clinic
from kiosk.ui.guards import GuardRule
from kiosk.ui.printing import Desk, PrintRules
from kiosk.ui.shell import ShellOptions
from kiosk.ui.staff.staffing import PaperRules, Staffing
from kiosk.ui.tokens import read_tokens
from kiosk.visit.comfort import Comfort
from kiosk.visit.quiet import REST_SECONDS, QuietHours
from kiosk.visit.state import VOLUMES, Place, ThemeName, Visit, Voice

if TYPE_CHECKING:
    from kiosk.ui.staff.tools import Computer
    from kiosk.upkeep import Upkeep

JOURNAL = "print-journal.json"


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
            keypad=keypad(self.settings),
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


def keypad(settings: Settings) -> dict[str, str]:
    """Return which function key of a keypad goes where: {"up": "F22"}; keys that were not named are left out."""
    return {role: name for role, name in asdict(settings.keypad).items() if name != "none"}


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


def open_desk(setup: Setup) -> Desk:
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
        loudspeaker=setup.settings.sound.loudspeaker,
        headphones_start=setup.settings.sound.headphones_start,
    )
