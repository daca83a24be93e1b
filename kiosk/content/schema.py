"""The tables of a compiled library. A file with another SCHEMA is built anew, never converted."""

SCHEMA = "1"

TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- What was read, to know what has changed. `hash` is of the bytes and of what else the result depends on.
CREATE TABLE files (path TEXT PRIMARY KEY, mtime_ns INTEGER NOT NULL, size INTEGER NOT NULL, hash TEXT NOT NULL)
    WITHOUT ROWID;

CREATE TABLE pages (number INTEGER PRIMARY KEY, lang TEXT NOT NULL, id TEXT NOT NULL, file TEXT NOT NULL,
    hash TEXT NOT NULL, json BLOB NOT NULL, UNIQUE (lang, id));
CREATE TABLE cards (lang TEXT NOT NULL, id TEXT NOT NULL, door TEXT NOT NULL, place INTEGER NOT NULL,
    is_index INTEGER NOT NULL, json BLOB NOT NULL, PRIMARY KEY (lang, id)) WITHOUT ROWID;
CREATE INDEX cards_of_door ON cards (lang, door, place, id);
CREATE TABLE refs (page INTEGER NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL, line INTEGER NOT NULL);
CREATE INDEX refs_of_page ON refs (page);

-- Records of the lists, by kind ("term", "fact", ...) and language ("" = the same in all); `place` is their order.
CREATE TABLE records (kind TEXT NOT NULL, lang TEXT NOT NULL, id TEXT NOT NULL, place INTEGER NOT NULL,
    json BLOB NOT NULL, PRIMARY KEY (kind, lang, id)) WITHOUT ROWID;
CREATE TABLE pictures (name TEXT PRIMARY KEY, path TEXT NOT NULL) WITHOUT ROWID;

-- Words by block for search: block -1 is the title and the summary.
CREATE TABLE passages (number INTEGER PRIMARY KEY, page INTEGER NOT NULL, block INTEGER NOT NULL, text TEXT NOT NULL);
CREATE INDEX passages_of_page ON passages (page);
CREATE VIRTUAL TABLE passage_index USING fts5 (text, content='passages', content_rowid='number',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3');
CREATE TRIGGER passage_added AFTER INSERT ON passages BEGIN
    INSERT INTO passage_index (rowid, text) VALUES (new.number, new.text);
END;
CREATE TRIGGER passage_removed AFTER DELETE ON passages BEGIN
    INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', old.number, old.text);
END;
"""
