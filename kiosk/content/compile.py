"""From a content folder to one SQLite file.

Only what changed is parsed, and the last good file stays until the new one is whole.
"""

import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from msgspec import Struct

from kiosk.content.check.structure import missing_landings, unsafe_pictures
from kiosk.content.compile_pages import compile_pages
from kiosk.content.files import OWN
from kiosk.content.load import load_shelf, signature
from kiosk.content.problems import Problem, in_order
from kiosk.content.schema import SCHEMA, TABLES
from kiosk.content.shelf import Shelf
from kiosk.content.store import Store
from kiosk.content.targets import targets_of
from kiosk.errors import LibraryError

#: The file is a temporary one until it is whole and synced, so SQLite need not keep a way back. The
#: cache (kibibytes) holds the indexes of 20,000 pages.
_FAST = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA cache_size = -131072;
"""


class CompileResult(Struct, frozen=True):
    """What compiling did. `written` is False when problems kept the last good library in its place."""

    written: bool
    version: str
    pages: int
    parsed: int
    problems: tuple[Problem, ...]
    seconds: float


def compile_library(content_dir: Path, target: Path, *, strict: bool = True, own: Path | None = None) -> CompileResult:
    """Compile `content_dir`, and the clinic's `own` folder, into `target`, reusing what an earlier one already holds.

    With a problem of structure or links nothing is written, unless `strict` is False: then pages with such problems
    are left out (a preview for authors). A problem of the clinic's own pages leaves these out and never keeps an update
    of the library back. Raises ContentError (no folder, no manifest) and LibraryError (cannot write).
    """
    start = time.monotonic()
    content_dir = content_dir.resolve()
    shelf = load_shelf(content_dir, own)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with _beside(target) as temporary:
            reuse = _reusable(target, temporary)
            with closing(sqlite3.connect(temporary, isolation_level=None)) as connection:
                result = _fill(connection, shelf, reuse=reuse, strict=strict)
            if result.written:
                _put_in_place(temporary, target)
    except (OSError, sqlite3.Error) as error:
        raise LibraryError(
            f"The library cannot be written to {target} ({error}). Check the disk, or close the kiosk that uses it."
        ) from error
    return CompileResult(
        result.written,
        result.version,
        result.pages,
        result.parsed,
        result.problems,
        time.monotonic() - start,
    )


def _fill(connection: sqlite3.Connection, shelf: Shelf, *, reuse: bool, strict: bool) -> CompileResult:
    connection.executescript(_FAST)
    if not reuse:
        connection.executescript(TABLES)
    store = Store(connection)
    connection.execute("BEGIN")
    salts = {lang: SCHEMA.encode() + signature(shelf, lang) for lang in shelf.languages}
    store.drop_pages_except({page.stat.path for page in shelf.pages})
    problems = [*shelf.problems, *unsafe_pictures(shelf), *missing_landings(shelf)]
    parsed = 0
    for page in compile_pages(shelf, salts, store.known_files(salts)):
        problems += page.problems
        parsed += not page.is_same
        store.put_page(page)
    store.put_salts(salts)
    problems += _dead_refs(shelf, store)
    told = in_order(problems)
    blocking = {problem.file for problem in told if problem.blocks_compiling}
    store.drop_pages({file for file in blocking if file.startswith(OWN)})
    good = all(file.startswith(OWN) for file in blocking)
    version = store.put_lists(shelf)
    connection.execute("COMMIT")
    return CompileResult(good or not strict, version, store.count_pages(), parsed, told, 0.0)


def _dead_refs(shelf: Shelf, store: Store) -> Iterator[Problem]:
    targets = targets_of(shelf)
    for entry in shelf.refs:
        langs = (entry.lang,) if entry.lang else shelf.languages
        if not any(targets.has(entry.ref, lang) for lang in langs):
            yield Problem(entry.file, entry.ref.line, "links", *targets.complaint(entry.ref))
    for file, lang, ref in store.refs():
        if not targets.has(ref, lang):
            yield Problem(file, ref.line, "links", *targets.complaint(ref))


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A temporary file in the folder of `target`, gone afterwards whatever happens."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".new", dir=target.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def _reusable(target: Path, temporary: Path) -> bool:
    """Copy an earlier library of this schema to `temporary`; False if there is none."""
    if not target.is_file():
        return False
    try:
        with closing(sqlite3.connect(f"{target.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            row = connection.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()
            check = connection.execute("PRAGMA quick_check(1)").fetchone()
            sound = bool(row == (SCHEMA,) and check == ("ok",))
    except sqlite3.Error:
        return False
    if sound:
        shutil.copyfile(target, temporary)
    return sound


def _put_in_place(temporary: Path, target: Path) -> None:
    """Replace `target` in one move; after a power cut there is the old file or the new one, never half of one."""
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())
    temporary.replace(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
