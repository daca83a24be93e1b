"""The typed, frozen shape of a library: what screen, paper, speech and search all read.

Everything here is plain data (msgspec structs): no Qt, no files, no Markdown. A block that holds
prose holds `Run`s; a block that holds other blocks holds a tuple of `Block`. Adding a block kind
means adding a struct here and to `Block`; `match` + `assert_never` then names every reader to extend.
"""

from datetime import date
from typing import Literal, dataclass_transform

from msgspec import Struct, field

Direction = Literal["ltr", "rtl"]
Kind = Literal["page", "section", "story", "handout", "about"]
Confidence = Literal["high", "medium", "low"]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Record(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Base of all library data: immutable, compact as JSON, strict when read."""


class Run(Record):
    """A stretch of text of one look. `link` is "", "term:ID", "fact:ID", "org:ID" or "page:DOOR/ID"."""

    text: str
    strong: bool = False
    link: str = ""


class Heading(Record, tag="heading"):
    """A heading inside a page; the page title is level 1, so `level` is 2 or 3."""

    text: str
    level: int = 2
    line: int = 0


class Paragraph(Record, tag="paragraph"):
    """One paragraph of prose, at most 60 words."""

    runs: tuple[Run, ...]
    line: int = 0


class Bullets(Record, tag="bullets"):
    """A flat list; `ordered` numbers it. Nested lists are an error."""

    items: tuple[tuple[Run, ...], ...]
    ordered: bool = False
    line: int = 0


class Table(Record, tag="table"):
    """A table with a header row. Every row has as many cells as the header."""

    header: tuple[tuple[Run, ...], ...]
    rows: tuple[tuple[tuple[Run, ...], ...], ...]
    line: int = 0


class Picture(Record, tag="picture"):
    """An illustration of the library by name (no path, no suffix). Empty `alt` = decorative."""

    picture: str
    alt: str = ""
    caption: str = ""
    line: int = 0


class Recap(Record, tag="recap"):
    """The page in about three bullets."""

    items: tuple[tuple[Run, ...], ...]
    title: str = ""
    line: int = 0


class Step(Record):
    """One picture and its words. `cue` names this step on the button that leads to it ("it makes copies")."""

    title: str
    picture: str
    alt: str
    paragraphs: tuple[tuple[Run, ...], ...]
    cue: str = ""
    note: str = ""
    line: int = 0


class Steps(Record, tag="steps"):
    """The illustrated step viewer; prints as a strip."""

    steps: tuple[Step, ...]
    title: str = ""
    line: int = 0


class Card(Record):
    """One side of a comparison. `captions` stand below the picture in equal columns (may be empty)."""

    title: str
    paragraphs: tuple[tuple[Run, ...], ...]
    term: str = ""
    picture: str = ""
    alt: str = ""
    captions: tuple[str, ...] = ()
    heard: str = ""
    line: int = 0


class Compare(Record, tag="compare"):
    """Two or three cards side by side."""

    cards: tuple[Card, ...]
    title: str = ""
    line: int = 0


class Heard(Record, tag="heard"):
    """What a doctor may say, what it means, and what the reader can ask back (`ask` may be empty)."""

    quote: str
    paragraphs: tuple[tuple[Run, ...], ...] = ()
    ask: str = ""
    line: int = 0


class ActionItem(Record):
    """One thing to do: a short bold title, then how. `org` names an organisation that helps ("" if none)."""

    title: str
    body: tuple[Run, ...] = ()
    org: str = ""
    line: int = 0


class Action(Record, tag="action"):
    """What you can do, numbered."""

    items: tuple[ActionItem, ...]
    title: str = ""
    line: int = 0


class Reassure(Record, tag="reassure"):
    """It is not your fault; this is common; you can stop here."""

    paragraphs: tuple[tuple[Run, ...], ...]
    title: str = ""
    line: int = 0


class Urgent(Record, tag="urgent"):
    """Call now. `signs` names entries of urgent.yaml in order (empty = only the paragraphs)."""

    paragraphs: tuple[tuple[Run, ...], ...] = ()
    signs: tuple[str, ...] = ()
    title: str = ""
    line: int = 0


class Reveal(Record, tag="reveal"):
    """Hard numbers behind "tell me / not now". `title` is the question asked first."""

    title: str
    blocks: tuple["Block", ...]
    line: int = 0


class Answer(Record):
    """One answer of a check, with a kind line for whoever chose it."""

    text: str
    feedback: tuple[Run, ...]
    right: bool = False
    line: int = 0


class Check(Record, tag="check"):
    """One question, two or three answers, exactly one right. No score is kept."""

    question: str
    answers: tuple[Answer, ...]
    line: int = 0


class Stat(Record, tag="stat"):
    """One number drawn as `people` filled figures of `of` (0 of 0 = the number alone). `fact` gives year and source."""

    value: str
    runs: tuple[Run, ...]
    fact: str
    lead: str = ""
    people: int = 0
    of: int = 0
    line: int = 0


class Part(Record, tag="part"):
    """A hanging label and its blocks: the named questions of an equity page (gap, why, what you can do).

    `icon` is a name of the icon font (map-pin, circle-help, heart-handshake, hand ...).
    """

    title: str
    icon: str
    blocks: tuple["Block", ...]
    line: int = 0


class Questions(Record, tag="questions"):
    """Questions to take to a visit, by `moments` of questions.yaml."""

    moments: tuple[str, ...]
    title: str = ""
    line: int = 0


class Contacts(Record, tag="contacts"):
    """Organisations that help, by id, in order."""

    orgs: tuple[str, ...]
    title: str = ""
    line: int = 0


class Treatments(Record, tag="treatments"):
    """Treatment cards by id of treatments.yaml, in order."""

    treatments: tuple[str, ...]
    title: str = ""
    line: int = 0


class Glossary(Record, tag="glossary"):
    """The whole A to Z of the language, at this place of the page."""

    line: int = 0


class Fill(Record, tag="fill"):
    """Lines, boxes or a grid to write on; exists only on paper.

    `count` is how many lines, boxes or rows there are. `columns` head a grid. `rows` are words printed
    at the start of the first ones, in order; in a grid they fill the first column.
    """

    shape: Literal["lines", "boxes", "grid"]
    count: int
    label: str = ""
    columns: tuple[str, ...] = ()
    line: int = 0
    rows: tuple[str, ...] = ()


class Checklist(Record, tag="checklist"):
    """Boxes to tick, on screen and on paper."""

    items: tuple[tuple[Run, ...], ...]
    title: str = ""
    line: int = 0


Block = (
    Heading
    | Paragraph
    | Bullets
    | Table
    | Picture
    | Recap
    | Steps
    | Compare
    | Heard
    | Action
    | Reassure
    | Urgent
    | Reveal
    | Check
    | Stat
    | Part
    | Questions
    | Contacts
    | Treatments
    | Glossary
    | Fill
    | Checklist
)


class Review(Record):
    """Who checked the page. Nobody yet = both None; `due` is the day by which it must be checked (again)."""

    clinician: str | None = None
    on: date | None = None
    due: date | None = None


class Translation(Record):
    """Where a translated page comes from. `source_hash` is the English text it was made from."""

    source: str = "en"
    checked_by: str | None = None
    on: date | None = None
    source_hash: str = ""


class Page(Record):
    """One page in one language. `id` is DOOR/NAME; the landing page of a door is DOOR/index."""

    id: str
    lang: str
    title: str
    summary: str
    blocks: tuple[Block, ...]
    kind: Kind = "page"
    short: str = ""
    hook: str = ""
    name: str = ""
    invite: str = ""
    order: int = 0
    illustration: str = ""
    alt: str = ""
    sources: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    handout: bool = False
    written: date | None = None
    review: Review = Review()
    translation: Translation | None = None
    exceptions: dict[str, str] = {}
    minutes: int = 1
    words: int = 0
    hash: str = ""
    file: str = ""


class PageCard(Record):
    """What a list of pages shows of one page."""

    id: str
    title: str
    summary: str
    illustration: str = ""
    minutes: int = 1
    kind: Kind = "page"


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


class HomeAction(Record):
    """A small button of the home screen that opens `page`."""

    page: str
    title: str
    icon: str


class HomeUrgent(Record):
    """The "call now" row of the home screen."""

    page: str
    title: str
    line: str


class Home(Record):
    """Words of the attract and home screens in one language."""

    title: str
    line: str
    welcome: str
    touch: str
    promise: str
    actions: tuple[HomeAction, ...] = ()
    urgent: HomeUrgent | None = None


class Language(Record):
    """A language of the library; `name` in its own script."""

    id: str
    name: str
    direction: Direction = "ltr"


class Door(Record):
    """A folder of pages. `hue` is one of the four hues of the look; `icon` a name of the icon font.

    `folders` are other folders whose pages belong behind this door, such as stories.
    """

    id: str
    hue: Literal["science", "equity", "community", "toolkit"]
    icon: str
    illustration: str
    folders: tuple[str, ...] = ()


class Manifest(Record):
    """library.yaml: what the library is and which languages and doors it has, in order."""

    id: str
    version: str
    licence: str
    languages: tuple[Language, ...]
    default_language: str
    doors: tuple[Door, ...]
    about: str = "about/index"
    glossary_page: str = ""
    review_months: int = 12
    missing: tuple[str, ...] = ()
