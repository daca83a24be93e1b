"""Changes settings for good: checked first, then the file is replaced in one step, comments and all."""

from pathlib import Path
from typing import Any

from kiosk.errors import SettingsError
from kiosk.settings.convert import Values
from kiosk.settings.edit import edited
from kiosk.settings.keys import find_key
from kiosk.settings.problems import Problem, shortened
from kiosk.settings.read import Reading
from kiosk.settings.render import rendered
from kiosk.settings.safe_write import write_safely
from kiosk.settings.source import Source, read_source, source_of
from kiosk.settings.upgrade import VERSION

#: Of these, the file is mended while another of its values is changed; of any other, it is written anew.
_MENDABLE = frozenset({"value", "pair", "theme"})
_UNTOUCHABLE = frozenset({"future", "unreadable"})


def save_settings(reading: Reading, changes: Values, *, lang: str = "en") -> None:
    """Set some keys, by id, in the file of `reading`; wrong values that stand in it become those in force.

    A file that cannot be read at all is kept as `settings.broken.toml` and written anew. Raises SettingsError,
    and leaves the file as it was, when a value is wrong or locked, or nothing can be written.
    """
    try:
        _save(reading, changes)
    except _RefusedError as error:
        raise SettingsError(error.problem.sentence(lang)) from error


def write_new(file: Path, values: Values, *, lang: str = "en") -> Path | None:
    """Write a whole commented file; return where the one before it is kept. Raises SettingsError."""
    source = read_source(file)
    try:
        return _write(file, source, rendered(values, lang), is_new=True)
    except _RefusedError as error:
        raise SettingsError(error.problem.sentence(lang)) from error


class _RefusedError(Exception):
    """The file stays as it is, for this problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def _save(reading: Reading, changes: Values) -> None:
    checked = {id_: _checked(reading, id_, value) for id_, value in changes.items()}
    source = read_source(reading.file)
    text, is_new = _text_of(source, reading)
    mended = {} if is_new else _mended(source, reading)
    try:
        text = edited(text, {**mended, **checked})
    except ValueError as error:
        raise _RefusedError(Problem(reading.file, 0, "by-hand", key=str(error))) from error
    for problem in source_of(reading.file, text.encode()).problems:
        if problem.stops:
            raise _RefusedError(problem)
    _write(reading.file, source, text, is_new=is_new)


def _checked(reading: Reading, id_: str, value: Any) -> Any:  # noqa: ANN401  any type of the schema
    key = find_key(id_)
    if key is None:
        raise _RefusedError(Problem(reading.file, 0, "unknown", id_))
    if id_ in reading.locked:
        raise _RefusedError(Problem(reading.file, 0, "locked-here", id_, other=str(reading.locked[id_])))
    try:
        return key.kind.read(value)
    except ValueError as error:
        raise _RefusedError(Problem(reading.file, 0, "value", id_, shortened(str(value)))) from error


def _text_of(source: Source, reading: Reading) -> tuple[str, bool]:
    """Return the text to change, and whether it is written anew."""
    stops = [problem for problem in source.problems if problem.stops]
    for problem in stops:
        if problem.code in _UNTOUCHABLE:
            raise _RefusedError(problem)
    if not source.data or source.version != VERSION or any(problem.code not in _MENDABLE for problem in stops):
        return rendered(reading.own), True
    return source.data.decode("utf-8-sig"), False


def _mended(source: Source, reading: Reading) -> Values:
    wrong = {id_ for p in source.problems if p.code in _MENDABLE for id_ in (p.key, p.other)}
    keys = [key for id_ in sorted(wrong) if (key := find_key(id_))]
    return {key.id: reading.own.get(key.id, key.default) for key in keys}


def _write(file: Path, source: Source, text: str, *, is_new: bool) -> Path | None:
    """Write the file; one that is written anew is kept aside first."""
    aside = file.with_name(f"{file.stem}.{'before' if source.good else 'broken'}.toml")
    keep = source.data if is_new else None
    ending = "\r\n" if source.data and b"\r\n" in source.data and not is_new else "\n"
    try:
        if keep:
            write_safely(aside, keep)
        write_safely(file, text.replace("\r\n", "\n").replace("\n", ending).encode())
    except OSError as error:
        found = error.strerror or str(error)
        raise _RefusedError(Problem(file, 0, "unsaved-now", found=found)) from error
    return aside if keep else None
