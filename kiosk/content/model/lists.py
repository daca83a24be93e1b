"""The entries of a library's lists: words, facts, sources, people who help, questions, treatments, signs."""

from typing import Literal

from kiosk.content.model.base import Record

Confidence = Literal["high", "medium", "low"]


class Term(Record):
    """A word of the glossary. `forms` are other spellings and plurals that mean the same word in running text."""

    id: str
    term: str
    meaning: str
    say_it: str = ""
    heard: str = ""
    ask: str = ""
    other_names: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    see_also: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    picture: str = ""


class Fact(Record):
    """A claim with its figure, year and caution. Only what stands here may be said with a number."""

    id: str
    topic: str
    claim: str
    as_of: str
    sources: tuple[str, ...]
    figure: str = ""
    confidence: Confidence = "high"
    caution: str = ""


class Source(Record):
    """Where a fact comes from."""

    id: str
    organisation: str
    title: str
    url: str
    year_or_date: str
    kind: str
    note: str = ""


class Organisation(Record):
    """People who help. `phone` is shown only when `verified_in_source` is true."""

    id: str
    name: str
    what_they_offer: str
    phone: str = ""
    verified_in_source: bool = False
    hours: str = ""
    website: str = ""
    languages: str = ""
    free: bool | None = None
    source: str = ""
    as_of: str = ""
    note: str = ""
    website_seen_in_source: bool = False


class Pack(Record):
    """Sheets that are often given together, by page id in the order of printing; `titles` by language."""

    id: str
    titles: dict[str, str]
    pages: tuple[str, ...]


class Question(Record):
    """A question to ask the care team."""

    id: str
    text: str


class Moment(Record):
    """The moment of care at which its questions matter."""

    moment: str
    title: str
    questions: tuple[Question, ...]


class Medicine(Record):
    """One medicine of a class. `approved` is true only where the evidence confirms it."""

    generic: str
    how_given: str
    brand_aid: str = ""
    us_status: str = ""
    approved: bool = False
    note: str = ""
    sources: tuple[str, ...] = ()


class Treatment(Record):
    """A class of medicine or a procedure, in plain words."""

    id: str
    name: str
    kind: str
    how_it_works: str
    medicines: tuple[Medicine, ...] = ()
    report: tuple[str, ...] = ()
    call_at_once: tuple[str, ...] = ()
    note: str = ""
    picture: str = ""
    alt: str = ""
    sources: tuple[str, ...] = ()
    as_of: str = ""


class UrgentSign(Record):
    """A sign that cannot wait: what you notice, why it matters, what to do, how fast."""

    id: str
    sign: str
    why: str
    do: str
    level: str
    sources: tuple[str, ...] = ()
    caution: str = ""
