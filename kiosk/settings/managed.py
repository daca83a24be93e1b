"""IT's file for all kiosks: every key that stands in it is locked on this one."""

from pathlib import Path

from msgspec import Struct

from kiosk.settings.convert import Values
from kiosk.settings.problems import Problem
from kiosk.settings.source import Source, read_source, usable


class Managed(Struct, frozen=True):
    """What IT decided, by id; empty where there is no managed file."""

    file: Path = Path()
    values: Values = {}
    problems: tuple[Problem, ...] = ()

    @property
    def locked(self) -> dict[str, Path]:
        """The keys that cannot be changed on this kiosk, each with the file that locks it."""
        return dict.fromkeys(self.values, self.file)


def read_managed(file: Path | None, copy: Path, *, must_exist: bool = False) -> Managed:
    """Read IT's file; when it is broken, the last good `copy` of it locks the same keys as before."""
    if file is None:
        return Managed()
    source = read_source(file)
    if not source.exists and not must_exist:
        return Managed()
    problems = source.problems if source.exists else (Problem(file, 0, "missing"),)
    return Managed(file, usable(source, copy).values, problems)


def overruled(own: Source, managed: Managed) -> tuple[Problem, ...]:
    """Return a note for each key of the kiosk's own file that says something else than IT's."""
    return tuple(
        Problem(own.file, own.lines.get(id_, 0), "locked", id_, other=str(managed.file))
        for id_, value in own.values.items()
        if id_ in managed.values and managed.values[id_] != value
    )
