"""A compiled library, read on demand.

Opens in milliseconds: no Markdown, no YAML, no page is read before it is asked for.
"""

import sqlite3
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from kiosk.content.model import (
    Fact,
    Home,
    Manifest,
    Moment,
    Organisation,
    Pack,
    Page,
    PageCard,
    Record,
    Source,
    Term,
    Treatment,
    UrgentSign,
)
from kiosk.content.schema import SCHEMA
from kiosk.errors import LibraryError, PageMissing

T = TypeVar("T", bound=Record)

_BUILD = "Build it anew with `kiosk build`."
_CACHE_KB = 512
"""What SQLite may keep of the file; the system keeps it anyway, and for everybody."""


class Library:
    """Pages and lists of one compiled file. Use it in the thread that opened it.

    Attributes: `manifest` (library.yaml), `version` (16 hex digits that change with any content).
    """

    def __init__(self, file: Path, connection: sqlite3.Connection, content_dir: Path | None) -> None:
        """Use `Library.open`."""
        self.file = file
        self._connection = connection
        meta = dict(connection.execute("SELECT key, value FROM meta"))
        if meta.get("schema") != SCHEMA:
            raise LibraryError(f"The library {file} was built by another version of the kiosk. {_BUILD}")
        self.version: str = meta["version"]
        self.manifest: Manifest = msgspec.json.decode(meta["manifest"], type=Manifest)
        self.content_dir: Path = content_dir or Path(meta["content_dir"])

    @classmethod
    def open(cls, file: Path, content_dir: Path | None = None) -> "Library":
        """Open a compiled library for reading.

        `content_dir` says where its pictures are, if not where it was built. Raises LibraryError.
        """
        if not file.is_file():
            raise LibraryError(f"There is no library at {file}. {_BUILD}")
        connection = None
        try:
            connection = _connect(file)
            return cls(file, connection, content_dir)
        except LibraryError:
            if connection:
                connection.close()
            raise
        except (sqlite3.Error, msgspec.DecodeError, KeyError) as error:
            if connection:
                connection.close()
            raise LibraryError(f"The library {file} is damaged. {_BUILD}") from error

    def forget(self) -> None:
        """Let go of what SQLite remembers of the last questions: it keeps words that were looked for.

        The file is opened anew; where another one stands in its place by now, this one stays open.
        """
        try:
            fresh = _connect(self.file)
        except sqlite3.Error:
            return
        try:
            same = dict(fresh.execute("SELECT key, value FROM meta")).get("version") == self.version
        except sqlite3.Error:
            same = False
        old = fresh
        if same:
            old, self._connection = self._connection, fresh
        old.close()

    def close(self) -> None:
        """Close the file; nothing can be read any more."""
        self._connection.close()

    def home(self, lang: str) -> Home:
        """The words of the first screens. Raises LibraryError if the language has none."""
        home = self._record("home", lang, "home", Home)
        if home is None:
            raise LibraryError(f"The library has no first screen in the language '{lang}'. {_BUILD}")
        return home

    def page(self, lang: str, page_id: str) -> Page:
        """Read one page. Raises PageMissing."""
        row = self._row("SELECT json FROM pages WHERE lang = ? AND id = ?", lang, page_id)
        if row is None:
            raise PageMissing(lang, page_id)
        page: Page = _decoder(Page).decode(row[0])
        return page

    def has_page(self, lang: str, page_id: str) -> bool:
        """Whether the page exists in this language."""
        return self._row("SELECT 1 FROM pages WHERE lang = ? AND id = ?", lang, page_id) is not None

    def screen_ids(self, lang: str) -> tuple[str, ...]:
        """Ids of the pages that are shown on glass, sorted: all but print-only sheets."""
        rows = self.rows(
            "SELECT id FROM pages WHERE lang = ? "
            "AND coalesce(json_extract(json, '$.kind'), 'page') != 'handout' ORDER BY id",
            lang,
        )
        return tuple(str(row[0]) for row in rows)

    def page_ids(self, lang: str) -> tuple[str, ...]:
        """Ids of all pages of a language, sorted."""
        rows = self.rows("SELECT id FROM pages WHERE lang = ? ORDER BY id", lang)
        return tuple(str(row[0]) for row in rows)

    def cards(self, lang: str, door_id: str, limit: int = -1) -> tuple[PageCard, ...]:
        """The cards of a door by `order`, no landing page, no print-only sheets; the first `limit`, or all (-1)."""
        rows = self.rows(
            "SELECT json FROM cards WHERE lang = ? AND door = ? AND is_index = 0 "
            "AND coalesce(json_extract(json, '$.kind'), 'page') != 'handout' ORDER BY place, id LIMIT ?",
            lang,
            door_id,
            limit,
        )
        return tuple(_decoder(PageCard).decode(row[0]) for row in rows)

    def handouts(self, lang: str) -> tuple[PageCard, ...]:
        """The cards of all print-only sheets by `order`: the guides to take home."""
        rows = self.rows(
            "SELECT json FROM cards WHERE lang = ? AND kind = 'handout' ORDER BY place, id",
            lang,
        )
        return tuple(_decoder(PageCard).decode(row[0]) for row in rows)

    def card(self, lang: str, page_id: str) -> PageCard | None:
        """The card of one page, also of a landing page."""
        row = self._row("SELECT json FROM cards WHERE lang = ? AND id = ?", lang, page_id)
        return _decoder(PageCard).decode(row[0]) if row else None

    def term(self, lang: str, term_id: str) -> Term | None:
        """One word of the glossary."""
        return self._record("term", lang, term_id, Term)

    def terms(self, lang: str) -> tuple[Term, ...]:
        """The whole glossary from A to Z, as the language sorts."""
        return self._records("term", lang, Term)

    def fact(self, lang: str, fact_id: str) -> Fact | None:
        """One fact, with its words in `lang` where it has them."""
        return self._record("fact", lang, fact_id, Fact) or self._record("fact", "", fact_id, Fact)

    def source(self, source_id: str) -> Source | None:
        """Where a fact comes from."""
        return self._record("source", "", source_id, Source)

    def organisation(self, lang: str, org_id: str) -> Organisation | None:
        """One organisation, with its words in `lang` where it has them."""
        found = self._record("organisation", lang, org_id, Organisation)
        return found or self._record("organisation", "", org_id, Organisation)

    def packs(self) -> tuple[Pack, ...]:
        """Sheets that are often given together, in the order of the list."""
        return self._records("pack", "", Pack)

    def moments(self, lang: str) -> tuple[Moment, ...]:
        """The questions by moment of care, in the order of the list."""
        return self._records("moment", lang, Moment)

    def treatments(self, lang: str) -> tuple[Treatment, ...]:
        """All treatments, in the order of the list."""
        return self._records("treatment", lang, Treatment)

    def treatment(self, lang: str, treatment_id: str) -> Treatment | None:
        """One treatment."""
        return self._record("treatment", lang, treatment_id, Treatment)

    def urgent_signs(self, lang: str) -> tuple[UrgentSign, ...]:
        """All signs that cannot wait, in the order of the list."""
        return self._records("sign", lang, UrgentSign)

    def urgent_sign(self, lang: str, sign_id: str) -> UrgentSign | None:
        """One sign that cannot wait."""
        return self._record("sign", lang, sign_id, UrgentSign)

    def picture(self, name: str) -> Path | None:
        """The file of a picture; None if the library does not know it or its file is gone."""
        row = self._row("SELECT path FROM pictures WHERE name = ?", name)
        if row is None:
            return None
        file = self.content_dir / str(row[0])
        return file if file.is_file() else None

    def rows(self, query: str, *values: str | int) -> list[tuple[Any, ...]]:
        """Rows of a query in SQL (schema.py), for the search beside this module. Raises LibraryError."""
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise LibraryError(f"The library {self.file} cannot be read ({error}). {_BUILD}") from error

    def _record(self, kind: str, lang: str, record_id: str, struct: type[T]) -> T | None:
        row = self._row("SELECT json FROM records WHERE kind = ? AND lang = ? AND id = ?", kind, lang, record_id)
        return _decoder(struct).decode(row[0]) if row else None

    def _records(self, kind: str, lang: str, struct: type[T]) -> tuple[T, ...]:
        rows = self.rows("SELECT json FROM records WHERE kind = ? AND lang = ? ORDER BY place", kind, lang)
        return tuple(_decoder(struct).decode(row[0]) for row in rows)

    def _row(self, query: str, *values: str | int) -> tuple[Any, ...] | None:
        rows = self.rows(query, *values)
        return rows[0] if rows else None


def _connect(file: Path) -> sqlite3.Connection:
    """Open for reading. No statement is kept for later: it would hold what a visitor looked for."""
    connection = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True, cached_statements=0)
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
    return connection


@cache
def _decoder(struct: type[T]) -> msgspec.json.Decoder[T]:
    return msgspec.json.Decoder(struct)
