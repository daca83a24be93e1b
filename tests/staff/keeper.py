"""Staff at work, in a process of its own that may be killed at any moment; it tells each thing before and after."""

import random
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from kiosk.content.library import Library
from kiosk.staff.access_file import AccessFile
from kiosk.staff.audit import Audit
from kiosk.staff.counts import Counts, VisitBegan
from kiosk.staff.own_content import OwnContent
from kiosk.staff.packs import Packs, PrintChoice
from kiosk.staff.sentences import Sentence
from kiosk.staff.signoff import Signer
from kiosk.staff.signoff_file import SignOffs
from kiosk.staff.throttle import Attempts
from tests.content.helpers import DIABETES
from tests.staff.helpers import Clock

TODAY = date(2026, 12, 1)
OWN_PAGE = """---
title: Parking
summary: Where to park.
written: 2026-11-26
review: {clinician: null, on: null, due: 2027-06-01}
---

Use place %d.
"""

Deed = tuple[Any, ...]
Kept = dict[str, Any]


class Desk:
    """All that staff keep in one data folder."""

    def __init__(self, folder: Path, library: Path) -> None:
        self.folder = folder
        self.library = Library.open(library)
        self.counts = Counts(folder, lambda: TODAY)
        self.packs = Packs(folder)
        self.audit = Audit(folder, Clock().local)
        self.access = AccessFile(folder)
        self.own = OwnContent(DIABETES, folder, lambda: TODAY)
        self.own.settle()
        self.signoffs = SignOffs(self.own.folder, lambda: TODAY)

    def do(self, deed: Deed) -> None:
        kind, *values = deed
        doings: dict[str, Callable[..., object]] = {
            "visit": self._visit,
            "pack": self._pack,
            "printed": lambda page, copies: self.packs.printed([page], PrintChoice(("en",), "large", "a4", copies)),
            "audit": lambda detail: self.audit.add("care", "printed", detail),
            "tried": lambda failures: self.access.keep_attempts(Attempts(failures, 5.0)),
            "signed": self._sign,
            "own": self._install,
        }
        doings[kind](*values)

    def kept(self) -> Kept:
        """What a new start finds."""
        choice = self.packs.choice()
        own = self.own.folder / "en/living/own-parking.md"
        return {
            "visit": sum(count.number for count in self.counts.between(TODAY, TODAY)),
            "pack": {pack.title: pack.pages for pack in self.packs.own()},
            "printed": (self.packs.last_used()[0], choice.copies) if choice else None,
            "audit": [entry.detail for entry in reversed(self.audit.newest(10_000))],
            "tried": self.access.attempts().failures,
            "signed": {entry.page: entry.note for entry in self.signoffs.all()},
            "own": own.read_text("utf-8") if own.exists() else "",
        }

    def notices(self) -> set[Sentence | None]:
        return {part.notice for part in (self.counts, self.packs, self.audit, self.access, self.signoffs)}

    def close(self) -> None:
        for part in (self.counts, self.packs, self.audit, self.access, self.library):
            part.close()

    def _visit(self) -> None:
        self.counts.note(VisitBegan())
        assert self.counts.flush()

    def _pack(self, title: str, pages: tuple[str, ...]) -> None:
        known = {pack.title: pack.id for pack in self.packs.own()}
        if pages:
            self.packs.save(title, pages, known.get(title))
        elif title in known:
            self.packs.remove(known[title])

    def _sign(self, page: str, note: str) -> None:
        self.signoffs.sign(self.library.page("en", page), self.library, Signer("review", "A. Test", "nurse", note))

    def _install(self, place: int) -> None:
        stick = self.folder.parent / "stick"
        stick.mkdir(exist_ok=True)
        (stick / "parking.md").write_text(OWN_PAGE % place)
        self.own.install(stick / "parking.md", "en", "living")
        self.signoffs.reload()


def after(kept: Kept, deed: Deed) -> Kept:
    """What is kept after a deed."""
    kind, *values = deed
    then = dict(kept)
    match kind:
        case "visit":
            then[kind] += 1
        case "pack":
            then[kind] = {title: pages for title, pages in kept[kind].items() if title != values[0] or values[1]}
            if values[1]:
                then[kind][values[0]] = values[1]
        case "audit":
            then[kind] = [*kept[kind], values[0]]
        case "signed":
            then[kind] = {**kept[kind], values[0]: values[1]}
        case "own":
            then[kind] = OWN_PAGE % values[0]
        case "printed":
            then[kind] = tuple(values)
        case _:
            then[kind] = values[0]
    return then


def deeds(seed: int) -> Iterator[Deed]:
    """Endless work."""
    chance = random.Random(seed)  # noqa: S311  the same work for the same seed
    pages = ("basics/what-is-diabetes", "basics/words", "living/eating")
    while True:
        number = chance.randrange(1_000_000)
        page = chance.choice(pages)
        yield chance.choice(
            [
                ("visit",),
                ("pack", f"Pack {number % 4}", chance.choice([(), (page,), pages])),
                ("printed", page, number % 20 + 1),
                ("audit", f"{number}"),
                ("tried", number % 7),
                ("signed", page, f"note {number}"),
                *([("own", number)] if number % 5 == 0 else []),
            ]
        )


def work(folder: Path, library: Path, seed: int, told: Connection) -> None:
    """Work until killed. Runs in the process."""
    with closing(Desk(folder, library)) as desk:
        told.send(("ready",))
        for deed in deeds(seed):
            told.send(("will", deed))
            desk.do(deed)
            told.send(("did", deed))
