"""One page on paper about how the kiosk was used: numbers that somebody else has already made fit to be told."""

from datetime import date
from itertools import zip_longest
from typing import Literal

import msgspec
from msgspec import Struct

from kiosk.toolkit.document import Document
from kiosk.toolkit.options import PrintOptions
from kiosk.toolkit.print_model import Foot, Grid, Heading, Para, Printout, PrintRun, Section, Voice, Words
from kiosk.toolkit.words import PaperWords, paper_words

PER_ROW = 7
MOST_ROWS = 4
_SHORT = 3
_MONTHS = 3


class Tallied(Struct, frozen=True):
    """A number as it may be told: "exact", "few" (1 to 4), "left-out", or "at-least"; and what it counts."""

    kind: str
    value: int = 0
    name: str = ""


class UsageFigures(Struct, frozen=True):
    """What one report says. `visits` has a number for each period; their names are the first days of the periods."""

    step: Literal["days", "weeks", "months", "quarters"]
    first: date
    last: date
    totals: tuple[Tallied, ...]
    visits: tuple[Tallied, ...]
    opened: tuple[Tallied, ...]
    printed: tuple[Tallied, ...]
    troubles: tuple[Tallied, ...] = ()


def usage_document(figures: UsageFigures, clinic: str, lang: str, options: PrintOptions, today: date) -> Document:
    """The report as a document that fits one page. `totals` are named by keys of the words: "usage_visits" ..."""
    writer = _Writer(paper_words(lang))
    section = Section(
        title=writer.say("usage_title"),
        place=writer.plain(clinic) or writer.say("usage_place"),
        hue="plain",
        purpose=writer.say("usage_span", first=writer.written(figures.first), last=writer.written(figures.last)),
        nodes=(
            *writer.totals(figures.totals),
            *writer.periods(figures),
            *writer.most(figures),
            *writer.troubles(figures.troubles),
            Para(writer.say("usage_privacy")),
        ),
        foot=Foot(notes=(writer.say("printed", date=writer.written(today)),)),
    )
    words = paper_words(lang)
    title = words["usage_title"]
    printout = Printout(title, (words.lang,), (section,), words["page_of"])
    return Document(msgspec.json.encode(printout), options, {}, title, (words.lang,), today)


class _Writer:
    def __init__(self, words: PaperWords) -> None:
        self._words = words

    def plain(self, text: str) -> Words:
        return (Voice(self._words.lang, (PrintRun(text),)),) if text else ()

    def say(self, key: str, **values: str) -> Words:
        return self.plain(self._words.say(key, **values) if values else self._words[key])

    def written(self, day: date) -> str:
        return self._words.date(day)

    def told(self, number: Tallied) -> str:
        if number.kind == "exact":
            return str(number.value)
        if number.kind == "few":
            return "<5"
        return f"{number.value}+" if number.kind == "at-least" else "…"

    def totals(self, totals: tuple[Tallied, ...]) -> tuple[Grid, ...]:
        header = tuple(self.say(total.name) for total in totals)
        return (Grid(header, (tuple(self.plain(self.told(total)) for total in totals),), (1.0,) * len(totals)),)

    def periods(self, figures: UsageFigures) -> tuple[Heading | Grid, ...]:
        grids = []
        for start in range(0, len(figures.visits), PER_ROW):
            part = figures.visits[start : start + PER_ROW]
            header = tuple(self.plain(self._period(date.fromisoformat(one.name), figures.step)) for one in part)
            grids.append(Grid(header, (tuple(self.plain(self.told(one)) for one in part),), (1.0,) * len(part)))
        return (Heading(self.say(f"usage_each_{figures.step}")), *grids)

    def most(self, figures: UsageFigures) -> tuple[Grid, ...]:
        """Pages and guides side by side, so that the report stays on one page."""
        sides = (figures.opened[:MOST_ROWS], figures.printed[:MOST_ROWS])
        if not any(sides):
            return ()
        rows = tuple(
            tuple(self.plain(f"{one.name}: {self.told(one)}") if one else () for one in pair)
            for pair in zip_longest(*sides)
        )
        return (Grid((self.say("usage_opened"), self.say("usage_printed")), rows, (1.0, 1.0)),)

    def troubles(self, numbers: tuple[Tallied, ...]) -> tuple[Para, ...]:
        if not numbers:
            return ()
        said = ", ".join(f"{self._words.trouble(one.name)} {self.told(one)}" for one in numbers)
        return (Para(self.plain(f"{self._words['usage_troubles']}: {said}")),)

    def _period(self, start: date, step: str) -> str:
        if step == "quarters":
            return f"Q{(start.month - 1) // _MONTHS + 1} {start.year}"
        if step == "months":
            return self._words.month(start)[:_SHORT]
        return self._words.say("day_month", day=str(start.day), month=self._words.month(start)[:_SHORT])
