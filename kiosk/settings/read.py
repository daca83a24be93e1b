"""The settings a kiosk runs with: its own file and IT's managed file, or the last good ones, or the usual values.

Nothing here fails: whatever is wrong with a file is a `Problem`, and the kiosk opens.
"""

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from kiosk import log
from kiosk.settings.convert import Values, settled
from kiosk.settings.keys import with_values
from kiosk.settings.managed import overruled, read_managed
from kiosk.settings.problems import Problem
from kiosk.settings.safe_write import write_safely
from kiosk.settings.schema import Settings
from kiosk.settings.source import Origin, read_source, usable

_log = log.get("settings")


class Reading(Struct, frozen=True):
    """The settings in force, where they come from, what is wrong, and which keys are locked by which file of IT.

    `own` are the values of the kiosk's own file, good or last good, by id; a key that is not there has its default.
    """

    settings: Settings = Settings()
    file: Path = Path()
    origin: Origin = "defaults"
    locked: dict[str, Path] = {}
    problems: tuple[Problem, ...] = ()
    own: Values = {}


def load_settings(file: Path, managed: Path | None = None, *, must_exist: bool = False) -> Reading:
    """Read the settings, keep a copy of good ones, and write to the log what is wrong. Never fails.

    `managed` is IT's file; it may be missing unless `must_exist`.
    """
    reading = read_settings(file, managed, must_exist=must_exist)
    reading = replace(reading, problems=(*reading.problems, *keep_good(file, managed)))
    for problem in reading.problems:
        _log.warning("%s", problem)
    return reading


def read_settings(file: Path, managed: Path | None = None, *, must_exist: bool = False) -> Reading:
    """Read the settings without writing anything."""
    own, copy = read_source(file), own_copy(file)
    decided = read_managed(managed, managed_copy(file), must_exist=must_exist)
    used = usable(own, copy)
    gone = (Problem(file, 0, "gone", other=str(copy)),) if used.origin == "last-good" and not own.exists else ()
    return Reading(
        settings=with_values(Settings(), settled({**used.values, **decided.values}, keep=decided.values)),
        file=file,
        origin=used.origin,
        locked=decided.locked,
        problems=(*decided.problems, *own.problems, *gone, *overruled(own, decided)),
        own=used.values,
    )


def keep_good(file: Path, managed: Path | None) -> tuple[Problem, ...]:
    """Copy the files that are good, to go back to; return a problem for each copy that could not be written."""
    failed = []
    for kept, copy in ((file, own_copy(file)), (managed, managed_copy(file))):
        source = read_source(kept) if kept else None
        if source is None or not source.good or source.data is None:
            continue
        try:
            if not copy.is_file() or copy.read_bytes() != source.data:
                write_safely(copy, source.data)
        except OSError as error:
            failed.append(Problem(copy, 0, "unsaved", found=error.strerror or str(error)))
    return tuple(failed)


def own_copy(file: Path) -> Path:
    """Return where the last good copy of the kiosk's own file is."""
    return file.with_name(f"{file.stem}.last-good.toml")


def managed_copy(file: Path) -> Path:
    """Return where the last good copy of IT's file is, beside the kiosk's own `file`."""
    return file.with_name("managed.last-good.toml")
