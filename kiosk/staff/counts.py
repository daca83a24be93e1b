"""Daily counts: how often, never who, what words, or when within a day.

Events add up in memory and are written together, so that nothing waits for the disk while somebody reads. What was
written stays, whatever happens; what was not is lost with the power, at most a minute of counting.
"""

import re
import threading
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Literal, assert_never

from msgspec import Struct

from kiosk import log
from kiosk.errors import StateError
from kiosk.staff.periods import oldest_kept
from kiosk.staff.sentences import Sentence
from kiosk.staff.shape import Shape
from kiosk.staff.state_file import Run, StateFile

#: Flush at the end of each visit, on closing, and this often in between.
FLUSH_SECONDS = 60

Measure = Literal["visits", "pages", "guides", "no-result", "printer", "restarts"]
MEASURES: tuple[Measure, ...] = ("visits", "pages", "guides", "no-result", "printer", "restarts")

_log = log.get("staff")
_MOST_WAITING = 5000
_NAME = re.compile(r"(?:[a-z0-9_-]{1,80}(?:/[a-z0-9_-]{1,80})?)?")
_SHAPE = Shape(
    "counts",
    Sentence("what-counts"),
    (
        """
CREATE TABLE counts (day TEXT NOT NULL, measure TEXT NOT NULL, item TEXT NOT NULL, lang TEXT NOT NULL,
    size TEXT NOT NULL, number INTEGER NOT NULL CHECK (number > 0),
    PRIMARY KEY (day, measure, item, lang, size)) STRICT, WITHOUT ROWID;
""",
    ),
)


class VisitBegan(Struct, frozen=True):
    """Somebody touched the first screen."""


class PageOpened(Struct, frozen=True):
    """A page was opened."""

    page: str


class GuidePrinted(Struct, frozen=True):
    """A guide came out of the printer, in a language ("en", "es", "en_es" for both) and a size."""

    guide: str
    lang: str
    size: Literal["normal", "large"]
    copies: int = 1


class SearchedInVain(Struct, frozen=True):
    """A search found nothing; what was typed is not known here."""


class PrinterTrouble(Struct, frozen=True):
    """The printer stood still, for a reason such as "paper-out"."""

    kind: str


class Restarted(Struct, frozen=True):
    """The program started."""


Event = VisitBegan | PageOpened | GuidePrinted | SearchedInVain | PrinterTrouble | Restarted


class Key(Struct, frozen=True, order=True):
    """What is counted: a page, a guide with language and size, or a trouble."""

    measure: Measure
    item: str = ""
    lang: str = ""
    size: str = ""


class DayCount(Struct, frozen=True):
    """How often something happened on a day."""

    day: date
    key: Key
    number: int


class Counts:
    """The counts of one kiosk. `today` gives the local day. May be used from any thread."""

    def __init__(self, folder: Path, today: Callable[[], date]) -> None:
        self._file = StateFile(folder, _SHAPE)
        self._today = today
        self._waiting: Counter[tuple[str, Key]] = Counter()
        self._lock = threading.Lock()

    @property
    def notice(self) -> Sentence | None:
        """What to tell staff when earlier counts had to be set aside."""
        return self._file.notice

    def note(self, event: Event) -> None:
        """Count an event in memory: takes microseconds and never fails."""
        key, number = _counted(event)
        if not all(_NAME.fullmatch(name) for name in (key.item, key.lang, key.size)) or number < 1:
            _log.warning("An event of kind %s was not counted: it holds something that is no id.", key.measure)
            return
        entry = self._today().isoformat(), key
        with self._lock:
            if entry in self._waiting or len(self._waiting) < _MOST_WAITING:
                self._waiting[entry] += number

    def flush(self) -> bool:
        """Write what was counted, as one transaction; False if that cannot be done now, then it stays in memory."""
        with self._lock:
            waiting = Counter(self._waiting)
        if not waiting:
            return True
        oldest = oldest_kept(self._today()).isoformat()

        def add(run: Run) -> None:
            for (day, key), number in waiting.items():
                run(
                    "INSERT INTO counts VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET number = number + ?6",
                    *(day, key.measure, key.item, key.lang, key.size, number),
                )
            run("DELETE FROM counts WHERE day < ?", oldest)

        try:
            self._file.write(add)
        except StateError as error:
            _log.warning("%s", error)
            return False
        with self._lock:
            self._waiting.subtract(waiting)
            self._waiting = +self._waiting
        self._forget_order()
        return True

    def between(self, first: date, last: date) -> tuple[DayCount, ...]:
        """What was written for these days, both included. Raises StateError."""
        rows = self._file.read(
            "SELECT * FROM counts WHERE day BETWEEN ? AND ? ORDER BY day, measure, item, lang, size",
            *(first.isoformat(), last.isoformat()),
        )
        return tuple(DayCount(date.fromisoformat(day), Key(*key), number) for day, *key, number in rows)

    def close(self) -> None:
        """Write what is left, and close the file."""
        self.flush()
        self._file.close()

    def _forget_order(self) -> None:
        """The write-ahead log would show which pages were read between two flushes."""
        try:
            self._file.forget_traces()
        except StateError as error:
            _log.warning("%s", error)


def _counted(event: Event) -> tuple[Key, int]:
    match event:
        case VisitBegan():
            return Key("visits"), 1
        case PageOpened():
            return Key("pages", event.page), 1
        case GuidePrinted():
            return Key("guides", event.guide, event.lang, event.size), event.copies
        case SearchedInVain():
            return Key("no-result"), 1
        case PrinterTrouble():
            return Key("printer", event.kind), 1
        case Restarted():
            return Key("restarts"), 1
    assert_never(event)
