"""A staff room made up for pictures: counts of two years, a stick with pages, and checks that are always the same."""

import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from kiosk.content.library import Library
from kiosk.staff.counts import Counts, GuidePrinted, PageOpened, PrinterTrouble, SearchedInVain, VisitBegan
from kiosk.ui.staff.staffing import Staffing
from kiosk.ui.staff.tools import Checked, Computer

TODAY = date(2026, 12, 1)
DAYS = 700
_OPEN_DAYS = 5
_PAGE = """---
title: Where to park
summary: Behind the house.
written: 2026-11-26
review: {clinician: null, on: null, due: 2027-06-01}
---

Park behind the house. The first hour is free.
"""
_CHECKS = (
    Checked("program", "ok", "Kiosk runs on Python and Qt."),
    Checked("screen", "ok", "The screen has 1080 by 1920 points: 268 by 476 mm."),
    Checked("voice", "ok", "English can be read aloud."),
    Checked("voice", "attention", "Español cannot be read aloud.", "Ask IT to add a voice for it."),
    Checked("printer", "problem", "The printer has no paper.", "Put paper in."),
    Checked("disk", "ok", "There are 42,000 MB free."),
)


@contextmanager
def drawn_staff(content: Path, library: Library | None = None) -> Iterator[Staffing]:
    """A staff room in a folder that is gone afterwards; its counts name pages of `library`."""
    with tempfile.TemporaryDirectory(prefix="kiosk-tour-") as name:
        data, stick = Path(name) / "data", Path(name) / "stick"
        stick.mkdir()
        (stick / "where-to-park.md").write_text(_PAGE, "utf-8")
        if library is not None:
            write_counts(data, library)
        yield Staffing(
            data,
            content,
            timeout_seconds=600,
            now=lambda: datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC),
            today=lambda: TODAY,
            look_for_sticks=lambda: (stick,),
        )


def drawn_computer(_: object = None) -> Computer:
    """A computer on which the same things are always well, or not."""
    return Computer(
        examine=lambda _: _CHECKS,
        printers=lambda: ("Front-desk", "Nurses-station"),
        log_tail=lambda: ("2026-12-01 08:59:12 WARNING The printer has no paper.",),
        print_test=lambda _: None,
        restart=lambda: None,
        leave=lambda: None,
    )


def write_counts(data: Path, library: Library) -> None:
    """Write the counts of a made-up clinic that is closed at weekends: the same for the same library."""
    chance = random.Random(3)  # noqa: S311  a made-up clinic
    lang = library.manifest.default_language
    pages = library.screen_ids(lang)[1:10]
    guides = [card.id for card in library.handouts(lang)][:6] or list(pages[:2])
    day = TODAY
    counts = Counts(data, lambda: day)
    for back in range(DAYS):
        day = TODAY - timedelta(days=back)
        if day.weekday() >= _OPEN_DAYS:
            continue
        for _ in range(chance.randrange(15, 35)):
            counts.note(VisitBegan())
        for place, page in enumerate(pages):
            for _ in range(chance.randrange(12 - place)):
                counts.note(PageOpened(page))
        languages = ("en", "es", "en_es")[back % 3]
        counts.note(
            GuidePrinted(guides[back % len(guides)], languages, "large" if back % 2 else "normal", back % 7 + 1)
        )
        if back % 3 == 0:
            counts.note(SearchedInVain())
        if back % 9 == 0:
            counts.note(PrinterTrouble("paper-out"))
    counts.close()
