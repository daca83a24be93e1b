"""TOML as text: values written as literals, and where each key stands, which tomllib does not tell."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from msgspec import Struct

_HEADER = re.compile(r"\s*\[\s*([A-Za-z0-9_\-. ]+?)\s*\]\s*(#.*)?$")
_KEY = re.compile(r"\s*([A-Za-z0-9_\-.]+)\s*=")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class Entry(Struct, frozen=True):
    """Where a key with its value stands: its full id, and its lines from `first` to before `end`, counted from 0."""

    id: str
    first: int
    end: int


def literal(value: Any) -> str:  # noqa: ANN401  any type of the schema
    """Write a value as TOML does. Raises TypeError for what no setting holds."""
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case date():
            return value.isoformat()
        case str():
            return '"' + "".join(_escaped(letter) for letter in value) + '"'
        case list() | tuple():
            return "[" + ", ".join(map(literal, value)) + "]"
        case dict():
            return "{" + ", ".join(f"{literal(str(name))} = {literal(v)}" for name, v in value.items()) + "}"
        case _:
            raise TypeError(type(value).__name__)


def lines_of(text: str) -> list[str]:
    """Return the lines of a TOML text, which ends them only with LF or CR LF."""
    return text.replace("\r\n", "\n").split("\n")


def entries(text: str) -> Iterator[Entry]:
    """Yield the keys of a TOML text that stand on lines of their own; values over several lines are followed."""
    lines = lines_of(text)
    section = ""
    number = 0
    while number < len(lines):
        first, number = number, number + 1
        if header := _HEADER.match(lines[first]):
            section = header[1].replace(" ", "")
        elif key := _KEY.match(lines[first]):
            number = _end_of(lines, first, key.end())
            yield Entry(f"{section}.{key[1]}".lstrip("."), first, number)


def headers(text: str) -> dict[str, int]:
    """Return the line of each section's header, counted from 0."""
    inside = {number for entry in entries(text) for number in range(entry.first, entry.end)}
    found: dict[str, int] = {}
    for number, line in enumerate(lines_of(text)):
        header = _HEADER.match(line)
        if header and number not in inside:
            found.setdefault(header[1].replace(" ", ""), number)
    return found


def comment_after(value: str) -> str:
    """Return the comment behind a value on its line, with the blanks before it; "" when there is none."""
    place = value.find("#")
    while place >= 0:
        if _is_value(value[:place]):
            return value[len(value[:place].rstrip()) :]
        place = value.find("#", place + 1)
    return ""


def _end_of(lines: list[str], first: int, start: int) -> int:
    value = lines[first][start:]
    for number in range(first + 1, len(lines) + 1):
        if _is_value(value):
            return number
        if number < len(lines):
            value += "\n" + lines[number]
    return first + 1


def _is_value(text: str) -> bool:
    import tomllib  # noqa: PLC0415  a kiosk without settings does not need it

    try:
        tomllib.loads(f"x = {text}")
    except (ValueError, RecursionError):
        return False
    return True


def _escaped(letter: str) -> str:
    return _ESCAPES.get(letter) or (letter if letter.isprintable() else f"\\U{ord(letter):08x}")
