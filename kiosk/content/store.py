"""Writes the rows of a compiled library."""

import hashlib
import sqlite3
from collections.abc import Iterator

import msgspec
from msgspec.structs import replace

from kiosk.content.compile_page import CompiledPage
from kiosk.content.compile_pages import KnownFile
from kiosk.content.entries import entries_of
from kiosk.content.files import OWN, FileStat
from kiosk.content.model import Fact, Organisation, Record
from kiosk.content.numbering import LAST_BLOCK, pages_of, passage, passages_of
from kiosk.content.refs import Ref
from kiosk.content.schema import SCHEMA
from kiosk.content.shelf import FactText, OrganisationText, Shelf
from kiosk.content.sorting import sort_key
from kiosk.content.sounds import sound_of


class Store:
    """The open file of a library being built."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._run = connection.execute
        self._run_many = connection.executemany

    def known_files(self, salts: dict[str, bytes]) -> dict[str, KnownFile]:
        """Files as they were compiled, by path."""
        before = dict(self._run("SELECT key, value FROM meta WHERE key LIKE 'salt:%'"))
        current = {lang for lang, salt in salts.items() if before.get(f"salt:{lang}") == _digest(salt)}
        return {
            path: KnownFile(FileStat(path, mtime_ns, size), digest, path.removeprefix(OWN).partition("/")[0] in current)
            for path, mtime_ns, size, digest in self._run("SELECT path, mtime_ns, size, hash FROM files")
        }

    def put_salts(self, salts: dict[str, bytes]) -> None:
        """Remember what the pages of each language depended on."""
        self._put_meta({f"salt:{lang}": _digest(salt) for lang, salt in salts.items()})

    def drop_pages_except(self, paths: set[str]) -> None:
        """Remove pages whose files are gone."""
        for number, path in self._run("SELECT number, file FROM pages").fetchall():
            if path not in paths:
                self._drop(number, path)

    def drop_pages(self, paths: set[str]) -> None:
        """Remove pages by their files; they are read anew the next time."""
        for number, path in self._run("SELECT number, file FROM pages").fetchall():
            if path in paths:
                self._drop(number, path)

    def put_page(self, page: CompiledPage) -> None:
        """Write or replace a page; one with problems is removed, one that is the same only gets its new date."""
        stat = page.source.stat
        if not page.is_same:
            row = self._run("SELECT number FROM pages WHERE file = ?", (stat.path,)).fetchone()
            number = row[0] if row else self._new_number(page.source.lang)
            if row:
                self._drop(number, stat.path)
            if not page.json:
                return
            self._insert(number, page)
        self._run(
            "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)",
            (stat.path, stat.mtime_ns, stat.size, page.hash),
        )

    def put_lists(self, shelf: Shelf) -> str:
        """Write all lists and the manifest; returns the version of the whole library."""
        version = hashlib.sha256(msgspec.json.encode(shelf.manifest))
        self._run("DELETE FROM records")
        for kind, lang, place, record_id, record in _records(shelf):
            data = msgspec.json.encode(record)
            version.update(data)
            self._run(
                "INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?)",
                (kind, lang, record_id, place, data),
            )
        self._run("DELETE FROM pictures")
        self._run_many(
            "INSERT INTO pictures VALUES (?, ?)",
            ((name, _picture_path(shelf, f)) for name, f in shelf.pictures.items()),
        )
        self._run("DELETE FROM files WHERE path NOT IN (SELECT file FROM pages)")
        others = [f for f in shelf.files if not f.path.endswith(".md")]
        self._run_many("INSERT INTO files VALUES (?, ?, ?, '')", ((f.path, f.mtime_ns, f.size) for f in others))
        for row in self._run("SELECT file, hash FROM pages ORDER BY file"):
            version.update("".join(row).encode())
        digest = version.hexdigest()[:16]
        if self._run("SELECT value FROM meta WHERE key = 'version'").fetchone() != (digest,):
            self._put_entries(shelf)
            self._put_words()
        self._put_meta(
            {
                "schema": SCHEMA,
                "version": digest,
                "manifest": msgspec.json.encode(shelf.manifest).decode(),
                "content_dir": str(shelf.root),
            }
        )
        return digest

    def refs(self) -> Iterator[tuple[str, str, Ref]]:
        """Each ref of each page, with its file and language."""
        rows = self._run("SELECT file, lang, kind, target, line FROM refs JOIN pages ON refs.page = pages.number")
        for file, lang, kind, target, line in rows:
            yield file, lang, Ref(kind, target, line)

    def count_pages(self) -> int:
        """How many pages the library holds, in all languages."""
        row = self._run("SELECT count(*) FROM pages").fetchone()
        return int(row[0])

    def _insert(self, number: int, page: CompiledPage) -> None:
        lang, page_id = page.source.lang, page.source.id
        self._run(
            "INSERT INTO pages VALUES (?, ?, ?, ?, ?, ?)",
            (number, lang, page_id, page.source.stat.path, page.hash, page.json),
        )
        is_index = page_id.endswith("/index")
        self._run(
            "INSERT INTO cards VALUES (?, ?, ?, ?, ?, ?, ?)",
            (lang, page_id, page.door, page.place, is_index, page.kind, page.card),
        )
        self._run_many(
            "INSERT INTO refs VALUES (?, ?, ?, ?)",
            ((number, r.kind, r.target, r.line) for r in page.refs),
        )
        if page.title:
            self._run("INSERT INTO titles (rowid, title, id) VALUES (?, ?, ?)", (number, page.title, page_id))
        self._run_many("INSERT OR IGNORE INTO places VALUES (?, ?, ?, ?)", _place_rows(number, page))
        self._run_many("INSERT INTO passages VALUES (?, ?, ?)", _passage_rows(number, page))

    def _drop(self, number: int, path: str) -> None:
        self._run(
            "DELETE FROM cards WHERE (lang, id) = (SELECT lang, id FROM pages WHERE number = ?)",
            (number,),
        )
        self._run("DELETE FROM passages WHERE number BETWEEN ? AND ?", passages_of(number, number))
        for table, column in (("refs", "page"), ("places", "page"), ("titles", "rowid"), ("pages", "number")):
            self._run(f"DELETE FROM {table} WHERE {column} = ?", (number,))  # noqa: S608 - names are from this line
        self._run("DELETE FROM files WHERE path = ?", (path,))

    def _new_number(self, lang: str) -> int:
        first, last = pages_of(self._language(lang))
        query = "SELECT coalesce(max(number) + 1, ?1) FROM pages WHERE number BETWEEN ?1 AND ?2"
        return int(self._run(query, (first, last)).fetchone()[0])

    def _language(self, lang: str) -> int:
        self._run("INSERT OR IGNORE INTO languages (lang) VALUES (?)", (lang,))
        return int(self._run("SELECT number FROM languages WHERE lang = ?", (lang,)).fetchone()[0])

    def _put_entries(self, shelf: Shelf) -> None:
        self._run("DELETE FROM entries")
        for lang in shelf.languages:
            first, _ = pages_of(self._language(lang))
            self._run_many(
                "INSERT INTO entries (rowid, kind, id, names, words) VALUES (?, ?, ?, ?, ?)",
                ((first + n, e.kind, e.id, e.names, e.words) for n, e in enumerate(entries_of(shelf, lang))),
            )

    def _put_words(self) -> None:
        tables = ("words_of_entries", "words_of_titles", "words_of_passages")
        found = " UNION ALL ".join(f"SELECT term, doc FROM {table}" for table in tables)  # noqa: S608 - as above
        counted = self._run(
            f"SELECT term, sum(doc) FROM ({found}) WHERE term NOT GLOB '*[0-9]*' GROUP BY term"  # noqa: S608 - as above
        ).fetchall()
        self._run("DELETE FROM words")
        self._run_many("INSERT INTO words VALUES (?, ?, ?)", ((word, sound_of(word), n) for word, n in counted))

    def _put_meta(self, values: dict[str, str]) -> None:
        self._run_many("INSERT OR REPLACE INTO meta VALUES (?, ?)", values.items())


def _picture_path(shelf: Shelf, found: FileStat) -> str:
    """Within the content folder; the clinic's own pictures by their whole path."""
    return str(shelf.file_of(found)) if found.is_own else found.path


def _digest(salt: bytes) -> str:
    return hashlib.sha256(salt).hexdigest()[:16]


def _place_rows(number: int, page: CompiledPage) -> Iterator[tuple[str, str, int, int]]:
    return ((kind, target, number, block) for block, kind, target in page.places)


def _passage_rows(number: int, page: CompiledPage) -> Iterator[tuple[int, str, str]]:
    last: list[tuple[int, str, str]] = []
    for block, text, unshown in page.texts:
        if block < LAST_BLOCK:
            yield passage(number, block), text, unshown
        else:
            last.append((block, text, unshown))
    if last:
        yield passage(number, LAST_BLOCK), "\n".join(row[1] for row in last), "\n".join(row[2] for row in last)


def _records(shelf: Shelf) -> Iterator[tuple[str, str, int, str, Record]]:
    for lang, home in shelf.homes.items():
        yield "home", lang, 0, "home", home
    for lang, terms in shelf.terms.items():
        ordered = sorted(terms, key=lambda term: sort_key(term.term, lang))
        yield from (("term", lang, place, term.id, term) for place, term in enumerate(ordered))
    for lang, moments in shelf.moments.items():
        yield from (("moment", lang, place, moment.moment, moment) for place, moment in enumerate(moments))
    for lang, treatments in shelf.treatments.items():
        yield from (("treatment", lang, place, entry.id, entry) for place, entry in enumerate(treatments))
    for lang, signs in shelf.signs.items():
        yield from (("sign", lang, place, sign.id, sign) for place, sign in enumerate(signs))
    yield from (("source", "", place, source.id, source) for place, source in enumerate(shelf.sources))
    yield from (("pack", "", place, pack.id, pack) for place, pack in enumerate(shelf.packs))
    yield from (("fact", "", place, fact.id, fact) for place, fact in enumerate(shelf.facts))
    yield from (("organisation", "", place, entry.id, entry) for place, entry in enumerate(shelf.organisations))
    facts = {fact.id: fact for fact in shelf.facts}
    for lang, fact_texts in shelf.fact_texts.items():
        found = ((text, facts[text.id]) for text in fact_texts if text.id in facts)
        yield from (("fact", lang, place, fact.id, _said(fact, text)) for place, (text, fact) in enumerate(found))
    organisations = {entry.id: entry for entry in shelf.organisations}
    for lang, texts in shelf.organisation_texts.items():
        known = ((text, organisations[text.id]) for text in texts if text.id in organisations)
        yield from (("organisation", lang, n, org.id, _described(org, text)) for n, (text, org) in enumerate(known))


def _said(fact: Fact, text: FactText) -> Fact:
    """The fact in the words of another language; its evidence stays."""
    return replace(
        fact,
        claim=text.claim,
        figure=text.figure or fact.figure,
        as_of=text.as_of or fact.as_of,
        caution=text.caution,
    )


def _described(organisation: Organisation, text: OrganisationText) -> Organisation:
    return replace(
        organisation,
        what_they_offer=text.what_they_offer,
        hours=text.hours,
        languages=text.languages,
        note=text.note,
    )
