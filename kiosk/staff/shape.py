"""What a state file must look like: its tables by version, and the steps from each version to the next."""

import sqlite3
from contextlib import closing
from typing import Literal

from msgspec import Struct

from kiosk.staff.sentences import Sentence

#: Marks a SQLite file as a state file of the kiosk.
APPLICATION_ID = 0x4B494F53

#: How long the header of a SQLite file is; it holds the versions that it may be written and read with.
HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\0"
_VERSIONS = slice(18, 20)


class Unusable(Exception):  # noqa: N818 - not an error to tell: the file is set aside
    """Why a file cannot be used as it is."""

    def __init__(self, kind: Literal["damaged", "empty", "newer"], why: str) -> None:
        super().__init__(why)
        self.kind = kind


class Shape(Struct, frozen=True):
    """A kind of state file.

    `name` is its file name without the suffix, `what` what it holds, in a few plain words. `steps` are SQL scripts:
    step N makes version N out of version N-1, and a fresh file runs all of them. A step that was released is never
    changed.
    """

    name: str
    what: Sentence
    steps: tuple[str, ...]

    @property
    def version(self) -> int:
        """The version of a file after all steps."""
        return len(self.steps)

    def build(self, connection: sqlite3.Connection, version: int | None = None) -> None:
        """Make the tables of `version` (None: the newest) in an empty file."""
        connection.execute("BEGIN")
        for step in self.steps[:version]:
            _run_script(connection, step)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {self.version if version is None else version}")
        connection.execute("COMMIT")

    def upgrade(self, connection: sqlite3.Connection, version: int) -> None:
        """Bring a file of `version` to the newest, in one transaction."""
        connection.execute("BEGIN IMMEDIATE")
        try:
            for step in self.steps[version:]:
                _run_script(connection, step)
            connection.execute(f"PRAGMA user_version = {self.version}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise


def ensure_header(data: bytes) -> None:
    """Look at the first bytes of a file. Raises Unusable; with wrong versions SQLite would take it as read-only."""
    if not data:
        raise Unusable("empty", "it has no bytes")
    if not data.startswith(_MAGIC) or not set(data[_VERSIONS]) <= {1, 2} or len(data) < HEADER_BYTES:
        raise Unusable("damaged", "it does not begin as a SQLite file")


def ensure_usable(connection: sqlite3.Connection, shape: Shape, *, can_write: bool) -> None:
    """Inspect an open file, and upgrade an older one. Raises Unusable, or sqlite3.Error when the disk is to blame."""
    if connection.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
        raise Unusable("damaged", "it is not a state file of the kiosk")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > shape.version:
        raise Unusable("newer", f"it has version {version}, and this kiosk knows {shape.version}")
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise Unusable("damaged", "SQLite finds it damaged")
    if version < 1 or _tables(connection) != _tables_of(shape, version):
        raise Unusable("damaged", "its tables are not those of its version")
    if version < shape.version:
        if not can_write:
            raise sqlite3.OperationalError("an older file cannot be brought up to date where nothing can be written")
        shape.upgrade(connection, version)


def _tables_of(shape: Shape, version: int) -> set[tuple[str, str, str]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        shape.build(connection, version)
        return _tables(connection)


def _tables(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    return set(connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL"))


def _run_script(connection: sqlite3.Connection, script: str) -> None:
    """Run the statements of a script one by one, because `executescript` would commit."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""
