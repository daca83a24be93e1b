"""What a screen of staff says after a deed: a code whose words stand in QML, and what fills its blank. No Qt."""

from typing import Literal

from msgspec import Struct

Code = Literal[
    "",
    "saved-stick",
    "saved-folder",
    "not-written",
    "not-read",
    "not-saved",
    "refused",
    "signed",
    "withdrawn",
    "name-missing",
    "sent-out",
    "brought-in",
    "brought-nothing",
    "no-signoffs",
    "installed",
    "removed",
    "problems",
    "consent",
    "nothing-there",
    "too-much",
    "setting-saved",
    "setting-wrong",
    "printing-test",
    "no-print",
    "voice-none",
    "voice-says",
    "printers-none",
    "switch-off",
]


class Told(Struct, frozen=True):
    """One sentence. `detail` is a name, a path, a number or a whole sentence of another room."""

    code: Code = ""
    detail: str = ""
    good: bool = True


SILENT = Told()


def wrong(code: Code, detail: str = "") -> Told:
    """A sentence about something that could not be done."""
    return Told(code, detail, good=False)
