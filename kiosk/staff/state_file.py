"""One SQLite file for one purpose: opened when first asked, each write one transaction on the disk, never half read.

A file that cannot be used (broken, empty, of a newer version) is set aside under a name of its own, not deleted, and
a fresh one takes its place. A disk that is full or read-only changes nothing: what is there can still be read, and a
write raises StateError.
"""

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Protocol, TypeVar

from kiosk import log
from kiosk.errors import StateError
from kiosk.staff.sentences import Sentence, sentence
from kiosk.staff.shape import HEADER_BYTES, Shape, Unusable, ensure_header, ensure_usable
from kiosk.staff.whole_file import move_whole, sync_file

T = TypeVar("T")
Row = tuple[Any, ...]

_log = log.get("staff")
_BUSY_SECONDS = 5.0
_DAMAGE = frozenset((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB))
_DISK = frozenset(
    (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PERM)
)
_PRIMARY = 0xFF
_COMPANIONS = ("-wal", "-shm")


class Run(Protocol):
    """Runs one statement within the transaction and gives its rows."""

    def __call__(self, statement: str, *values: str | float | bytes | None) -> list[Row]:
        """Run `statement`; `values` stand for its question marks."""
        ...


class StateFile:
    """A state file in `folder`; may be used from any thread, one call at a time.

    `notice` is what to tell staff when an earlier file had to be set aside.
    """

    def __init__(self, folder: Path, shape: Shape) -> None:
        self.file = folder / f"{shape.name}.sqlite"
        self.notice: Sentence | None = None
        self._shape = shape
        self._connection: sqlite3.Connection | None = None
        self._can_write = True
        self._lock = threading.RLock()

    def read(self, query: str, *values: str | float | bytes | None) -> list[Row]:
        """Rows of a query. Raises StateError."""
        return self._do(lambda connection: connection.execute(query, values).fetchall())

    def write(self, job: Callable[[Run], T]) -> T:
        """Run `job` as one transaction: all of it is on the disk when this returns, or nothing. Raises StateError.

        After damage `job` runs once more, on the fresh file.
        """

        def commit(connection: sqlite3.Connection) -> T:
            if not self._can_write:
                self.close()
                connection = self._opened()  # there may be room again
                if not self._can_write:
                    raise StateError(self._cannot("state-not-saved"))
            connection.execute("BEGIN IMMEDIATE")
            try:
                result = job(lambda statement, *values: connection.execute(statement, values).fetchall())
                connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
                raise
            return result

        return self._do(commit)

    def forget_traces(self) -> None:
        """Empty the write-ahead log, which shows in which order things were written. Raises StateError."""
        self._do(lambda connection: connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())

    def set_aside(self) -> tuple[Path, ...]:
        """Earlier files that could not be used, oldest first."""
        return tuple(sorted(self.file.parent.glob(f"{self._shape.name}.*-*.sqlite"), key=_number_of))

    def close(self) -> None:
        """Close the file; the next call opens it again."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _do(self, job: Callable[[sqlite3.Connection], T]) -> T:
        with self._lock:
            try:
                try:
                    return job(self._opened())
                except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
                    if not _is_damage(error):
                        raise
                    self._put_aside(Unusable("damaged", str(error)))
                    return job(self._opened())
            except (sqlite3.Error, OSError) as error:
                _log.warning("%s: %s", self.file, error)
                raise StateError(self._cannot("state-not-usable")) from error

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            if not self.file.exists():
                self._create()
            try:
                self._connection = self._open()
            except Unusable as reason:
                self._put_aside(reason)
                self._create()
                self._connection = self._open()
        return self._connection

    def _open(self) -> sqlite3.Connection:
        """Open and inspect the file. Raises Unusable, and sqlite3.Error when the disk is to blame."""
        with self.file.open("rb") as opened:
            ensure_header(opened.read(HEADER_BYTES))
        self._can_write = True
        try:
            return self._connected("mode=rw")
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if _is_damage(error) or _code(error) == sqlite3.SQLITE_ERROR:  # an unknown format, at this moment
                raise Unusable("damaged", str(error)) from error
            if _code(error) not in _DISK:
                raise
            log_file = Path(f"{self.file}-wal")
            if log_file.exists() and log_file.stat().st_size:
                raise
            _log.warning("%s can only be read: %s", self.file, error)
        self._can_write = False
        return self._connected("mode=ro&immutable=1")

    def _connected(self, mode: str) -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{self.file.resolve().as_uri()}?{mode}",
            uri=True,
            timeout=_BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            if self._can_write:
                connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA secure_delete = ON")
            ensure_usable(connection, self._shape, can_write=self._can_write)
        except BaseException:
            connection.close()
            raise
        return connection

    def _create(self) -> None:
        """Make a fresh file beside and move it in, so that a file of ours is never empty."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        beside = self.file.with_name(f".{self.file.name}.new")
        stale = (path for path in _with_companions(self.file) if path != self.file)
        for path in (*_with_companions(beside), *stale):  # a log of another file must not be played into this one
            path.unlink(missing_ok=True)
        with closing(sqlite3.connect(beside, isolation_level=None)) as connection:
            self._shape.build(connection)
        beside.chmod(0o600)  # for the kiosk's own account only
        sync_file(beside)
        move_whole(beside, self.file)

    def _put_aside(self, reason: Unusable) -> None:
        self.close()
        number = len(self.set_aside()) + 1
        names = [self.file.with_name(f"{self._shape.name}.{reason.kind}-{number}.sqlite")]
        while names[-1].exists():
            number += 1
            names.append(self.file.with_name(f"{self._shape.name}.{reason.kind}-{number}.sqlite"))
        pairs = list(zip(_with_companions(self.file), _with_companions(names[-1]), strict=True))
        for old, new in reversed(pairs):  # the file itself last: until then the next start does it again
            if old.exists():
                old.replace(new)
        key = "aside-newer" if reason.kind == "newer" else "aside-unreadable"
        self.notice = sentence(key, what=self._shape.what, name=names[-1].name, folder=self.file.parent)
        _log.warning("%s (%s)", self.notice, reason)

    def _cannot(self, key: str) -> Sentence:
        return sentence(key, what=self._shape.what, folder=self.file.parent)


def _with_companions(file: Path) -> Iterator[Path]:
    yield file
    yield from (Path(f"{file}{suffix}") for suffix in _COMPANIONS)


def _is_damage(error: Exception) -> bool:
    """Whether a file is broken: SQLite says so, or what it holds as text is none, for which it has no code."""
    return _code(error) in _DAMAGE or isinstance(error, UnicodeDecodeError) or "not decode to UTF-8" in str(error)


def _code(error: Exception) -> int:
    return getattr(error, "sqlite_errorcode", 0) & _PRIMARY


def _number_of(file: Path) -> int:
    number = file.stem.rpartition("-")[2]
    return int(number) if number.isdecimal() else 0
