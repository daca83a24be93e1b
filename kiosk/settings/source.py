"""One settings file, read without ever failing: its good values, and every problem at once."""

import re
from pathlib import Path
from typing import Any, Literal

from msgspec import Struct

from kiosk.settings.convert import Values, broken_rules, convert
from kiosk.settings.problems import Problem, shortened
from kiosk.settings.toml_text import entries, headers, literal
from kiosk.settings.upgrade import VERSION, upgraded

Origin = Literal["file", "last-good", "defaults"]

LARGEST = 256 * 1024
"""Bytes; a hundred times what a full settings file needs."""
_PLACE = re.compile(r" \(at line (\d+), column \d+\)$")


class Source(Struct, frozen=True):
    """What a file says. `data` is its bytes, None where it is not there; `lines` where each key stands, from 1."""

    file: Path
    data: bytes | None = None
    values: Values = {}
    problems: tuple[Problem, ...] = ()
    lines: dict[str, int] = {}
    version: int = VERSION

    @property
    def exists(self) -> bool:
        """Whether there is such a file, readable or not."""
        return self.data is not None

    @property
    def good(self) -> bool:
        """Whether it is there and nothing in it keeps it from being used."""
        return self.exists and not any(problem.stops for problem in self.problems)


class Usable(Struct, frozen=True):
    """Values to run with, and where they come from: "defaults" may still hold single values that are good."""

    values: Values
    origin: Origin


def read_source(file: Path) -> Source:
    """Read a settings file."""
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError):
        return Source(file)
    except OSError as error:
        return Source(file, b"", {}, (Problem(file, 0, "unreadable", found=error.strerror or str(error)),))
    return source_of(file, data)


def usable(source: Source, copy: Path) -> Usable:
    """Return the values of a good file, else those of its last good `copy`, else what is good in the file."""
    if source.good:
        return Usable(source.values, "file")
    good = read_source(copy)
    if good.good:
        return Usable(good.values, "last-good")
    return Usable(source.values, "defaults")


def source_of(file: Path, data: bytes) -> Source:
    """Read what stands, or is to stand, in a settings file."""
    try:
        raw, lines, version = _table(data)
    except _BrokenError as error:
        problem = Problem(file, error.line, error.code, found=shortened(error.found), other=error.other)
        return Source(file, data, {}, (problem,))
    found = convert(raw, file, lines)
    values, problems = found.values, list(found.problems)
    for code, key, other in broken_rules(values):
        problems.append(Problem(file, lines.get(key, 0), code, key, literal(values[key]), other))
        values = {id_: value for id_, value in values.items() if id_ not in (key, other)}
    return Source(file, data, values, tuple(problems), lines, version)


class _BrokenError(Exception):
    """The whole file cannot be read: code of the problem, line from 1 (0 = none), what was found."""

    def __init__(self, code: str, line: int = 0, found: str = "", other: str = "") -> None:
        super().__init__(code)
        self.code, self.line, self.found, self.other = code, line, found, other


def _table(data: bytes) -> tuple[dict[str, Any], dict[str, int], int]:
    """Return the settings of the newest version, where they stand, and the version they were. Raises _BrokenError."""
    if len(data) > LARGEST:
        raise _BrokenError("large")
    if not data.strip(b" \t\r\n\0"):
        raise _BrokenError("empty")
    text = _text(data)
    raw, lines = _raw(text), _lines(text)
    try:
        return upgraded(raw), lines, raw.get("version", VERSION)
    except LookupError as error:
        raise _BrokenError("future", lines.get("version", 0), str(raw["version"]), str(VERSION)) from error
    except ValueError as error:
        raise _BrokenError("version", lines.get("version", 0), str(error)) from error


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _BrokenError("text", data.count(b"\n", 0, error.start) + 1) from error


def _raw(text: str) -> dict[str, Any]:
    try:
        return parsed(text)
    except ValueError as error:
        place = _PLACE.search(str(error))
        line = int(place[1]) if place else text.count("\n") + 1
        said = _PLACE.sub("", str(error)).removesuffix(" (at end of document)")
        raise _BrokenError("broken", line, said) from error


def parsed(text: str) -> dict[str, Any]:
    """Parse TOML. Raises ValueError."""
    import tomllib  # noqa: PLC0415  a kiosk without settings does not need it

    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise ValueError("brackets in brackets without end") from error


def _lines(text: str) -> dict[str, int]:
    found = {section: line + 1 for section, line in headers(text).items()}
    return found | {entry.id: entry.first + 1 for entry in entries(text)}
