"""The schema: every section and key with its kind, unit and default. Its words stand in words_LANG.py.

A new key is one line here and one in each table of words; file, page, documentation and checks follow.
"""

from datetime import date
from typing import Annotated, Literal

from msgspec import Struct

from kiosk.settings.kinds import (
    Choice,
    Clock,
    Dates,
    Decimal,
    File,
    Languages,
    Switch,
    Text,
    Whole,
    choice_of,
    several_of,
)

Paper = Literal["letter", "a4"]
Size = Literal["normal", "large"]
Sides = Literal["one", "long-edge", "short-edge"]
Theme = Literal["light", "dark", "contrast"]
Reach = Literal["off", "on"]
Hand = Literal["right", "left"]
PadKey = Literal["none", "F13", "F14", "F15", "F16", "F17", "F18", "F19", "F20", "F21", "F22", "F23", "F24"]


class Clinic(Struct, frozen=True):
    """Whose kiosk it is: what stands on paper and beside "ask a person"."""

    name: Annotated[str, Text(60)] = ""
    phone: Annotated[str, Text(40)] = ""
    hours: Annotated[str, Text(80)] = ""
    after_hours: Annotated[str, Text(40)] = ""
    fever_limit: Annotated[str, Text(40)] = ""
    logo: Annotated[str, File()] = ""
    ask_words: Annotated[str, Text(160)] = ""


class Printing(Struct, frozen=True):
    """Which printer, and how sheets come out of it."""

    printer: Annotated[str, Text(200)] = ""
    paper: Annotated[Paper, choice_of(Paper)] = "letter"
    size: Annotated[Size, choice_of(Size)] = "normal"
    tray: Annotated[str, Text(80)] = ""
    sides: Annotated[Sides, choice_of(Sides)] = "one"
    grey: Annotated[bool, Switch()] = False
    patient_pages: Annotated[int, Whole(0, 200, "pages")] = 20
    job_expiry_minutes: Annotated[int, Whole(1, 60, "minutes")] = 5
    ask_printer: Annotated[bool, Switch()] = True


class Visit(Struct, frozen=True):
    """What a visitor meets first and may choose, and when a left visit ends."""

    languages: Annotated[tuple[str, ...], Languages()] = ()
    themes: Annotated[tuple[Theme, ...], several_of(Theme)] = ("light", "dark", "contrast")
    theme: Annotated[Theme, choice_of(Theme)] = "light"
    text_step: Annotated[float, Choice((1.0, 1.25, 1.5, 2.0))] = 1.0
    idle_seconds: Annotated[int, Whole(60, 1800, "seconds")] = 180
    warning_seconds: Annotated[int, Whole(20, 120, "seconds")] = 30
    discreet: Annotated[bool, Switch()] = True


class Screen(Struct, frozen=True):
    """The glass: true millimetres, brightness, quiet hours, and who can reach it."""

    mm_correction: Annotated[float, Decimal(0.5, 2.0)] = 1.0
    brightness: Annotated[int, Whole(10, 100, "percent")] = 100
    quiet_from: Annotated[str, Clock()] = ""
    quiet_to: Annotated[str, Clock()] = ""
    holidays: Annotated[tuple[date, ...], Dates()] = ()
    reach: Annotated[Reach, choice_of(Reach)] = "off"
    hand: Annotated[Hand, choice_of(Hand)] = "right"


class Sound(Struct, frozen=True):
    """How loud read-aloud starts, and where it may be heard."""

    volume: Annotated[int, Whole(0, 100, "percent")] = 70
    loudspeaker: Annotated[bool, Switch()] = True
    headphones_start: Annotated[bool, Switch()] = True


class Staff(Struct, frozen=True):
    """The door for staff."""

    print_pin: Annotated[bool, Switch()] = True
    timeout_seconds: Annotated[int, Whole(15, 600, "seconds")] = 60


class Keypad(Struct, frozen=True):
    """A keypad for those who do not see the glass: which of its keys is which, where it sends no arrows."""

    up: Annotated[PadKey, choice_of(PadKey)] = "none"
    down: Annotated[PadKey, choice_of(PadKey)] = "none"
    left: Annotated[PadKey, choice_of(PadKey)] = "none"
    right: Annotated[PadKey, choice_of(PadKey)] = "none"
    select: Annotated[PadKey, choice_of(PadKey)] = "none"
    back: Annotated[PadKey, choice_of(PadKey)] = "none"


class KioskMode(Struct, frozen=True):
    """The way out of the full screen."""

    exit_key_file: Annotated[str, File()] = ""


class Settings(Struct, frozen=True):
    """Every setting of one kiosk. `Settings()` is what runs where nobody set anything."""

    clinic: Clinic = Clinic()
    printing: Printing = Printing()
    visit: Visit = Visit()
    screen: Screen = Screen()
    sound: Sound = Sound()
    keypad: Keypad = Keypad()
    staff: Staff = Staff()
    kiosk: KioskMode = KioskMode()
