"""The tables of a compiled library. A file with another SCHEMA is built anew, never converted."""

SCHEMA = "4"

TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- What was read, to know what has changed. `hash` is of the bytes and of what else the result depends on.
CREATE TABLE files (path TEXT PRIMARY KEY, mtime_ns INTEGER NOT NULL, size INTEGER NOT NULL, hash TEXT NOT NULL)
    WITHOUT ROWID;

CREATE TABLE pages (number INTEGER PRIMARY KEY, lang TEXT NOT NULL, id TEXT NOT NULL, file TEXT NOT NULL,
    hash TEXT NOT NULL, json BLOB NOT NULL, UNIQUE (lang, id));
CREATE TABLE cards (lang TEXT NOT NULL, id TEXT NOT NULL, door TEXT NOT NULL, place INTEGER NOT NULL,
    is_index INTEGER NOT NULL, kind TEXT NOT NULL, json BLOB NOT NULL, PRIMARY KEY (lang, id)) WITHOUT ROWID;
CREATE INDEX cards_of_door ON cards (lang, door, place, id);
CREATE INDEX guides ON cards (lang, place, id) WHERE kind = 'handout';
CREATE TABLE refs (page INTEGER NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL, line INTEGER NOT NULL);
CREATE INDEX refs_of_page ON refs (page);

-- Records of the lists, by kind ("term", "fact", ...) and language ("" = the same in all); `place` is their order.
CREATE TABLE records (kind TEXT NOT NULL, lang TEXT NOT NULL, id TEXT NOT NULL, place INTEGER NOT NULL,
    json BLOB NOT NULL, PRIMARY KEY (kind, lang, id)) WITHOUT ROWID;
CREATE TABLE pictures (name TEXT PRIMARY KEY, path TEXT NOT NULL) WITHOUT ROWID;

-- For the search (numbering.py says which numbers mean what). Print-only sheets are in none of these.
CREATE TABLE languages (number INTEGER PRIMARY KEY, lang TEXT NOT NULL UNIQUE);

-- Where an entry of a list is shown.
CREATE TABLE places (kind TEXT NOT NULL, target TEXT NOT NULL, page INTEGER NOT NULL, block INTEGER NOT NULL,
    PRIMARY KEY (kind, target, page, block)) WITHOUT ROWID;
CREATE INDEX places_of_page ON places (page);

-- What the lists say, and titles of pages (the row is the page's number).
CREATE VIRTUAL TABLE entries USING fts5 (names, words, kind UNINDEXED, id UNINDEXED,
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
CREATE VIRTUAL TABLE titles USING fts5 (title, id UNINDEXED,
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');

-- Words by block; the head of a page is its title and its summary. `unshown` words find a page and are not quoted.
CREATE TABLE passages (number INTEGER PRIMARY KEY, text TEXT NOT NULL, unshown TEXT NOT NULL);
CREATE VIRTUAL TABLE passage_index USING fts5 (text, unshown, content='passages', content_rowid='number',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3');
CREATE TRIGGER passage_added AFTER INSERT ON passages BEGIN
    INSERT INTO passage_index (rowid, text, unshown) VALUES (new.number, new.text, new.unshown);
END;
CREATE TRIGGER passage_removed AFTER DELETE ON passages BEGIN
    INSERT INTO passage_index (passage_index, rowid, text, unshown)
        VALUES ('delete', old.number, old.text, old.unshown);
END;

-- Every word that can be found, how it sounds and in how many rows it stands: to mend misspelt words.
CREATE TABLE words (word TEXT PRIMARY KEY, sound TEXT NOT NULL, count INTEGER NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE words_of_entries USING fts5vocab (entries, row);
CREATE VIRTUAL TABLE words_of_titles USING fts5vocab (titles, row);
CREATE VIRTUAL TABLE words_of_passages USING fts5vocab (passage_index, row);
"""
