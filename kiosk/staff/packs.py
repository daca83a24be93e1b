"""What makes printing quick: the clinic's own packs, favourites, what was printed last, and how."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from msgspec import Struct

from kiosk.errors import StaffError
from kiosk.staff.sentences import Sentence, sentence
from kiosk.staff.shape import Shape
from kiosk.staff.state_file import Run, StateFile

TITLE_LENGTH = 60
MOST_PAGES = 20
MOST_PACKS = 50
MOST_COPIES = 50
LAST_USED = 12

Size = Literal["normal", "large"]
Paper = Literal["letter", "a4", "tabloid", "a3"]

_PAGE = re.compile(r"[\w-]+/[\w-]+")
_SHAPE = Shape(
    "packs",
    Sentence("what-packs"),
    (
        """
CREATE TABLE packs (id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL, pages TEXT NOT NULL) STRICT;
CREATE TABLE favourites (place INTEGER PRIMARY KEY AUTOINCREMENT, page TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE used (turn INTEGER PRIMARY KEY AUTOINCREMENT, page TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE choice (one INTEGER PRIMARY KEY CHECK (one = 1), languages TEXT NOT NULL,
    size TEXT NOT NULL CHECK (size IN ('normal', 'large')),
    paper TEXT NOT NULL CHECK (paper IN ('letter', 'a4', 'tabloid', 'a3')),
    copies INTEGER NOT NULL CHECK (copies BETWEEN 1 AND 50)) STRICT;
""",
    ),
)


class OwnPack(Struct, frozen=True):
    """A pack saved by staff. `pages` are ids in the order of printing; some may be gone from the library."""

    id: int
    title: str
    pages: tuple[str, ...]


class PrintChoice(Struct, frozen=True):
    """How staff printed last. `languages` holds one, or two for a sheet with both (the patient's own first)."""

    languages: tuple[str, ...]
    size: Size = "normal"
    paper: Paper = "letter"
    copies: int = 1


class Packs:
    """Packs and favourites of one kiosk. Every call may raise StateError."""

    def __init__(self, folder: Path) -> None:
        self._file = StateFile(folder, _SHAPE)

    @property
    def notice(self) -> Sentence | None:
        """What to tell staff when an earlier file had to be set aside."""
        return self._file.notice

    def own(self) -> tuple[OwnPack, ...]:
        """The packs that staff saved, oldest first."""
        rows = self._file.read("SELECT id, title, pages FROM packs ORDER BY id")
        return tuple(OwnPack(number, title, tuple(pages.split())) for number, title, pages in rows)

    def save(self, title: str, pages: Iterable[str], pack: int | None = None) -> OwnPack:
        """Save a new pack, or `pack` anew. Raises StaffError with what to change."""
        name, chosen = " ".join(title.split()), tuple(dict.fromkeys(pages))
        if not 0 < len(name) <= TITLE_LENGTH or not name.isprintable():
            raise StaffError(sentence("pack-name", most=TITLE_LENGTH))
        if not 0 < len(chosen) <= MOST_PAGES or not all(map(_PAGE.fullmatch, chosen)):
            raise StaffError(sentence("pack-sheets", most=MOST_PAGES))

        def keep(run: Run) -> int:
            others = run("SELECT id FROM packs WHERE title = ? COLLATE NOCASE AND id IS NOT ?", name, pack)
            if others:
                raise StaffError(sentence("pack-same-name"))
            if pack is not None:
                values = (name, " ".join(chosen), pack)
                if not run("UPDATE packs SET title = ?, pages = ? WHERE id = ? RETURNING id", *values):
                    raise StaffError(sentence("pack-gone"))
                return pack
            if run("SELECT count(*) FROM packs")[0][0] >= MOST_PACKS:
                raise StaffError(sentence("pack-too-many", most=MOST_PACKS))
            return int(run("INSERT INTO packs (title, pages) VALUES (?, ?) RETURNING id", name, " ".join(chosen))[0][0])

        return OwnPack(self._file.write(keep), name, chosen)

    def remove(self, pack: int) -> None:
        """Remove a pack; one that is gone already is no error."""
        self._file.write(lambda run: run("DELETE FROM packs WHERE id = ?", pack))

    def favourites(self) -> tuple[str, ...]:
        """Pages marked with a star, in the order they were marked."""
        return tuple(str(row[0]) for row in self._file.read("SELECT page FROM favourites ORDER BY place"))

    def set_favourite(self, page: str, *, on: bool) -> None:
        """Put the star on a page, or take it away."""
        add, drop = "INSERT OR IGNORE INTO favourites (page) VALUES (?)", "DELETE FROM favourites WHERE page = ?"
        self._file.write(lambda run: run(add if on else drop, page))

    def last_used(self) -> tuple[str, ...]:
        """Pages that staff printed, the last first."""
        rows = self._file.read("SELECT page FROM used ORDER BY turn DESC LIMIT ?", LAST_USED)
        return tuple(str(row[0]) for row in rows)

    def choice(self) -> PrintChoice | None:
        """How staff printed last; None if they never did."""
        for languages, size, paper, copies in self._file.read("SELECT languages, size, paper, copies FROM choice"):
            return PrintChoice(tuple(languages.split()), size, paper, copies)
        return None

    def printed(self, pages: Iterable[str], choice: PrintChoice) -> None:
        """Remember what staff printed and how, in one transaction."""

        def keep(run: Run) -> None:
            for page in pages:
                run("INSERT OR REPLACE INTO used (page) VALUES (?)", page)
            run("DELETE FROM used WHERE turn NOT IN (SELECT turn FROM used ORDER BY turn DESC LIMIT ?)", LAST_USED)
            copies = min(max(choice.copies, 1), MOST_COPIES)
            values = (" ".join(choice.languages), choice.size, choice.paper, copies)
            run("INSERT OR REPLACE INTO choice VALUES (1, ?, ?, ?, ?)", *values)

        self._file.write(keep)

    def close(self) -> None:
        """Close the file."""
        self._file.close()
