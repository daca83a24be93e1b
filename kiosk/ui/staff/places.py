"""Where staff save something: a stick that is in, else a folder beside the kiosk's own files. No Qt."""

from collections.abc import Iterator
from pathlib import Path

from kiosk import log
from kiosk.staff.sentences import cause_of, said
from kiosk.staff.whole_file import write_whole
from kiosk.ui.staff.telling import Told, wrong

FOLDER = "saved"

_log = log.get("staff")


def place_for(sticks: tuple[Path, ...], data: Path) -> tuple[Path, bool]:
    """The first stick, and that it is one; else the folder `saved` in the data folder."""
    return (sticks[0], True) if sticks else (data / FOLDER, False)


def save_file(sticks: tuple[Path, ...], data: Path, name: str, content: bytes, lang: str) -> Told:
    """Write a file whole; a name that is there gets a number, so nothing is written over.

    `lang` is the language of the screen.
    """
    folder, on_stick = place_for(sticks, data)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = next(path for path in _names(folder, name) if not path.exists())
        write_whole(file, content)
    except OSError as error:
        _log.warning("%s cannot be written: %s", folder / name, error)
        cause = cause_of(error)
        return wrong("not-written", said(cause, lang)) if cause else wrong("not-saved")
    return Told("saved-stick" if on_stick else "saved-folder", file.name if on_stick else str(file))


def found_in(sticks: tuple[Path, ...], data: Path, pattern: str) -> tuple[Path, ...]:
    """Files of a name like `pattern` at the top of each stick and of the folder, the newest name first."""
    found = []
    for folder in (*sticks, data / FOLDER):
        try:
            found += sorted((path for path in folder.glob(pattern) if path.is_file()), reverse=True)
        except OSError:
            continue
    return tuple(found)


def _names(folder: Path, name: str) -> Iterator[Path]:
    wanted = folder / name
    yield wanted
    number = 2
    while True:
        yield wanted.with_stem(f"{wanted.stem}-{number}")
        number += 1
