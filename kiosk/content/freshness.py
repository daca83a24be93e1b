"""Whether a content folder changed since it was compiled."""

import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.content.files import list_files
from kiosk.content.schema import SCHEMA


def is_stale(content_dir: Path, library_file: Path, own: Path | None = None) -> bool:
    """Whether `library_file` must be compiled anew. Costs one stat a file: call it off the main thread.

    A folder that is gone is not stale: the last good library stays in use.
    """
    if not content_dir.is_dir():
        return False
    if not library_file.is_file():
        return True
    try:
        with closing(sqlite3.connect(f"{library_file.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            meta = dict(connection.execute("SELECT key, value FROM meta WHERE key IN ('schema', 'content_dir')"))
            known = set(connection.execute("SELECT path, mtime_ns, size FROM files"))
    except sqlite3.Error:
        return True
    if meta.get("schema") != SCHEMA or meta.get("content_dir") != str(content_dir.resolve()):
        return True
    return known != {(found.path, found.mtime_ns, found.size) for found in list_files(content_dir, own)}
