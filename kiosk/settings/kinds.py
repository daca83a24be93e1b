"""What a setting may hold: each kind turns what stands in a TOML file into the value the program uses.

`read(raw)` returns the value or raises ValueError; what is allowed is told in words by kiosk/settings/words.py.
"""

import unicodedata
from datetime import date, datetime
from pathlib import PurePath
from typing import Any, get_args

from msgspec import Struct

Unit = str
"""A word of UNITS in the tables of words ("seconds", "minutes", "percent", "pages"), or "" for none."""


def _not_this(raw: object) -> ValueError:
    return ValueError(repr(raw))


class Text(Struct, frozen=True):
    """One line of at most `most` characters; may be empty."""

    most: int = 80

    def read(self, raw: object) -> str:
        """Return the line without blanks at its ends."""
        if not isinstance(raw, str) or len(raw) > self.most:
            raise _not_this(raw)
        if any(unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"} for letter in raw):
            raise _not_this(raw)
        return raw.strip()


class Whole(Struct, frozen=True):
    """A whole number from `least` to `most`."""

    least: int
    most: int
    unit: Unit = ""

    def read(self, raw: object) -> int:
        """Return the number."""
        if isinstance(raw, bool) or not isinstance(raw, int) or not self.least <= raw <= self.most:
            raise _not_this(raw)
        return raw


class Decimal(Struct, frozen=True):
    """A number from `least` to `most`, with or without decimals."""

    least: float
    most: float
    unit: Unit = ""

    def read(self, raw: object) -> float:
        """Return the number."""
        if isinstance(raw, bool) or not isinstance(raw, int | float) or not self.least <= raw <= self.most:
            raise _not_this(raw)
        return float(raw)


class Switch(Struct, frozen=True):
    """Yes or no."""

    def read(self, raw: object) -> bool:
        """Return whether it is on."""
        if not isinstance(raw, bool):
            raise _not_this(raw)
        return raw


class Choice(Struct, frozen=True):
    """One of a few values."""

    values: tuple[Any, ...]

    def read(self, raw: object) -> str | float:
        """Return the value as the schema writes it, so that 1 means 1.0."""
        for value in self.values:
            if not isinstance(raw, bool) and value == raw:
                return value  # type: ignore[no-any-return]  # the schema's own literals
        raise _not_this(raw)


class Several(Struct, frozen=True):
    """One or more of a few values, each once, in the order they are wanted."""

    values: tuple[str, ...]

    def read(self, raw: object) -> tuple[str, ...]:
        """Return the values in their order."""
        if not isinstance(raw, list | tuple) or not raw or any(value not in self.values for value in raw):
            raise _not_this(raw)
        return tuple(dict.fromkeys(raw))


class Languages(Struct, frozen=True):
    """Language codes such as "en", each once; none means all of the library."""

    def read(self, raw: object) -> tuple[str, ...]:
        """Return the codes in their order."""
        if not isinstance(raw, list | tuple) or not all(_is_code(code) for code in raw):
            raise _not_this(raw)
        return tuple(dict.fromkeys(raw))


class Clock(Struct, frozen=True):
    """A time of day as HH:MM on a 24-hour clock, or "" for none."""

    def read(self, raw: object) -> str:
        """Return the time."""
        if raw == "":
            return ""
        if not isinstance(raw, str) or len(raw) != len("HH:MM"):
            raise _not_this(raw)
        hours, colon, minutes = raw[:2], raw[2], raw[3:]
        sound = colon == ":" and all(part.isascii() and part.isdecimal() for part in (hours, minutes))
        if not sound or int(hours) > 23 or int(minutes) > 59:  # noqa: PLR2004  a clock
            raise _not_this(raw)
        return raw


class Dates(Struct, frozen=True):
    """Days as YYYY-MM-DD, with or without quotation marks."""

    def read(self, raw: object) -> tuple[date, ...]:
        """Return the days, sorted, each once."""
        if not isinstance(raw, list | tuple):
            raise _not_this(raw)
        days = set()
        for day in raw:
            if isinstance(day, str):
                days.add(date.fromisoformat(day))
            elif isinstance(day, date) and not isinstance(day, datetime):
                days.add(day)
            else:
                raise _not_this(day)
        return tuple(sorted(days))


class File(Struct, frozen=True):
    """The whole path of a file on this computer, or "" for none."""

    def read(self, raw: object) -> str:
        """Return the path as it was written."""
        path = Text(most=1000).read(raw)
        if path and not PurePath(path).is_absolute():
            raise _not_this(raw)
        return path


Kind = Text | Whole | Decimal | Switch | Choice | Several | Languages | Clock | Dates | File


def choice_of(literal: object) -> Choice:
    """Return the kind that takes one of a Literal's values."""
    return Choice(get_args(literal))


def several_of(literal: object) -> Several:
    """Return the kind that takes some of a Literal's values."""
    return Several(get_args(literal))


def _is_code(code: object) -> bool:
    return isinstance(code, str) and code.isascii() and code.replace("-", "").isalpha() and 2 <= len(code) <= 12  # noqa: PLR2004  "en" to "zh-Hant-TW"
