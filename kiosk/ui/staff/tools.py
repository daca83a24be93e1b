"""What the screens of staff work with: the rooms behind them, and the ways out of the interface. No Qt of its own."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from msgspec import Struct

from kiosk.content.library import Library
from kiosk.staff.audit import Action
from kiosk.ui.staff.errands import Errands
from kiosk.ui.staff.room import StaffRoom
from kiosk.ui.staff.settings_keeper import SettingsKeeper

CheckState = Literal["ok", "attention", "problem"]


class Checked(Struct, frozen=True):
    """What one check of the kiosk found, in the language of the screen; `todo` is "" where nothing is to be done."""

    check: str
    state: CheckState
    says: str
    todo: str = ""


class Computer(Struct, frozen=True):
    """What reaches outside the interface.

    The first four may take seconds and run in the thread of errands; they raise KioskError. `examine` looks at every
    part and speaks a language; `printers` are the names that the print service knows, if it answers; `log_tail` are
    the newest lines of the log. `print_test` (language) hands a test sheet to the printer. `restart` and `leave` end
    the program.
    """

    examine: Callable[[str], tuple[Checked, ...]]
    printers: Callable[[], tuple[str, ...]]
    log_tail: Callable[[], tuple[str, ...]]
    print_test: Callable[[str], None]
    restart: Callable[[], None]
    leave: Callable[[], None]


class Tools(Struct, frozen=True):
    """The rooms behind the staff screens.

    `note` writes to the audit. `renew` looks at the content folders again, `signed` shows anew what was signed.
    `begin_cleaning` locks touch for so many seconds. `speak` says a sentence in a language and tells whether there is
    a voice for it. `px_per_mm` is what the screen takes for a millimetre now.
    """

    room: StaffRoom
    errands: Errands
    assets: Path
    library: Callable[[], Library]
    lang: Callable[[], str]
    note: Callable[[Action, str], None]
    settings: SettingsKeeper
    computer: Computer
    renew: Callable[[], None]
    signed: Callable[[], None]
    begin_cleaning: Callable[[float], None]
    speak: Callable[[str, str], bool]
    px_per_mm: float = 4.0
