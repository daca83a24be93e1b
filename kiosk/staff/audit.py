"""Who did what on the staff side: appended only, chained by hashes, and nothing about a visitor.

Changing or removing an entry breaks the chain, and `first_fault` finds where. The newest entries could be cut off
together by somebody with the rights of the operating system; `head` is for whoever wants to note the end elsewhere.
"""

import hashlib
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from kiosk.staff.pin import Role
from kiosk.staff.sentences import Sentence
from kiosk.staff.shape import Shape
from kiosk.staff.state_file import Row, Run, StateFile

Action = Literal[
    "entered",
    "left",
    "wrong-pin",
    "locked-out",
    "recovered",
    "pin-set",
    "pin-removed",
    "printed",
    "cancelled-print",
    "pack-saved",
    "pack-removed",
    "signed",
    "sign-offs-exported",
    "sign-offs-imported",
    "own-installed",
    "own-removed",
    "settings-changed",
    "counts-exported",
    "cleaned",
    "restarted",
    "exited",
    "began-anew",
]
Who = Role | Literal["nobody", "recovery", "system"]

DETAIL_LENGTH = 120

_SHAPE = Shape(
    "audit",
    Sentence("what-audit"),
    (
        """
CREATE TABLE entries (number INTEGER PRIMARY KEY, at TEXT NOT NULL, role TEXT NOT NULL, action TEXT NOT NULL,
    detail TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TRIGGER entries_stay BEFORE UPDATE ON entries BEGIN SELECT raise(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER entries_are_kept BEFORE DELETE ON entries BEGIN SELECT raise(ABORT, 'the audit is append-only'); END;
""",
    ),
)
_START = "0" * 64
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


class Entry(Struct, frozen=True):
    """One line of the audit. `at` is local time with its offset, to the second."""

    number: int
    at: str
    role: str
    action: str
    detail: str
    hash: str


class Audit:
    """The audit in a data folder. `clock` gives the local time with its zone."""

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._file = StateFile(folder, _SHAPE)
        self._clock = clock

    @property
    def notice(self) -> Sentence | None:
        """What to tell staff when an earlier audit had to be set aside."""
        return self._file.notice

    def add(self, role: Who, action: Action, detail: str = "") -> None:
        """Append one entry. `detail` names pages, packs, files or settings: never a visitor. Raises StateError."""
        at = self._clock().isoformat(timespec="seconds")
        line = _CONTROL.sub(" ", detail)[:DETAIL_LENGTH]

        def append(run: Run) -> None:
            rows = run("SELECT number, hash FROM entries ORDER BY number DESC LIMIT 1")
            number, before = rows[0] if rows else (0, _START)
            values = (number + 1, at, role, action, line)
            run("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?)", *values, _link(before, values))

        self._file.write(append)

    def newest(self, limit: int = 200) -> tuple[Entry, ...]:
        """The last entries, newest first. Raises StateError."""
        return tuple(
            Entry(*row) for row in self._file.read("SELECT * FROM entries ORDER BY number DESC LIMIT ?", limit)
        )

    def first_fault(self) -> int | None:
        """The number of the first entry that was changed or follows a missing one; None if the chain is whole."""
        before, expected = _START, 1
        for row in self._file.read("SELECT * FROM entries ORDER BY number"):
            if row[0] != expected or row[-1] != _link(before, row[:-1]):
                return expected
            before, expected = row[-1], expected + 1
        return None

    def head(self) -> str:
        """The hash of the newest entry: it stands for all of them."""
        rows = self._file.read("SELECT hash FROM entries ORDER BY number DESC LIMIT 1")
        return str(rows[0][0]) if rows else _START

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _link(before: str, values: Row) -> str:
    return hashlib.sha256(before.encode() + msgspec.json.encode(values)).hexdigest()
